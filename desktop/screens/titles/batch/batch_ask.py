"""新建批次 and 修改批次: the batch's form, with its committee chosen above it."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from desktop.basics.language import _
from desktop.case_types.professional_title.batch.answers import BATCH_LAYOUT, BatchAnswers
from desktop.casework.titles.batches.check_batch import check_batch
from desktop.casework.titles.batches.committee_choices import committee_choices
from desktop.casework.titles.batches.save_batch import save_batch
from desktop.casework.titles.batches.views import BatchView
from desktop.forms.questions import questions_of
from desktop.screens.desk import Desk
from desktop.widgets.asking.ask_box import AskBox, Yes
from desktop.widgets.form.form_view import FormView
from desktop.widgets.look.theme import Theme
from desktop.widgets.look.words import retone, words


class BatchAsk(AskBox):
    """A new batch, or one to be put right. Signal `kept(int)`: its key. Ctrl+S keeps it, Esc leaves without a trace.
    """

    kept = Signal(int)

    def __init__(self, desk: Desk, theme: Theme, parent: QWidget, view: BatchView | None = None) -> None:
        title = _("新建批次") if view is None else _("修改批次")
        super().__init__(theme, title, Yes(_("保存")), parent, (860, 700))
        self._desk, self._view = desk, view
        self._choices = desk.ask(committee_choices) or ()
        self.committee = QComboBox()
        self.committee.setAccessibleName(_("评委会"))
        self.committee.addItem(_("（先不选定）"), None)
        for choice in self._choices:
            self.committee.addItem(f"{choice.name}　{choice.filing_number}", choice.id)
        if view is not None and view.committee is not None:
            self.committee.setCurrentIndex(max(0, self.committee.findData(view.committee.id)))
        self.committee.currentIndexChanged.connect(lambda _at: self._take_scope())
        self.form = FormView(theme, BATCH_LAYOUT, questions_of(BatchAnswers), self._begin(view))
        self.form.answered.connect(lambda _name, _value: self._look_again())
        self._tried = False
        self.yes.clicked.connect(self._keep)
        self.form.finished.connect(self._keep)
        self._line = QWidget()
        line = QHBoxLayout(self._line)
        theme.space(line, spacing=12)
        line.addWidget(words(_("评委会"), tone="second"))
        line.addWidget(self.committee, 1)
        self.inside.addWidget(self._line)
        self.inside.addWidget(self.form, 1)
        self._weigh()
        self.form.begin()

    def _begin(self, view: BatchView | None) -> dict[str, Any]:
        if view is not None:
            return dict(view.answers)
        year = self._desk.clock.today().year
        return {
            "year": year, "mode": "own", "cutoff": f"{year}-12-31", "closes_at": "17:00", "correct_at": "17:00",
            "year_mode": "exact_day", "title_start": "passed_on",
        }  # fmt: skip

    def _weigh(self) -> None:
        """Say what stands in the committee's way; a batch without one may be prepared, not opened."""
        mode = self.form.answers().get("mode")
        wanted = mode in {"own", "special"}
        self._line.setVisible(wanted)
        chosen = next((one for one in self._choices if one.id == self.committee.currentData()), None)
        says = chosen.hindrance if chosen is not None else _("评委会选定后才能开始受理。")
        self.says.setText(says if wanted else "")
        retone(self.says, "over" if chosen is not None else "second")

    def _take_scope(self) -> None:
        """What the committee was filed for is what the batch takes in, unless something else was said already."""
        chosen = next((one for one in self._choices if one.id == self.committee.currentData()), None)
        said = self.form.answers()
        if chosen is not None and not said.get("series") and not said.get("levels"):
            scope = {"series": [chosen.title_series], "levels": list(chosen.levels)}
            self.form.fill(scope | ({"specialty": chosen.specialty} if chosen.specialty else {}))
        self._weigh()

    def _look_again(self) -> None:
        """Once it was tried, a complaint goes as soon as its answer is mended."""
        if self._tried:
            raw = self.form.answers()
            committee = self.committee.currentData() if raw.get("mode") in {"own", "special"} else None
            self.form.show_complaints(self._desk.ask(check_batch, raw, committee) or ())
        self._weigh()

    def _keep(self) -> None:
        self._tried = True
        raw = self.form.answers()
        wanted = raw.get("mode") in {"own", "special"}
        committee = self.committee.currentData() if wanted else None
        found = self._desk.ask(check_batch, raw, committee)
        if found is None:
            return
        self.form.show_complaints(found)
        if found:
            self.form.go_to(found[0].name)
            return
        view = self._view
        changed = self._desk.do(
            save_batch, view.row.id if view else None, raw, committee, view.version if view else None
        )  # fmt: skip
        if changed is not None:
            self.accept()
            self.kept.emit(changed.batch if changed.batch is not None else (view.row.id if view else 0))
