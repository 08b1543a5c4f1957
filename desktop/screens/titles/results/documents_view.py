"""发文: outcomes decided elsewhere, who waits for a document, the documents."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from desktop.basics.language import _
from desktop.casework.letters.draft_result import DOCUMENT, REQUEST, draft_result
from desktop.casework.titles.publicity.views import NameRow
from desktop.casework.titles.results.drop_result import drop_result
from desktop.casework.titles.results.list_results import list_results
from desktop.casework.titles.results.questions import (
    OUTCOME_LAYOUT,
    RESULT_LAYOUT,
    OutcomeAnswers,
    ResultAnswers,
)
from desktop.casework.titles.results.record_outcomes import record_outcomes
from desktop.casework.titles.results.register_result import register_result
from desktop.casework.titles.results.views import ResultsView, ResultView
from desktop.screens.desk import Desk
from desktop.screens.page import Place
from desktop.screens.register.writing import Writing, ask_writing
from desktop.screens.scrolled import scrolled
from desktop.screens.titles.publicity.cells import name_cells, name_columns
from desktop.screens.titles.results.cells import document_cells, document_columns
from desktop.widgets.asking.ask import Ask
from desktop.widgets.lists.rows_table import RowsTable
from desktop.widgets.look.flow import Flow
from desktop.widgets.look.theme import Theme
from desktop.widgets.look.words import words
from desktop.widgets.pieces.card import Card
from desktop.widgets.pieces.key_button import KeyButton


class DocumentsView(QWidget):
    """F8 drafts the document for those picked (or all), F9 the request, Ctrl+I enters another body's.

    Ctrl+J records outcomes decided elsewhere; Enter opens a document's letter. Signal `went(Place)`.
    """

    went = Signal(object)

    def __init__(self, desk: Desk, theme: Theme) -> None:
        super().__init__()
        self._desk, self._theme = desk, theme
        self.batch_id: int | None = None
        self.view: ResultsView | None = None
        self.asked: QDialog | None = None
        self.undecided = self._names(_("待登记结果的申报人"))
        self.confirmed = self._names(_("待发文的申报人"))
        self.documents = RowsTable(theme, document_columns())
        self.documents.setAccessibleName(_("资格文件"))
        self.documents.picked.connect(lambda _key: self._weigh())
        self.documents.opened.connect(lambda _key: self._open_letter())
        self._passed = KeyButton(theme, _("登记通过"), "Ctrl+J", "check")
        self._failed = KeyButton(theme, _("登记未通过"), "Ctrl+Shift+J", kind="quiet")
        self._draft = KeyButton(theme, _("起草资格文件"), "F8", "file-plus", kind="primary")
        self._request = KeyButton(theme, _("起草请示"), "F9", "file-plus")
        self._other = KeyButton(theme, _("登记其他机关文件"), "Ctrl+I", "inbox")
        self._letter = KeyButton(theme, _("打开公文"), "Ctrl+O", "file-text")
        self._reply = KeyButton(theme, _("登记批复"), "Ctrl+R", "inbox")
        self._drop = KeyButton(theme, _("撤下…"), "Ctrl+D", "ban", kind="quiet")
        for button, act in (
            (self._passed, partial(self._ask_outcomes, passed=True)),
            (self._failed, partial(self._ask_outcomes, passed=False)),
            (self._draft, partial(self._begin, DOCUMENT)), (self._request, partial(self._begin, REQUEST)),
            (self._other, self._ask_other), (self._letter, self._open_letter), (self._reply, self._ask_reply),
            (self._drop, self._ask_drop),
        ):  # fmt: skip
            button.clicked.connect(act)
        self._nobody = words("", tone="second", wrap=True)
        area, column = scrolled(theme, (0, 0, 8, 0))
        self._undecided_card = self._card(
            column, _("待登记评审结果"), _("委托评审或认定的结果在这里登记；不选则为全部"), self.undecided,
            (self._passed, self._failed),
        )  # fmt: skip
        self._confirmed_card = self._card(
            column, _("待发文"), _("公示期满已确认；不选则为全部"), self.confirmed,
            (self._draft, self._request, self._other),
        )  # fmt: skip
        self._documents_card = self._card(
            column, _("资格文件"), "", self.documents, (self._letter, self._reply, self._drop)
        )
        column.addWidget(self._nobody)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        theme.space(whole, (0, 0, 0, 0))
        whole.addWidget(area)

    def _names(self, called: str) -> RowsTable:
        table = RowsTable(self._theme, name_columns(state=True), dense=True, many=True)
        table.setAccessibleName(called)
        table.chosen.connect(self._weigh)
        return table

    def _card(
        self, column: QVBoxLayout, title: str, aside: str, table: RowsTable, buttons: Sequence[KeyButton]
    ) -> QWidget:  # fmt: skip
        """A table with its buttons; hidden as one where there is nothing."""
        box = QWidget()
        inside = QVBoxLayout(box)
        self._theme.space(inside, (0, 0, 0, 8), 8)
        card = Card(self._theme, title, aside, flush=True)
        card.add(table)
        line = Flow()
        self._theme.space(line, spacing=8)
        for button in buttons:
            line.addWidget(button)
        inside.addWidget(card)
        inside.addLayout(line)
        column.addWidget(box)
        return box

    # -- showing

    def show_batch(self, batch_id: int) -> None:
        """Read the results of a batch again."""
        view = self._desk.ask(list_results, batch_id)
        if view is None:
            return
        self.batch_id, self.view = batch_id, view
        self._fill(self.undecided, view.undecided)
        self._fill(self.confirmed, view.confirmed)
        stood = self.documents.current_key()
        keys = [one.id for one in view.documents]
        self.documents.show_rows([document_cells(one) for one in view.documents], keys)
        if keys:
            self.documents.stand_at(keys.index(stood) if stood in keys else 0)
        self._undecided_card.setVisible(bool(view.undecided))
        self._confirmed_card.setVisible(bool(view.confirmed))
        self._documents_card.setVisible(bool(view.documents))
        nothing = not (view.undecided or view.confirmed or view.documents)
        self._nobody.setText(_("还没有确认的结果。结果公示期满结束后，申报人出现在这里，等待发文。") if nothing else "")
        self._weigh()

    def said(self) -> str:
        """Who waits and what was issued, at the window's foot."""
        view = self.view
        if view is None:
            return ""
        return _("待发文 {waiting} 人 · 资格文件 {count} 份").format(
            waiting=len(view.confirmed), count=len(view.documents)
        )

    @staticmethod
    def _fill(table: RowsTable, names: Sequence[NameRow]) -> None:
        table.show_rows([name_cells(one, state=True) for one in names], [one.application_id for one in names])

    def _weigh(self) -> None:
        may = self._desk.may
        self._passed.setVisible(may("record_outcomes"))
        self._failed.setVisible(may("record_outcomes"))
        self._draft.setVisible(may("draft_result"))
        self._request.setVisible(may("draft_result"))
        self._other.setVisible(may("register_result"))
        self._draft.set_text(_("起草资格文件（{count} 人）").format(count=len(self._picked(self.confirmed))))
        self._passed.set_text(_("登记通过（{count} 人）").format(count=len(self._picked(self.undecided))))
        one = self.document
        waits = one is not None and one.state == "draft"
        self._letter.setVisible(one is not None and one.letter_id is not None)
        self._reply.setVisible(
            waits and one is not None and one.way == "request" and may("register_result")
        )
        self._drop.setVisible(waits and may("drop_result"))

    @property
    def document(self) -> ResultView | None:
        """The document that is chosen."""
        key = self.documents.current_key()
        return next((one for one in self.view.documents if one.id == key), None) if self.view is not None else None

    @staticmethod
    def _picked(table: RowsTable) -> list[int]:
        """Those selected when several are; everybody otherwise."""
        selected = [key for key in table.selected_keys() if isinstance(key, int)]
        every = [key for key in table.all_keys() if isinstance(key, int)]
        return selected if len(selected) > 1 else every

    # -- what a person does

    def _begin(self, template: str) -> None:
        names = self._picked(self.confirmed)
        if self.batch_id is not None and names:
            changed = self._desk.do(draft_result, self.batch_id, names, template)
            if changed is not None and changed.letter is not None:
                self.went.emit(Place("letter", changed.letter))

    def _open_letter(self) -> None:
        one = self.document
        if one is not None and one.letter_id is not None:
            self.went.emit(Place("letter", one.letter_id))

    def _ask_other(self) -> None:
        names = self._picked(self.confirmed)
        if names:
            says = _("{count} 人。文件登记后，职称自通过之日入台账。").format(count=len(names))
            self._ask_document(_("登记其他机关文件"), says, names, None)

    def _ask_reply(self) -> None:
        one = self.document
        if one is not None:
            says = _("请示 {number} 的批复；{count} 人的职称自通过之日入台账。")
            told = says.format(number=one.request or _("（未签发）"), count=len(one.names))
            self._ask_document(_("登记批复"), told, (), one.id)

    def _ask_document(self, title: str, says: str, names: Sequence[int], result: int | None) -> None:
        batch, today = self.batch_id, self._desk.clock.today()
        if batch is None:
            return

        def send(raw: dict[str, Any], _why: str) -> object:
            return self._desk.do(register_result, batch, names, raw, result)

        writing = Writing(title, says, _("登记"), ResultAnswers, RESULT_LAYOUT, {"dated": today.isoformat()}, today)
        self.asked = ask_writing(self._theme, writing, send, self)

    def _ask_outcomes(self, *, passed: bool) -> None:
        batch, names, today = self.batch_id, self._picked(self.undecided), self._desk.clock.today()
        if batch is None or not names:
            return

        def send(raw: dict[str, Any], _why: str) -> object:
            return self._desk.do(record_outcomes, batch, names if passed else (), () if passed else names, raw)

        title = _("登记通过") if passed else _("登记未通过")
        says = _("{count} 人。通过的进入结果公示。").format(count=len(names))
        raw = {"decided_on": today.isoformat()}
        writing = Writing(title, says, title, OutcomeAnswers, OUTCOME_LAYOUT, raw, today)
        self.asked = ask_writing(self._theme, writing, send, self)

    def _ask_drop(self) -> None:
        one = self.document
        if one is not None:
            says = _("撤下后名单上的人重新等待发文；已起草的公文不能再签发。")
            ask = Ask(self._theme, _("撤下"), says, _("撤下"), reason=_("原因"), danger=True, parent=self)
            ask.answered.connect(lambda why: self._desk.do(drop_result, one.id, why))
            self.asked = ask
            ask.open()
