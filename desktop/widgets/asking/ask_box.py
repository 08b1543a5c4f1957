"""The frame of a question that is more than a word: its title, what is asked, and one foot for all of them."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.basics.language import _
from desktop.widgets.asking.careful import CarefulDialog
from desktop.widgets.look.theme import Theme
from desktop.widgets.look.words import words
from desktop.widgets.pieces.key_button import KeyButton


@dataclass(frozen=True)
class Yes:
    """The button that does it: its words, key and icon."""

    words: str
    key: str = "Ctrl+S"
    icon: str = "check"


class AskBox(CarefulDialog):
    """`inside` takes what is asked; in the foot stand `says` (what is still lacking), 取消 (Esc) and `yes`.

    In: `room`, how wide and high it would like to be in design pixels, never more than the window it stands over; a
    height of 0 asks for no more than it needs. Show it with `open()`, never `exec()`.
    """

    def __init__(self, theme: Theme, title: str, yes: Yes, parent: QWidget, room: tuple[int, int]) -> None:
        super().__init__(theme, parent)
        self.theme, self._room, self._owner = theme, room, parent
        self.setWindowTitle(title)
        self.setModal(True)
        self.says = words("", "small", "near", wrap=True)
        self.yes = KeyButton(theme, yes.words, yes.key, yes.icon, kind="primary")
        no = KeyButton(theme, _("取消"), "Esc")
        no.clicked.connect(self.reject)
        self.foot = QHBoxLayout()
        theme.space(self.foot, spacing=8)
        self.foot.addWidget(self.says, 1)
        self.foot.addWidget(no)
        self.foot.addWidget(self.yes)
        self.trouble = words("", "small", "over", wrap=True)
        self.trouble.hide()
        self.yes.clicked.connect(self.trouble.hide)
        self.inside = QVBoxLayout()
        theme.space(self.inside, spacing=10)
        column = self._column = QVBoxLayout(self)
        theme.space(column, (24, 20, 24, 20), 10)
        column.addWidget(words(title, "title" if room[1] else "head"))
        column.addLayout(self.inside, 1)
        if not room[1]:
            column.addStretch(1)
        column.addWidget(self.trouble)
        column.addLayout(self.foot)
        theme.follow(self, self._fit)

    def tell(self, what: str, remedy: str) -> None:
        """Say here why the deed was refused: what stands in the window behind is not seen."""
        self.trouble.setText(" ".join(part for part in (what, remedy) if part))
        self.trouble.setVisible(bool(what))

    def before(self, button: KeyButton) -> None:
        """Another button, at the left end of the foot."""
        self.foot.insertWidget(0, button)

    def beside(self, button: KeyButton) -> None:
        """Another button, right before the one that does it."""
        self.foot.insertWidget(self.foot.count() - 1, button)

    def showEvent(self, event: QShowEvent) -> None:
        """Its buttons say now how wide they are: a foot of three is wider than what is asked."""
        super().showEvent(event)
        self._fit()

    def _fit(self) -> None:
        width, height = (self.theme.px(side) for side in self._room)
        owner = self._owner.window()
        width, height = min(width, owner.width() - 24), min(height, owner.height() - 24)
        if self._room[1]:
            self.resize(max(width, 320), max(height, 300))
        else:
            self.setMinimumWidth(max(width, self._column.totalMinimumSize().width(), 320))
