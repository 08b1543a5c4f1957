"""A row that goes on in the next line where the width ends, as words do."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class Flow(QLayout):
    """Items from left to right, each as wide as it asks; what does not fit goes to the next line.

    In: `ending` True puts every line at the right edge (buttons at the end of a head); `growing` is the item that takes
    what its line has to spare (a search box). `keep_together` names items that go to the next line as one.
    """

    def __init__(self, *, ending: bool = False, growing: QWidget | None = None) -> None:
        super().__init__()
        self._growing = growing
        self._together: tuple[QWidget, ...] = ()
        self._items: list[QLayoutItem] = []
        self._ending = ending

    def keep_together(self, *widgets: QWidget) -> None:
        """These, one after the other, stand on one line as long as a line has room for all of them."""
        self._together = widgets

    def addItem(self, item: QLayoutItem) -> None:
        """Take an item at the end."""
        self._items.append(item)

    def count(self) -> int:
        """How many items there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """The item at a place, None past the end."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # type: ignore[override]  # Qt asks past the end
        """Take an item out, None past the end."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """It asks for no more room than its items."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Narrower is higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """How high the lines are in this width."""
        lines = self._lines(width)
        room = width - self._rim().width()
        return sum(_height(line, room) for line in lines) + self._gap() * max(0, len(lines) - 1) + self._rim().height()

    def sizeHint(self) -> QSize:
        """All on one line."""
        items = self._seen()
        width = sum(item.sizeHint().width() for item in items) + self._gap() * max(0, len(items) - 1)
        return QSize(width, _height(items)) + self._rim()

    def minimumSize(self) -> QSize:
        """The widest item alone."""
        items = self._seen()
        return QSize(max((i.minimumSize().width() for i in items), default=0), _height(items)) + self._rim()

    def setGeometry(self, rect: QRect) -> None:
        """Put every item into its line."""
        super().setGeometry(rect)
        room = rect.marginsRemoved(self.contentsMargins())
        top = room.top()
        for line in self._lines(rect.width()):
            widths = [min(item.sizeHint().width(), room.width()) for item in line]
            left, spare = room.left(), max(0, room.width() - sum(widths) - self._gap() * (len(line) - 1))
            grows = [number for number, item in enumerate(line) if item.widget() is self._growing is not None]
            if grows:
                widths[grows[0]] += spare
            elif self._ending:
                left += spare
            height = _height(line, room.width())
            for item, width in zip(line, widths, strict=True):
                own = min(_height([item], room.width()), height)
                item.setGeometry(QRect(QPoint(left, top + (height - own) // 2), QSize(width, own)))
                left += width + self._gap()
            top += height + self._gap()

    def _seen(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _gap(self) -> int:
        return max(0, self.spacing())

    def _rim(self) -> QSize:
        rim = self.contentsMargins()
        return QSize(rim.left() + rim.right(), rim.top() + rim.bottom())

    def _lines(self, width: int) -> list[list[QLayoutItem]]:
        room = width - self._rim().width()
        lines: list[list[QLayoutItem]] = []
        taken = 0
        group = [item for item in self._seen() if item.widget() in self._together]
        whole = sum(item.sizeHint().width() + self._gap() for item in group)
        for item in self._seen():
            wanted = item.sizeHint().width()
            parts = bool(group) and item is group[0] and taken + whole > room
            if lines and not parts and taken + self._gap() + wanted <= room:
                lines[-1].append(item)
                taken += self._gap() + wanted
            else:
                lines.append([item])
                taken = wanted
        return lines


def _height(items: list[QLayoutItem], room: int | None = None) -> int:
    """The highest of a line; in a `room` in pixels, where an item that is wider has to be higher."""

    def of(item: QLayoutItem) -> int:
        hint = item.sizeHint()
        if room is None or hint.width() <= room or not item.hasHeightForWidth():
            return hint.height()
        return item.heightForWidth(room)

    return max((of(item) for item in items), default=0)
