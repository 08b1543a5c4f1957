"""登记需求: whose post, which people, until when."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.basics.language import _
from desktop.case_types.needs.need import NEED_LAYOUT, NeedAnswers
from desktop.casework.needs.save_need import save_need
from desktop.casework.needs.views import NeedView
from desktop.forms.complaints import complaints
from desktop.forms.questions import questions_of
from desktop.screens.desk import Desk
from desktop.screens.records.finding import employers_found
from desktop.widgets.asking.ask_box import AskBox, Yes
from desktop.widgets.asking.picker import Picker
from desktop.widgets.form.form_view import FormView
from desktop.widgets.look.theme import Theme


class NeedAsk(AskBox):
    """A new need, or one to be put right. Signal `kept(int)`: its key. Ctrl+S keeps it, Esc leaves without a trace.
    """

    kept = Signal(int)

    def __init__(self, desk: Desk, theme: Theme, parent: QWidget, view: NeedView | None = None) -> None:
        title = _("登记需求") if view is None else _("更正需求")
        super().__init__(theme, title, Yes(_("保存")), parent, (760, 640))
        self._desk, self._view = desk, view
        self._employer = view.row.employer_id if view is not None else None
        self.employer = Picker(theme, _("单位"), partial(employers_found, desk))
        if view is not None:
            self.employer.show_pick(view.row.employer_id, view.row.employer_name)
            self.employer.setEnabled(False)  # another firm's need is another need
        self.employer.picked.connect(self._take)
        raw = view.answers if view is not None else {"first_day": desk.clock.today().isoformat(), "wanted": 1}
        self.form = FormView(theme, NEED_LAYOUT, questions_of(NeedAnswers), raw)
        self.yes.clicked.connect(self._keep)
        self.form.finished.connect(self._keep)
        self.inside.addWidget(self.employer)
        self.inside.addWidget(self.form, 1)
        if view is None:
            self.employer.setFocus()
        else:
            self.form.begin()

    def _take(self, key: object) -> None:
        self._employer = key if isinstance(key, int) else None

    def _keep(self) -> None:
        raw = self.form.answers()
        found = complaints(NeedAnswers, raw, day=self._desk.clock.today())
        self.form.show_complaints(found)
        self.says.setText(_("请先选定单位。") if self._employer is None else "")
        if self._employer is None:
            self.employer.setFocus()
            return
        if found:
            self.form.go_to(found[0].name)
            return
        key = self._view.row.id if self._view is not None else None
        changed = self._desk.do(save_need, key, self._employer, raw)
        if changed is not None:
            self.accept()
            self.kept.emit(changed.need if changed.need is not None else int(key or 0))
