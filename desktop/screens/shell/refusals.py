"""What was refused, said in the question that is open, else above the page: it goes along to the page where it is
mended, and no further.
"""

from __future__ import annotations

from PySide6.QtCore import QObject
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
        self._pages: dict[str, int] = {}  # of each refusal, how many pages were opened since
        desk.trouble.connect(self._tell)

    def _tell(self, what: str, remedy: str) -> None:
        asking = QApplication.activeModalWidget()
        if isinstance(asking, (FormAsk, AskBox)):  # a banner would stand beneath the question that has the keys
            asking.tell(what, remedy)
            return
        self._pages[what] = 0
        self._banners.tell(what, remedy)

    def turn_page(self) -> None:
        """Another page is opened."""
        for what, pages in tuple(self._pages.items()):
            self._pages[what] = pages + 1
            if pages:
                del self._pages[what]
                self._banners.dismiss(what)
