"""职称: the subjects as tabs, each made when it is first looked at."""

from __future__ import annotations

from PySide6.QtWidgets import QStackedWidget

from desktop.basics.language import _
from desktop.casework.changed import Changed
from desktop.screens.desk import Desk
from desktop.screens.page import Page, Place
from desktop.screens.titles.tab import TitleTab
from desktop.screens.titles.tabs import TABS
from desktop.widgets.look.theme import Theme
from desktop.widgets.pieces.tab_bar import TabBar


class TitlesPage(Page):
    """A place's `part` is the key of a tab; `key`, `words` and `field` are handed on to it."""

    def __init__(self, desk: Desk, theme: Theme) -> None:
        super().__init__(desk, theme)
        self._lines = tuple(line for line in TABS if desk.may(line.right))
        self._tabs: dict[str, TitleTab] = {}
        self.bar = TabBar(theme, [_(line.title) for line in self._lines])
        self.bar.chosen.connect(lambda number: self.show_tab(self._lines[number].key))
        self.bar.setVisible(len(self._lines) > 1)
        self._stack = QStackedWidget()
        self.column.addWidget(self.bar)
        self.column.addWidget(self._stack, 1)

    @property
    def tab(self) -> TitleTab | None:
        """The tab that is open."""
        seen = self._stack.currentWidget()
        return seen if isinstance(seen, TitleTab) else None

    def tab_of(self, key: str) -> TitleTab:
        """A tab by its key, made when it is asked for the first time."""
        if key not in self._tabs:
            line = next(line for line in self._lines if line.key == key)
            tab = self._tabs[key] = line.make(self.desk, self.theme)
            tab.went.connect(self._go)
            tab.counted.connect(self.counted)
            self._stack.addWidget(tab)
        return self._tabs[key]

    def show_tab(self, key: str, place: Place | None = None) -> None:
        """Open a tab, perhaps at something in it; what was typed in the last one is kept first."""
        if self.tab is not None and self.tab is not self._tabs.get(key) and not self.tab.save_now():
            return
        tab = self.tab_of(key)
        self.bar.set_current(next(number for number, line in enumerate(self._lines) if line.key == key))
        self._stack.setCurrentWidget(tab)
        tab.visit(place or Place("titles", part=key))
        self.caret = tab.caret
        if self.isVisible():
            (tab.caret or tab).setFocus()

    def visit(self, place: Place) -> None:
        """Come for a tab; without one to that which was open last."""
        keys = [line.key for line in self._lines]
        here = next((key for key, tab in self._tabs.items() if tab is self.tab), keys[0])
        self.show_tab(place.part if place.part in keys else here, place)

    def refresh(self) -> None:
        """Read the open tab again."""
        if self.tab is not None:
            self.tab.refresh()

    def take(self, changed: Changed) -> None:
        """Only the tab that is seen reads again; the others do when they are."""
        if self.tab is not None:
            self.tab.take(changed)

    def save_now(self) -> bool:
        """Keep what was typed on every tab."""
        kept = [tab.save_now() for tab in self._tabs.values()]  # every tab is asked, whatever the others say
        return all(kept)

    def _go(self, place: object) -> None:
        if isinstance(place, Place) and place.page == "titles":
            self.visit(place)
        elif isinstance(place, Place):
            self.went.emit(place)
