"""Draws the cells of tables: hairlines, pills, links, icons, tones."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop.widgets.lists.column import ALIGNS, ELIDES, Cell, Column, Tinted
from desktop.widgets.look.icons import icon
from desktop.widgets.look.theme import Theme

CELL_ROLE: Final = int(Qt.ItemDataRole.UserRole) + 1
PADDING: Final = 12


class CellPainter(QStyledItemDelegate):
    """The one delegate of all our tables."""

    def __init__(self, theme: Theme, columns: Sequence[Column], parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._columns = tuple(columns)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Ground, hairline below, then the cell."""
        column = self._columns[index.column()]
        told = index.data(CELL_ROLE)
        cell = told if isinstance(told, Tinted) else Tinted("" if told is None else str(told), column.tone)
        rect: QRect = option.rect  # type: ignore[attr-defined]  # the stubs leave QStyleOption's fields out
        state: QStyle.StateFlag = option.state  # type: ignore[attr-defined]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, self._theme.colour("selected"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, self._theme.colour("hover"))
        painter.setPen(QPen(self._theme.colour("inner_rule"), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        inside = rect.adjusted(self._theme.px(PADDING), 0, -self._theme.px(PADDING), 0)
        if cell.pill and cell.text:
            self._pill(painter, inside, cell, column, selected=bool(state & QStyle.StateFlag.State_Selected))
        else:
            self._words(painter, inside, cell, column)
        if self._has_caret(index) and not state & QStyle.StateFlag.State_Selected:
            painter.setPen(QPen(self._theme.colour("accent"), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.restore()

    def _has_caret(self, index: QModelIndex | QPersistentModelIndex) -> bool:
        """Whether the keys are in the row of this cell: the whole row shows it, not the one cell Qt knows of."""
        view = self.parent()
        return isinstance(view, QAbstractItemView) and view.hasFocus() and view.currentIndex().row() == index.row()

    def _words(self, painter: QPainter, inside: QRect, cell: Tinted, column: Column) -> None:
        ink = self._theme.ink("accent" if cell.link else cell.tone)
        if cell.icon:
            size = self._theme.px(16)
            icon(cell.icon, ink).paint(painter, QRect(inside.left(), inside.center().y() - size // 2 + 1, size, size))
            inside = inside.adjusted(size + self._theme.px(6), 0, 0, 0)
        painter.setFont(self._theme.font(bold=cell.strong))
        painter.setPen(ink)
        if column.wrap:
            painter.drawText(inside, int(ALIGNS[column.align]) | int(Qt.TextFlag.TextWordWrap), cell.text)
            return
        text = painter.fontMetrics().elidedText(cell.text, ELIDES[column.elide], inside.width())
        painter.drawText(inside, int(ALIGNS[column.align]) | int(Qt.TextFlag.TextSingleLine), text)

    def _pill(self, painter: QPainter, inside: QRect, cell: Tinted, column: Column, *, selected: bool) -> None:
        painter.setFont(self._theme.font(12))
        metrics = painter.fontMetrics()
        width = min(inside.width(), metrics.horizontalAdvance(cell.text) + self._theme.px(16))
        height = self._theme.px(20)
        left = inside.left() if column.align == "left" else inside.right() - width
        if column.align == "centre":
            left = inside.left() + (inside.width() - width) // 2
        shape = QRect(left, inside.center().y() - height // 2 + 1, width, height)
        painter.setPen(Qt.PenStyle.NoPen)
        quiet = selected and cell.tone in {"plain", "second"}  # grey on the ground of a selected row is not seen
        painter.setBrush(self._theme.colour("paper") if quiet else self._theme.ground(cell.tone))
        painter.drawRoundedRect(shape, height / 2, height / 2)
        painter.setPen(self._theme.ink("second" if cell.tone == "plain" else cell.tone))
        text = metrics.elidedText(cell.text, Qt.TextElideMode.ElideRight, width - self._theme.px(12))
        painter.drawText(shape, Qt.AlignmentFlag.AlignCenter, text)

    def height_at(self, index: QModelIndex | QPersistentModelIndex, width: int) -> int:
        """How high a wrapped cell is in a column of this width; 0 for a cell that stays on one line."""
        column = self._columns[index.column()]
        told = index.data(CELL_ROLE)
        if not column.wrap or told is None:
            return 0
        room = width - 2 * self._theme.px(PADDING)
        if isinstance(told, Tinted) and told.icon:
            room -= self._theme.px(22)
        bold = isinstance(told, Tinted) and told.strong
        metrics = QFontMetrics(self._theme.font(bold=bold))
        frame = metrics.boundingRect(0, 0, max(1, room), 10_000, int(Qt.TextFlag.TextWordWrap), str(told))
        return frame.height() + self._theme.px(18)

    def width_of(self, cell: Tinted) -> int:
        """How wide a pill or a link is with all its words, padding included; 0 for words that may be cut."""
        if not cell.text or not (cell.pill or cell.link):
            return 0
        metrics = QFontMetrics(self._theme.font(12) if cell.pill else self._theme.font(bold=cell.strong))
        extra = self._theme.px(16 if cell.pill else 0) + (self._theme.px(22) if cell.icon else 0)
        return metrics.horizontalAdvance(cell.text) + extra + 2 * self._theme.px(PADDING) + 2

    def whole_width(self, cell: Cell) -> int:
        """How wide a cell is with all its words on one line, padding included."""
        if isinstance(cell, Tinted) and (cell.pill or cell.link):
            return self.width_of(cell)
        bold = isinstance(cell, Tinted) and cell.strong
        extra = self._theme.px(22) if isinstance(cell, Tinted) and cell.icon else 0
        words = QFontMetrics(self._theme.font(bold=bold)).horizontalAdvance(str(cell))
        return words + extra + 2 * self._theme.px(PADDING) + 2

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """As wide as the words, so that a double-click on a header's edge fits the column."""
        told = index.data(CELL_ROLE)
        text = "" if told is None else str(told)
        extra = self._theme.px(22) if isinstance(told, Tinted) and (told.icon or told.pill) else 0
        width = option.fontMetrics.horizontalAdvance(text) + 2 * self._theme.px(PADDING) + extra  # type: ignore[attr-defined]
        return QSize(width, self._theme.px(31))
