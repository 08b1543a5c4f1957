"""The parts of a case's page, each made when it is first looked at and read again when it is seen."""

from __future__ import annotations

from typing import Final, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget

from desktop.casework.intake.views import CaseView
from desktop.screens.cases.answers_tab import AnswersTab
from desktop.screens.cases.case_part import CasePart
from desktop.screens.cases.history_tab import HistoryTab
from desktop.screens.cases.judging.verdict_tab import VerdictTab
from desktop.screens.cases.materials.materials_tab import MaterialsTab
from desktop.screens.cases.papers.papers_tab import PapersTab
from desktop.screens.desk import Desk
from desktop.widgets.look.theme import Theme

MAKERS: Final[dict[str, type[CasePart]]] = {
    "answers": AnswersTab,
    "verdict": VerdictTab,
    "materials": MaterialsTab,
    "papers": PapersTab,
    "history": HistoryTab,
}
PARTS: Final = tuple(MAKERS)
Part = TypeVar("Part", bound=CasePart)


class CaseParts(QStackedWidget):
    """Signals: `made(CasePart)` a part came about; `told(str, str)` a part's remark for its tab."""

    made = Signal(object)
    told = Signal(str, str)

    def __init__(self, desk: Desk, theme: Theme) -> None:
        super().__init__()
        self._desk, self._theme = desk, theme
        self._parts: dict[str, CasePart] = {}
        self._behind: set[str] = set()  # parts that have not shown this case yet
        self._view: CaseView | None = None

    def part(self, name: str, kind: type[Part]) -> Part:
        """A part as its own kind; made, and showing the case, when it is asked for the first time."""
        part = self._parts.get(name)
        if part is None:
            part = self._make(name)
        if not isinstance(part, kind):
            raise TypeError(f"{name} is no {kind.__name__}")
        return part

    def stands(self, name: str) -> bool:
        """True when the part has been made."""
        return name in self._parts

    def here(self) -> str:
        """The part that is seen; "" before the first."""
        seen = self.currentWidget()
        return next((name for name, part in self._parts.items() if part is seen), "")

    def show_case(self, view: CaseView, *, fresh: bool, leaving: bool = False) -> None:
        """Give the case to the part that is seen (unless it is being left); the others read it when they are.

        The answers follow at once even unseen: what is typed there belongs to the case that is shown.
        """
        self._view = view
        here = "" if leaving else self.here()
        for name, part in self._parts.items():
            if name in {here, "answers"}:
                part.show_case(view, fresh=fresh)
                continue
            part.view = view
            if fresh:
                self._behind.add(name)

    def open(self, name: str, field: str = "") -> None:
        """Let a part be seen, perhaps at one thing in it."""
        new = name not in self._parts
        part = self.part(name, CasePart)
        if self._view is not None and name != "answers":
            if not new:
                part.show_case(self._view, fresh=name in self._behind)
            self._behind.discard(name)
        self.setCurrentWidget(part)
        if self._view is not None and name != "answers":
            part.begin()
        if field:
            part.go_to(field)

    def save_now(self) -> bool:
        """Keep what was typed in the forms."""
        return self._parts["answers"].save_now() if "answers" in self._parts else True

    def _make(self, name: str) -> CasePart:
        part = self._parts[name] = MAKERS[name](self._desk, self._theme)
        self.addWidget(part)
        part.told.connect(lambda text: self.told.emit(name, text))
        self.made.emit(part)
        if self._view is not None:
            part.show_case(self._view, fresh=True)
        return part
