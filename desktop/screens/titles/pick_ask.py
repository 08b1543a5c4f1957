"""One record picked before a deed: whose title, whom a complaint is about."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.basics.language import _
from desktop.widgets.asking.ask_box import AskBox, Yes
from desktop.widgets.asking.picker import Picker
from desktop.widgets.look.theme import Theme
from desktop.widgets.look.words import words

Found = Sequence[tuple[Any, str, str]]


class PickAsk(AskBox):
    """Signal `chosen(object)`: the key picked. Ctrl+S goes on, Esc leaves."""

    chosen = Signal(object)

    def __init__(
        self, theme: Theme, title: str, label: str, find: Callable[[str], Found], parent: QWidget, says: str = ""
    ) -> None:  # fmt: skip
        super().__init__(theme, title, Yes(_("下一步"), icon="arrow-right"), parent, (520, 0))
        self.pick = Picker(theme, label, find)
        self.pick.picked.connect(lambda key: self.yes.setEnabled(key is not None))
        self.yes.setEnabled(False)
        self.yes.clicked.connect(self._choose)
        if says:
            self.inside.addWidget(words(says, tone="second", wrap=True))
        self.inside.addWidget(self.pick)
        self.pick.setFocus()

    def entered(self) -> tuple[object, ...]:
        """One pick is soon made again: leaving it asks nothing."""
        return ()

    def _choose(self) -> None:
        key = self.pick.key()
        if key is not None:
            self.accept()
            self.chosen.emit(key)
