"""One place of the rail: icon, word, count or key."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QStyle, QStyleOptionButton, QStylePainter

from desktop.widgets.look.icons import icon
from desktop.widgets.look.theme import Theme
from desktop.widgets.pieces.enter_button import EnterButton


@dataclass(frozen=True)
class RailItem:
    """What one place is: its key, icon, title, how many wait there, and the key that opens it."""

    key: str
    icon: str
    title: str
    count: int | None = None
    shortcut: str = ""


class RailButton(EnterButton):
    """The button of a place; checked while its page is open. Painted by hand: Qt's button has no room for a count."""

    def __init__(self, theme: Theme, item: RailItem, *, show_key: bool = False) -> None:
        super().__init__(item.title)
        self._theme = theme
        self._item = item
        self._show_key = show_key
        self._aside = ""
        self.setCheckable(True)
        self.setProperty("piece", "rail-item")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        if item.shortcut:
            self.setShortcut(QKeySequence(item.shortcut))
        self.set_count(item.count)
        theme.follow(self, self._fit)

    def _fit(self) -> None:
        """The icon alone says its word on hovering."""
        told = (self._item.title if self._theme.narrow else "", self._item.shortcut)
        self.setToolTip(" ".join(word for word in told if word))
        self.update()

    def set_count(self, count: int | None) -> None:
        """Show how many wait there; None shows nothing, or the key where the key is asked to be shown."""
        self._aside = str(count) if count is not None else (self._item.shortcut if self._show_key else "")
        self.setAccessibleName(f"{self._item.title} {self._aside}".strip())
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Ground by the style sheet, then icon, word and count."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""  # type: ignore[attr-defined]  # the stubs leave QStyleOption's fields out
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButtonBevel, option)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        px, here = self._theme.px, self.isChecked()
        ink = self._theme.colour("accent" if here else "text")
        size = min(px(18), self.height() - px(2))
        square = QRect(px(11) + (px(18) - size) // 2, (self.height() - size) // 2, size, size)
        icon(self._item.icon, ink).paint(painter, square)
        if self._theme.narrow:
            if self._item.count is not None or not self._show_key:
                painter.setFont(self._theme.font(9, bold=True))
                painter.setPen(self._theme.colour("second"))
                corner = self.rect().adjusted(0, px(1), -px(2), 0)
                painter.drawText(corner, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight, self._aside)
            return
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(self._theme.font(bold=here))
        painter.setPen(ink)
        painter.drawText(self.rect().adjusted(px(42), 0, -px(12), 0), middle | Qt.AlignmentFlag.AlignLeft, self.text())
        painter.setFont(self._theme.font(12, bold=here))
        painter.setPen(self._theme.colour("second"))
        painter.drawText(self.rect().adjusted(0, 0, -px(12), 0), middle | Qt.AlignmentFlag.AlignRight, self._aside)
