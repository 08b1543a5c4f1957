"""What was refused, said in the question that is open, else above the page until a deed goes through or the page is
left.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from desktop.screens.desk import Desk
from desktop.widgets.asking.ask_box import AskBox
from desktop.widgets.form.form_ask import FormAsk
from desktop.widgets.shell.banners import Banners


class Refusals(QObject):
    """Tells the desk's trouble, and takes it away again."""

    def __init__(self, desk: Desk, banners: Banners) -> None:
        super().__init__(banners)
        self._banners = banners
        self._told: list[str] = []
        self._fresh = QTimer(self)  # runs until the step that was refused has ended, whatever else it does
        self._fresh.setSingleShot(True)
        desk.trouble.connect(self._tell)
        desk.changed.connect(self._settle)

    def _tell(self, what: str, remedy: str) -> None:
        asking = QApplication.activeModalWidget()
        if isinstance(asking, (FormAsk, AskBox)):  # a banner would stand beneath the question that has the keys
            asking.tell(what, remedy)
            return
        self._told.append(what)
        self._fresh.start(0)
        self._banners.tell(what, remedy)

    def _settle(self, _changed: object) -> None:
        """A deed went through: what was refused before it is over."""
        if not self._fresh.isActive():
            self.clear()

    def clear(self) -> None:
        """The page is left: what was refused on it is said no longer."""
        for what in self._told:
            self._banners.dismiss(what)
        self._told.clear()
