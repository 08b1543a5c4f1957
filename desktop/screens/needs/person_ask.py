"""登记其他人: somebody on file who was brought in."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.basics.language import _
from desktop.screens.desk import Desk
from desktop.screens.records.finding import people_found
from desktop.widgets.asking.ask_box import AskBox, Yes
from desktop.widgets.asking.picker import Picker
from desktop.widgets.look.theme import Theme


class PersonAsk(AskBox):
    """Signal `chosen(int)`: the key of a person."""

    chosen = Signal(int)

    def __init__(self, desk: Desk, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, _("登记其他人"), Yes(_("登记"), icon="user-plus"), parent, (480, 0))
        self.person = Picker(theme, _("引进的人"), partial(people_found, desk))
        self.person.picked.connect(lambda key: self.yes.setEnabled(isinstance(key, int)))
        self.yes.setEnabled(False)
        self.yes.clicked.connect(self._choose)
        self.inside.addWidget(self.person)
        self.person.setFocus()

    def entered(self) -> tuple[object, ...]:
        """One pick is soon made again: leaving it asks nothing."""
        return ()

    def _choose(self) -> None:
        key = self.person.key()
        if isinstance(key, int):
            self.accept()
            self.chosen.emit(key)
