"""A button that shows the key that presses it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QHelpEvent, QKeySequence, QPainter, QPaintEvent, QPen, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QStyleOptionButton, QStylePainter, QToolTip, QWidget

from desktop.widgets.look.icons import icon
from desktop.widgets.look.theme import Theme
from desktop.widgets.pieces.enter_button import EnterButton

Kind = Literal["plain", "primary", "danger", "quiet"]


class KeyButton(EnterButton):
    """Icon, words, key cap. In: words already translated, key such as "F8" or "Ctrl+N" (also its shortcut), icon name.

    Icon, words and cap are painted as one centred group, which Qt's own button cannot lay out.
    """

    def __init__(self, theme: Theme, text: str, key: str = "", icon: str = "", *, kind: Kind = "plain") -> None:
        super().__init__(text)
        self._theme = theme
        self._key = key
        self._icon = icon
        self._kind = kind
        self.setProperty("kind", kind)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(f"{text} {key}".strip())
        if key:
            self.setShortcut(QKeySequence(key))
        theme.follow(self, self.updateGeometry)

    def set_text(self, text: str) -> None:
        """Say other words on the button; its key stays."""
        key = self.shortcut()
        self.setText(text)
        self.setShortcut(key)
        self.setAccessibleName(f"{text} {self._key}".strip())

    def set_kind(self, kind: Kind) -> None:
        """Another rank among the buttons beside it."""
        if kind == self._kind:
            return
        self._kind = kind
        self.setProperty("kind", kind)
        self.style().unpolish(self)
        self.style().polish(self)
        self.update()

    def sizeHint(self) -> QSize:
        """Wide enough for icon, words and key cap."""
        self.ensurePolished()
        side = 10 if self._kind == "quiet" else 16
        return QSize(self._group_width() + 2 * self._theme.px(side), self._theme.px(36))

    def minimumSizeHint(self) -> QSize:
        """Never cut its own words."""
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:
        """Another letter size asks for another width: whoever laid it out before it was dressed does so again."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self.updateGeometry()

    def showEvent(self, event: QShowEvent) -> None:
        """It is dressed now at the latest."""
        super().showEvent(event)
        self.updateGeometry()

    def event(self, event: QEvent) -> bool:
        """A key that is not painted is told on hovering."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            told = [self.toolTip(), "" if self._capped else self._key]
            QToolTip.showText(event.globalPos(), " ".join(one for one in told if one), self)
            return True
        return super().event(event)

    @property
    def _capped(self) -> bool:
        return bool(self._key) and not self._theme.tight

    def _gap(self) -> int:
        return self._theme.px(8)

    def _cap_metrics(self) -> QFontMetrics:
        return QFontMetrics(self._theme.font(12))

    def _group_width(self) -> int:
        width = self.fontMetrics().horizontalAdvance(self.text())
        if self._icon:
            width += self._theme.px(16) + (self._gap() if self.text() else 0)
        if self._capped:
            width += self._gap() + self._cap_metrics().horizontalAdvance(self._key) + self._theme.px(10)
        return width

    def _ink_token(self) -> str:
        if not self.isEnabled():
            return "faint"
        return {"primary": "on_fill", "danger": "over", "quiet": "second"}.get(self._kind, "text")

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Ground by the style sheet, then the group in the middle."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""  # type: ignore[attr-defined]  # the stubs leave QStyleOption's fields out
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButtonBevel, option)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink = self._theme.colour(self._ink_token())
        x = max(self._gap(), (self.width() - self._group_width()) // 2)
        if self._icon:
            size = self._theme.px(16)
            icon(self._icon, ink).paint(painter, QRect(x, (self.height() - size) // 2, size, size))
            x += size + self._gap()
        painter.setPen(ink)
        words_width = self.fontMetrics().horizontalAdvance(self.text())
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(QRect(x, 0, words_width + 2, self.height()), middle, self.text())
        if self._capped:
            self._draw_cap(painter, x + words_width + self._gap())

    def _draw_cap(self, painter: QStylePainter, x: int) -> None:
        height = self._theme.px(19)
        width = self._cap_metrics().horizontalAdvance(self._key) + self._theme.px(10)
        cap = QRect(x, (self.height() - height) // 2, width, height)
        edge = self._theme.colour("on_fill" if self._kind == "primary" and self.isEnabled() else "border")
        if self._kind == "primary":
            edge.setAlphaF(0.55)
        painter.setPen(QPen(edge, self._theme.px(1)))
        painter.drawRoundedRect(cap, self._theme.px(4), self._theme.px(4))
        painter.setFont(self._theme.font(12))
        painter.setPen(self._theme.colour(self._ink_token() if self._kind != "plain" else "second"))
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, self._key)


def deeds_in(*parts: QWidget) -> Callable[[], list[KeyButton]]:
    """The buttons of these parts that are there now, for a table's menu (`set_buttons`).

    A part may stand behind another one; the buttons of a dialog over it do not count.
    """

    def there() -> list[KeyButton]:
        found = (
            button
            for part in parts
            for button in part.findChildren(KeyButton)
            if button.isVisibleTo(part) and button.window() is part.window()
        )
        return list(dict.fromkeys(found))  # one part may stand in another

    return there
