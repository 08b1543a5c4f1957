"""What was refused, said above the page: it goes along to the page where it is mended, and no further."""

from __future__ import annotations

from PySide6.QtCore import QObject

from desktop.screens.desk import Desk
from desktop.widgets.shell.banners import Banners


class Refusals(QObject):
    """Tells the desk's trouble, and takes it away again."""

    def __init__(self, desk: Desk, banners: Banners) -> None:
        super().__init__(banners)
        self._banners = banners
        self._pages: dict[str, int] = {}  # of each refusal, how many pages were opened since
        desk.trouble.connect(self._tell)

    def _tell(self, what: str, remedy: str) -> None:
        self._pages[what] = 0
        self._banners.tell(what, remedy)

    def turn_page(self) -> None:
        """Another page is opened."""
        for what, pages in tuple(self._pages.items()):
            self._pages[what] = pages + 1
            if pages:
                del self._pages[what]
                self._banners.dismiss(what)
