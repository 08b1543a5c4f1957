"""The contents of a packet: number, title with a remark under it, pages at the right."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.widgets.look.theme import Theme
from desktop.widgets.look.tokens import Tone

LINE_ROLE = int(Qt.ItemDataRole.UserRole) + 1
NUMBER_ROLE = LINE_ROLE + 1


@dataclass(frozen=True)
class ContentsLine:
    """One piece: where a click leads, its title, a remark in a tone, its pages in words such as "4–7".

    With `head` it is the title of the group that follows: nobody can go to it.
    """

    key: str
    title: str
    note: str = ""
    pages: str = ""
    tone: Tone = "second"
    head: bool = False


class _LinePainter(QStyledItemDelegate):
    def __init__(self, theme: Theme, parent: QListView) -> None:
        super().__init__(parent)
        self._theme = theme

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Number, title and remark, pages."""
        line: ContentsLine = index.data(LINE_ROLE)
        rect: QRect = option.rect  # type: ignore[attr-defined]
        state: QStyle.StateFlag = option.state  # type: ignore[attr-defined]
        tell, px = self._theme.colour, self._theme.px
        painter.save()
        if line.head:
            self._paint_head(painter, rect, line)
            painter.restore()
            return
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, tell("accent_soft"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, tell("hover"))
        top = rect.adjusted(px(16), px(8), -px(16), 0)
        top.setHeight(px(22))
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(self._theme.font())
        painter.setPen(tell("faint"))
        painter.drawText(top, middle | Qt.AlignmentFlag.AlignLeft, str(index.data(NUMBER_ROLE)))
        painter.setPen(tell("second"))
        painter.drawText(top, middle | Qt.AlignmentFlag.AlignRight, line.pages)
        room = top.adjusted(px(32), 0, -painter.fontMetrics().horizontalAdvance(line.pages) - px(8), 0)
        painter.setPen(tell("text"))
        title = painter.fontMetrics().elidedText(line.title, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, middle | Qt.AlignmentFlag.AlignLeft, title)
        if line.note:
            painter.setFont(self._theme.font(12))
            painter.setPen(self._theme.ink(line.tone))
            under = QRect(room.left(), top.bottom() - px(1), top.right() - room.left(), px(18))
            note = painter.fontMetrics().elidedText(line.note, Qt.TextElideMode.ElideRight, under.width())
            painter.drawText(under, middle | Qt.AlignmentFlag.AlignLeft, note)
        painter.restore()

    def _paint_head(self, painter: QPainter, rect: QRect, line: ContentsLine) -> None:
        px = self._theme.px
        painter.setFont(self._theme.font(12))
        painter.setPen(self._theme.colour("second"))
        room = rect.adjusted(px(16), px(8), -px(16), -px(2))
        painter.drawText(room, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft, line.title)
        if line.note:
            painter.setPen(self._theme.ink(line.tone))
            painter.drawText(room, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignRight, line.note)
        painter.setPen(self._theme.colour("inner_rule"))
        painter.drawLine(rect.left(), rect.bottom(), rect.right(), rect.bottom())

    def sizeHint(self, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Higher with a remark."""
        line: ContentsLine = index.data(LINE_ROLE)
        return QSize(self._theme.px(200), self._theme.px(34 if line.head else 54 if line.note else 38))


class ContentsList(QListView):
    """Pieces of a packet. Signal `picked(str)`: key of the piece the cursor went to."""

    picked = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._quiet = False
        self._model = QStandardItemModel(self)
        self.setModel(self._model)
        self.setItemDelegate(_LinePainter(theme, self))
        self.setMouseTracking(True)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.selectionModel().currentChanged.connect(self._move)
        theme.follow(self, self.doItemsLayout)

    def show_lines(self, lines: Sequence[ContentsLine]) -> None:
        """Show these pieces; the current one stays when it is still there. Tells nobody."""
        current = self.current_key()
        self._quiet = True
        self._model.clear()
        number = 0
        for line in lines:
            number += not line.head
            item = QStandardItem(f"{line.title} {line.note} {line.pages}".strip())
            item.setData(line, LINE_ROLE)
            item.setData(number, NUMBER_ROLE)
            if line.head:
                item.setFlags(Qt.ItemFlag.NoItemFlags)
            self._model.appendRow(item)
        self.set_current(current)
        self._quiet = False

    def current_key(self) -> str:
        """Key of the current piece, "" when none is."""
        line = self.currentIndex().data(LINE_ROLE)
        return line.key if isinstance(line, ContentsLine) else ""

    def set_current(self, key: str) -> None:
        """Put the cursor on a piece; unknown keys leave it where it is."""
        for row in range(self._model.rowCount()):
            index = self._model.index(row, 0)
            if index.data(LINE_ROLE).key == key and not index.data(LINE_ROLE).head and index != self.currentIndex():
                self.setCurrentIndex(index)

    def moveCursor(
        self, action: QListView.CursorAction, how: Qt.KeyboardModifier
    ) -> QModelIndex:  # fmt: skip
        """Home, and a page up that reaches the top, go to the first piece: what stands over it is a group's title."""
        found = super().moveCursor(action, how)
        moves = {QListView.CursorAction.MoveHome, QListView.CursorAction.MovePageUp}
        if action not in moves or (found.isValid() and found != self.currentIndex() and found.flags()):
            return found
        rows = (self._model.index(row, 0) for row in range(self._model.rowCount()))
        return next((index for index in rows if not index.data(LINE_ROLE).head), found)

    def _move(self, current: QModelIndex, _before: QModelIndex) -> None:
        line = current.data(LINE_ROLE)
        if isinstance(line, ContentsLine) and not self._quiet:
            self.picked.emit(line.key)
