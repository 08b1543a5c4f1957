"""A chain of steps from top to bottom: what is done, what comes now, what waits behind it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Literal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QWidget

from desktop.widgets.look.elided import Elided
from desktop.widgets.look.layouts import empty
from desktop.widgets.look.theme import Theme
from desktop.widgets.look.tokens import Tone
from desktop.widgets.look.words import words

State = Literal["done", "now", "later"]
_ICONS: Final[dict[State, tuple[str, str]]] = {
    "done": ("circle-check", "good"), "now": ("arrow-right", "accent"), "later": ("minus", "faint"),
}  # fmt: skip
_TONES: Final[dict[State, Tone]] = {"done": "plain", "now": "accent", "later": "second"}


@dataclass(frozen=True)
class ChainLink:
    """One step: its word, how it stands, and what is known of it."""

    title: str
    state: State
    says: str = ""


class Chain(QWidget):
    """Icon, word and remark of each step; the whole is told to a screen reader in `told`, words for each state."""

    def __init__(self, theme: Theme, told: dict[State, str]) -> None:
        super().__init__()
        self._theme, self._told = theme, told
        self._links: tuple[ChainLink, ...] = ()
        self._grid = QGridLayout(self)
        theme.space(self._grid, spacing=8)
        self._grid.setColumnStretch(2, 1)
        theme.follow(self, self._draw)

    def show_links(self, links: Sequence[ChainLink]) -> None:
        """Show these steps instead of the old ones."""
        self._links = tuple(links)
        self.setAccessibleName("；".join(f"{one.title} {self._told[one.state]} {one.says}".strip() for one in links))
        self._draw()

    def _draw(self) -> None:
        empty(self._grid)
        side = self._theme.px(16)
        for row, one in enumerate(self._links):
            name, colour = _ICONS[one.state]
            mark = QLabel()
            mark.setPixmap(self._theme.icon(name, colour).pixmap(side, side))
            self._grid.addWidget(mark, row, 0, Qt.AlignmentFlag.AlignVCenter)
            said = words(one.title, "strong" if one.state == "now" else "body", _TONES[one.state])
            self._grid.addWidget(said, row, 1)
            known = Elided(one.says, "small", "second")
            known.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            self._grid.addWidget(known, row, 2)
