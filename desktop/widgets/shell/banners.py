"""Trouble and good news above the page, each said once."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget
from shiboken6 import isValid

from desktop.basics.language import _
from desktop.widgets.look.icons import picture
from desktop.widgets.look.theme import Theme
from desktop.widgets.look.tokens import INK, Tone
from desktop.widgets.look.words import words
from desktop.widgets.pieces.enter_button import EnterButton
from desktop.widgets.pieces.link import Link

ICONS: Final[dict[Tone, str]] = {"over": "circle-x", "near": "triangle-alert", "good": "circle-check"}


class Banners(QWidget):
    """A stack of banners. Signal `acted(str)`: the `what` of the banner whose action was pressed.

    The same `what` is never shown twice; said again, it only renews its remedy. Two at most: the oldest goes. Closing
    one gives the keys back to where they were before it took them.
    """

    acted = Signal(str)
    LIMIT: Final = 2

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._shown: dict[str, QFrame] = {}
        self._before: QWidget | None = None  # what had the keys before a banner took them
        self._column = QVBoxLayout(self)
        theme.space(self._column, spacing=8)
        self.hide()
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._note)

    def tell(self, what: str, remedy: str = "", tone: Tone = "over", *, action: str = "") -> None:
        """Say what happened and what to do; `action` is the word of a button that helps."""
        self.dismiss(what)
        while len(self._shown) >= self.LIMIT:
            self.dismiss(next(iter(self._shown)))
        banner = self._banner(what, remedy, tone, action)
        self._shown[what] = banner
        self._column.addWidget(banner)
        self.show()

    def shown(self) -> tuple[str, ...]:
        """What is being said, oldest first."""
        return tuple(self._shown)

    def dismiss(self, what: str) -> None:
        """Take one banner away; unknown words are fine."""
        banner = self._shown.pop(what, None)
        if banner is not None:
            self._give_back(banner)
            self._column.removeWidget(banner)
            banner.hide()
            banner.deleteLater()
        self.setVisible(bool(self._shown))

    def clear(self) -> None:
        """Take all banners away."""
        for what in tuple(self._shown):
            self.dismiss(what)

    def _note(self, old: QWidget | None, new: QWidget | None) -> None:
        if new is not None and self.isAncestorOf(new) and old is not None and not self.isAncestorOf(old):
            self._before = old

    def _give_back(self, banner: QFrame) -> None:
        """A banner that goes with the keys would hand them to the next thing in the window, whatever that does."""
        here, before = QApplication.focusWidget(), self._before
        if here is None or not banner.isAncestorOf(here):
            return
        if before is not None and isValid(before) and before.isVisible() and before.isEnabled():
            before.setFocus()
        else:
            here.clearFocus()

    def _banner(self, what: str, remedy: str, tone: Tone, action: str) -> QFrame:
        frame = QFrame()
        frame.setProperty("piece", "banner")
        frame.setProperty("tone", tone)
        frame.setAccessibleName(f"{what} {remedy}".strip())
        mark = QLabel()
        close = EnterButton()
        close.setProperty("kind", "quiet")
        close.setProperty("fit", "square")
        close.setToolTip(_("知道了"))
        close.setAccessibleName(_("知道了"))
        close.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the caret where it is
        close.clicked.connect(lambda: self.dismiss(what))

        def draw() -> None:
            mark.setPixmap(picture(ICONS.get(tone, "info"), self._theme.ink(tone), self._theme.px(18)))
            close.setIcon(self._theme.icon("x", INK[tone]))
            close.setIconSize(QSize(self._theme.px(14), self._theme.px(14)))

        self._theme.follow(frame, draw)
        said = QVBoxLayout()
        said.addWidget(words(what, "strong", tone, wrap=True))
        if remedy:
            said.addWidget(words(remedy, wrap=True))
        line = QHBoxLayout(frame)
        line.addWidget(mark)
        line.addLayout(said, 1)
        if action:
            link = Link(action)
            link.clicked.connect(lambda: self.acted.emit(what))
            line.addWidget(link)
        line.addWidget(close)
        self._theme.space(said, spacing=2)
        self._theme.space(line, (14, 8, 8, 8), 12)
        return frame
