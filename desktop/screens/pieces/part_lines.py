"""Parts of a page as tabs, each made when it is first looked at."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desktop.basics.language import _
from desktop.screens.desk import Desk
from desktop.screens.page import Page
from desktop.screens.pieces.columns_kept import keep_columns
from desktop.screens.remembered import Remembered
from desktop.widgets.look.theme import Theme
from desktop.widgets.pieces.tab_bar import TabBar

P = TypeVar("P", bound=Page)


@dataclass(frozen=True)
class PartLine(Generic[P]):
    """A part: the key a place names it by (`Place.part`), its title, how it is made, the right to it."""

    key: str
    title: str
    make: Callable[[Desk, Theme], P]
    right: str


class Parts(QWidget, Generic[P]):
    """The tabs somebody may see and the one that is open; Ctrl+1…9 and Ctrl+Tab go through them.

    Signals: `chosen(str)` a tab was pressed; the owner answers with `open`; `turned()` another one is opened;
    `went(Place)` and `counted(str)` of the part that is open. In: `name` of the page, by which the columns of its
    tables are remembered.
    """

    chosen = Signal(str)
    went = Signal(object)
    counted = Signal(str)
    turned = Signal()

    def __init__(
        self, desk: Desk, theme: Theme, remembered: Remembered, name: str, lines: Sequence[PartLine[P]]
    ) -> None:
        super().__init__()
        self._desk, self._theme, self._remembered, self._name = desk, theme, remembered, name
        self.lines = tuple(line for line in lines if desk.may(line.right))
        self.made: dict[str, P] = {}
        self.bar = TabBar(theme, [_(line.title) for line in self.lines])
        self.bar.chosen.connect(lambda number: self.chosen.emit(self.lines[number].key))
        self.bar.setVisible(len(self.lines) > 1)
        self._stack = QStackedWidget()
        column = QVBoxLayout(self)
        theme.space(column)
        column.addWidget(self.bar)
        column.addWidget(self._stack, 1)

    @property
    def keys(self) -> tuple[str, ...]:
        """Keys of the parts, in their order."""
        return tuple(line.key for line in self.lines)

    @property
    def part(self) -> P | None:
        """The part that is open."""
        seen = self._stack.currentWidget()
        return next((part for part in self.made.values() if part is seen), None)

    @property
    def here(self) -> str:
        """Key of the open part; that of the first before any."""
        return next((key for key, part in self.made.items() if part is self.part), self.keys[0])

    def part_of(self, key: str) -> P:
        """A part by its key, made when it is asked for the first time."""
        if key not in self.made:
            part = self.lines[self.keys.index(key)].make(self._desk, self._theme)
            self.made[key] = part
            part.went.connect(self.went)
            part.counted.connect(lambda says: self.counted.emit(says) if part is self.part else None)
            keep_columns(part, self._remembered, self._desk.actor.user_id, f"{self._name}.{key}")
            self._stack.addWidget(part)
        return self.made[key]

    def open(self, key: str, show: Callable[[P], object]) -> P:
        """Put a part before the eyes; `show` lets it read what it shows. The keys are its own from then on."""
        part = self.part_of(key)
        self.bar.set_current(self.keys.index(key))
        if part is not self.part:
            self.turned.emit()
        self._stack.setCurrentWidget(part)
        self.counted.emit("")  # what the last part counted is not this one's
        show(part)
        if self.isVisible():
            (part.caret or part).setFocus()
        return part

    @property
    def caret(self) -> QWidget | None:
        """What takes the keys on the open part."""
        return self.part.caret if self.part is not None else None

    def stay(self) -> None:
        """Another tab was pressed and cannot be opened yet: the one that is open is on again."""
        self.bar.set_current(self.keys.index(self.here))

    def save_now(self) -> bool:
        """Keep what was typed in every part; every one is asked, whatever the others say."""
        kept = [part.save_now() for part in self.made.values()]
        return all(kept)
