"""评议: one applicant after another; notes, questions, the panel's opinion, the experts' sheets."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from desktop.basics.language import _
from desktop.case_types.professional_title.sessions.hearing_form import HEARING_LAYOUT, HearingAnswers
from desktop.casework.titles.sessions.hearings.note_hearing import note_hearing
from desktop.casework.titles.sessions.reading.views import HearingView, SessionView
from desktop.forms.questions import questions_of
from desktop.screens.desk import Desk
from desktop.screens.titles.sessions.session_tab import SessionTab
from desktop.screens.titles.sessions.session_words import advice_words, marks_cell, marks_words
from desktop.screens.titles.sessions.voting.sheet_ask import SheetAsk
from desktop.widgets.form.form_view import FormView
from desktop.widgets.lists.column import Cell, Column, Tinted
from desktop.widgets.lists.paged_table import PagedTable
from desktop.widgets.look.flow import Flow
from desktop.widgets.look.theme import Theme
from desktop.widgets.look.words import words
from desktop.widgets.pieces.card import Card


class HearingsTab(SessionTab):
    """Enter in the list begins to write; Ctrl+E enters a sheet of marks; what was typed is kept by going on."""

    def __init__(self, desk: Desk, theme: Theme) -> None:
        super().__init__(desk, theme)
        self._rows: dict[int, HearingView] = {}
        self._open: int | None = None
        self._listing = False
        self.table = PagedTable(theme, _columns(), self._read, dense=True)
        self.table.picked.connect(self._pick)
        self.caret = self.table
        self._name = words("", "head", wrap=True)
        self._about = words("", "small", "second", wrap=True)
        self.advice = words("", "body", "near", wrap=True)
        self.score = self.button(_("录入评议表"), "Ctrl+E", "file-plus", "save_score")
        self.score.clicked.connect(self.mark)
        self.form = FormView(theme, HEARING_LAYOUT, questions_of(HearingAnswers), {})
        self.form.finished.connect(self.save_now)
        self.table.opened.connect(lambda _key: self.form.begin())
        left = Card(theme, flush=True)
        left.add(self.table, 1)
        right = QWidget()
        column = QVBoxLayout(right)
        theme.space(column, (12, 0, 0, 0), 8)
        line = Flow()
        line.addWidget(self.score)
        column.addWidget(self._name)
        column.addWidget(self._about)
        column.addWidget(self.advice)
        column.addLayout(line)
        column.addWidget(self.form, 1)
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._split.setChildrenCollapsible(False)
        self._split.addWidget(left)
        self._split.addWidget(right)
        self._split.setSizes([theme.px(430), theme.px(650)])
        self.column.addWidget(self._split, 1)

    def show_view(self, view: SessionView, *, fresh: bool) -> None:
        """The list anew; the form only where nobody is typing."""
        if fresh:
            self._open = None
        self._rows = {one.application_id: one for one in view.hearings}
        self._listing = True
        self.table.show_keys(list(self._rows))
        if self._open not in self._rows:
            self._open = next(iter(self._rows), None)
            self._show_form()
        if self._open is not None:
            self.table.select_key(self._open)
        self._listing = False
        self._tell()

    def save_now(self) -> bool:
        """Keep what was typed about the applicant that is open."""
        view, hearing = self.view, self._rows.get(self._open) if self._open is not None else None
        if view is None or hearing is None or not self.living():
            return True
        raw = self.form.answers()
        if raw == _told(hearing):
            return True
        return self.desk.do(note_hearing, view.id, hearing.application_id, raw) is not None

    def mark(self) -> None:
        """Ctrl+E: one expert's sheet."""
        if self.view is None or self._open is None or self.view.state != "open" or not self.save_now():
            return
        ask = SheetAsk(self.desk, self.theme, self.view, self._rows[self._open], self)
        self.asked = ask
        ask.open()

    def _pick(self, keys: list[int]) -> None:
        if self._listing or len(keys) != 1 or keys[0] == self._open:
            return
        if not self.save_now():
            self._listing = True
            self.table.select_key(self._open or keys[0])
            self._listing = False
            return
        self._open = keys[0]
        self._show_form()
        self._tell()

    def _show_form(self) -> None:
        hearing = self._rows.get(self._open) if self._open is not None else None
        self.form.setVisible(hearing is not None)
        if hearing is not None:
            self.form.show_answers(_told(hearing))
            self.form.set_read_only(not (self.living() and self.desk.may("note_hearing")))

    def _tell(self) -> None:
        view, hearing = self.view, self._rows.get(self._open) if self._open is not None else None
        self.score.setEnabled(self.living("open") and hearing is not None)
        self.advice.setText(advice_words(hearing.advice) if hearing is not None else "")
        self.advice.setVisible(bool(self.advice.text()))
        if view is None or hearing is None:
            self._name.setText(_("名单上还没有人。"))
            self._about.setText("")
            return
        self._name.setText(f"{hearing.applicant}　{hearing.receipt}")
        said = [hearing.employer_name, hearing.slot]
        if hearing.panel:
            said.append(_("第 {number} 组").format(number=hearing.panel))
        main = view.member(hearing.main_expert_id)
        if main is not None:
            said.append(_("主审 {name}").format(name=main.name))
        names = [view.member(key) for key in hearing.recused]
        if hearing.recused:
            said.append(_("回避 {names}").format(names="、".join(one.name for one in names if one is not None)))
        if hearing.sheets:
            told = _("{count} 张评议表，平均 {marks} 分").format(
                count=len(hearing.sheets), marks=marks_words(hearing.average)
            )
            said.append(told)
        self._about.setText(" · ".join(part for part in said if part))

    def _read(self, keys: Sequence[int]) -> list[Sequence[Cell]]:
        return [_cells(self._rows[key]) for key in keys if key in self._rows]


def _told(hearing: HearingView) -> dict[str, Any]:
    columns = {
        "way": hearing.way, "notes": hearing.notes, "opinion": hearing.opinion, "recommended": hearing.recommended,
    }  # fmt: skip
    rest = {name: value for name, value in hearing.data.items() if name in HearingAnswers.model_fields}
    return {name: value for name, value in {**columns, **rest}.items() if value not in (None, "", [])}


def _columns() -> tuple[Column, ...]:
    return (
        Column("slot", _("时间"), 56, sortable=False),
        Column("name", _("申报人"), 110, stretch=True, sortable=False),
        Column("marks", _("平均分"), 64, align="right", sortable=False),
        Column("opinion", _("评议组"), 84, sortable=False),
    )


def _cells(row: HearingView) -> tuple[Cell, ...]:
    opinion: Cell = Tinted(_("未记录"), "second", pill=True)
    if row.recommended:
        yes = row.recommended == "yes"
        opinion = Tinted(_("推荐") if yes else _("不推荐"), "good" if yes else "near", pill=True)
    return row.slot or str(row.place), row.applicant, marks_cell(row), opinion
