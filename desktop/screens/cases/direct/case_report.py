"""A case's direct report, said beside its tabs: which half is missing, or that it may go straight."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.basics.language import _
from desktop.casework.reports.close_report import lacks_in_words
from desktop.casework.reports.list_direct_matters import list_direct_matters
from desktop.casework.reports.list_reports import list_reports
from desktop.casework.reports.open_report import open_report
from desktop.casework.reports.views import MatterChoice
from desktop.screens.cases.direct.matter_ask import MatterAsk
from desktop.screens.desk import Desk
from desktop.screens.page import Place
from desktop.widgets.look.theme import Theme
from desktop.widgets.pieces.link import LongLink

REPORT_KEY = "Ctrl+Shift+J"


class CaseReport(LongLink):
    """Signal `went(Place)`: to the report. Hidden when the case is no direct matter and was never one."""

    went = Signal(object)

    def __init__(self, desk: Desk, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, "")
        self._desk, self._look, self._window = desk, theme, parent
        self._case: int | None = None
        self._report: int | None = None
        self._choices: tuple[MatterChoice, ...] = ()
        self.ask: MatterAsk | None = None
        self.clicked.connect(self.go)

    def show_case(self, case_id: int, *, read_only: bool) -> None:
        """Read the case's report, else whether it may have one."""
        self._case, self._report, self._choices = case_id, None, ()
        found = self._desk.ask(list_reports, case_id) if self._desk.may("read_reports") else ()
        standing = next((one for one in found or () if one.state != "dropped"), None)
        says = ""
        if standing is not None:
            self._report = standing.id
            done = _("直报和抄报都已办结") if standing.state == "closed" else _("直报：两份都办完，可以办结")
            says = _("直报还差 — {lacks}").format(lacks=lacks_in_words(standing.lacks)) if standing.lacks else done
        elif not read_only and self._desk.may("open_report"):
            self._choices = self._desk.ask(list_direct_matters, case_id) or ()
            if self._choices:
                says = _("可以直报：{title}（{key}）").format(title=_(self._choices[0].title), key=REPORT_KEY)
        self.setText(says)
        self.setAccessibleName(says)
        self.setVisible(bool(says))
        self.updateGeometry()

    def go(self) -> None:
        """To the report; where there is none yet, ask which matter and begin both drafts."""
        if self._report is not None:
            self.went.emit(Place("reports", self._report))
        elif self._choices and self._case is not None:
            self.ask = MatterAsk(self._look, self._choices, of_case=True, parent=self._window.window())
            self.ask.chosen.connect(self._begin)
            self.ask.open()

    def _begin(self, matter: str, about: str) -> None:
        changed = self._desk.do(open_report, matter, self._case, about)
        if changed is not None:
            self.went.emit(Place("reports", changed.report))
