"""添加申报人: whose submission, which kind, which title, who."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from desktop.basics.language import _
from desktop.case_types.professional_title.choices import LEVELS, SERIES
from desktop.casework.titles.batches.read_batch import read_batch
from desktop.casework.titles.submissions.add_applicant import add_applicant, kinds_of
from desktop.casework.titles.submissions.views import ROUTE_OF, ROUTES, SubmissionRow
from desktop.screens.cases.opening.find_or_make import FindOrMake
from desktop.screens.desk import Desk
from desktop.screens.records.finding import people_found
from desktop.screens.records.kinds import PEOPLE
from desktop.screens.scrolled import scrolled
from desktop.widgets.asking.careful import CarefulDialog
from desktop.widgets.look.flow import Flow
from desktop.widgets.look.theme import Theme
from desktop.widgets.look.words import words
from desktop.widgets.pieces.key_button import KeyButton


class AddAsk(CarefulDialog):
    """Signal `added(int)`: the key of the new case. Ctrl+S adds, Esc leaves without a trace.

    Show it with `open()`, never `exec()`.
    """

    added = Signal(int)

    def __init__(
        self, desk: Desk, theme: Theme, batch_id: int, submissions: Sequence[SubmissionRow], parent: QWidget
    ) -> None:
        super().__init__(theme, parent)
        self._desk, self._theme = desk, theme
        self.setWindowTitle(_("添加申报人"))
        self.setModal(True)
        view = desk.ask(read_batch, batch_id)
        mode = view.row.mode if view is not None else ""
        series, levels = (view.row.series, view.row.levels) if view is not None else ((), ())
        self.submission = self._box(_("申报单位"), [(one.id, one.employer_name) for one in submissions])
        self.kind = self._box(_("申报类型"), [(kind, _(ROUTES[ROUTE_OF[kind]])) for kind in kinds_of(mode)])
        self.series = self._box(_("系列"), [(one, _(SERIES.title(one) or one)) for one in series])
        self.level = self._box(_("级别"), [(one, _(LEVELS.title(one) or one)) for one in levels])
        line = Flow()
        theme.space(line, spacing=8)
        for box in (self.submission, self.kind, self.series, self.level):
            line.addWidget(box)
        self.person = FindOrMake(desk, theme, _("申请人"), PEOPLE, partial(people_found, desk))
        self.person.chosen.connect(self._weigh)
        area, column = scrolled(theme, (0, 0, 8, 0))
        column.addWidget(self.person)
        column.addStretch(1)
        self._says = words("", "small", "near", wrap=True)
        self._yes = KeyButton(theme, _("编入批次"), "Ctrl+S", "check", kind="primary")
        self._yes.clicked.connect(self._add)
        no = KeyButton(theme, _("取消"), "Esc")
        no.clicked.connect(self.reject)
        foot = QHBoxLayout()
        theme.space(foot, spacing=8)
        foot.addWidget(self._says, 1)
        foot.addWidget(no)
        foot.addWidget(self._yes)
        outer = QVBoxLayout(self)
        theme.space(outer, (24, 20, 24, 20), 10)
        outer.addWidget(words(_("添加申报人"), "title"))
        outer.addLayout(line)
        outer.addWidget(area, 1)
        outer.addLayout(foot)
        theme.follow(self, self._fit)
        self._weigh()
        self.person.setFocus()

    @staticmethod
    def _box(name: str, choices: Sequence[tuple[object, str]]) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(name)
        for key, title in choices:
            box.addItem(title, key)
        return box

    def _fit(self) -> None:
        owner = self.parentWidget()
        width, height = self._theme.px(760), self._theme.px(620)
        if owner is not None:
            width, height = min(width, owner.window().width() - 24), min(height, owner.window().height() - 24)
        self.resize(max(width, 320), max(height, 300))

    def _weigh(self) -> None:
        self._says.setText("" if self.person.key is not None else _("请先选定或新建申请人。"))
        self._yes.setEnabled(self.person.key is not None)

    def _add(self) -> None:
        if not self.person.save_now() or self.person.key is None:
            return
        told = {"target_series": self.series.currentData(), "target_level": self.level.currentData()}
        if ROUTE_OF[str(self.kind.currentData())] == "normal":
            told["route"] = "normal"
        changed = self._desk.do(
            add_applicant, int(self.submission.currentData()), str(self.kind.currentData()), self.person.key, told
        )
        if changed is not None and changed.case is not None:
            self.accept()
            self.added.emit(changed.case)
