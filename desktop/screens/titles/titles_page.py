"""职称: the subjects as tabs, each made when it is first looked at."""

from __future__ import annotations

from desktop.casework.changed import Changed
from desktop.screens.desk import Desk
from desktop.screens.page import Page, Place
from desktop.screens.pieces.part_lines import Parts
from desktop.screens.remembered import Remembered
from desktop.screens.titles.tabs import TABS
from desktop.widgets.look.theme import Theme


class TitlesPage(Page):
    """A place's `part` is the key of a tab; `key`, `words` and `field` are handed on to it."""

    def __init__(self, desk: Desk, theme: Theme, remembered: Remembered) -> None:
        super().__init__(desk, theme)
        self.parts = Parts[Page](desk, theme, remembered, "titles", TABS)
        self.parts.chosen.connect(self.show_tab)
        self.parts.went.connect(self._go)
        self.parts.counted.connect(self.counted)
        self.parts.turned.connect(self.turned)
        self.column.addWidget(self.parts, 1)

    @property
    def tab(self) -> Page | None:
        """The tab that is open."""
        return self.parts.part

    def show_tab(self, key: str, place: Place | None = None) -> None:
        """Open a tab, perhaps at something in it; what was typed in the last one is kept first."""
        if self.tab is not None and self.parts.here != key and not self.tab.save_now():
            self.parts.stay()
            return
        self.parts.open(key, lambda tab: tab.visit(place or Place("titles", part=key)))
        self.caret = self.parts.caret

    def visit(self, place: Place) -> None:
        """Come for a tab; without one to that which was open last."""
        self.show_tab(place.part if place.part in self.parts.keys else self.parts.here, place)

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
        return self.parts.save_now()

    def _go(self, place: object) -> None:
        if isinstance(place, Place) and place.page == "titles":
            self.visit(place)
        elif isinstance(place, Place):
            self.went.emit(place)
