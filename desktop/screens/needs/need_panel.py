"""One need: what is asked for, who was brought in, who may fit."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from desktop.basics.language import _
from desktop.casework.needs.end_match import end_match
from desktop.casework.needs.end_need import end_need
from desktop.casework.needs.match_need import match_need
from desktop.casework.needs.read_need import read_need
from desktop.casework.needs.rows import STATES
from desktop.casework.needs.views import MatchView, NeedView, Suggestion
from desktop.screens.days import day_words
from desktop.screens.desk import Desk
from desktop.screens.needs.need_ask import NeedAsk
from desktop.screens.needs.need_cells import match_cells, match_columns, suggestion_cells, suggestion_columns
from desktop.screens.needs.person_ask import PersonAsk
from desktop.screens.page import Place
from desktop.screens.scrolled import scrolled
from desktop.widgets.asking.ask import Ask
from desktop.widgets.lists.rows_table import RowsTable
from desktop.widgets.look.flow import Flow
from desktop.widgets.look.theme import Theme
from desktop.widgets.look.words import words
from desktop.widgets.pieces.card import Card
from desktop.widgets.pieces.empty_state import EmptyState
from desktop.widgets.pieces.facts import Facts
from desktop.widgets.pieces.key_button import KeyButton


class NeedPanel(QWidget):
    """Signal `went(Place)`. F2 puts right, F8 takes who is suggested, Ctrl+I somebody else; Enter opens a case."""

    went = Signal(object)

    def __init__(self, desk: Desk, theme: Theme) -> None:
        super().__init__()
        self._desk, self._theme = desk, theme
        self.view: NeedView | None = None
        self._asked: QDialog | None = None
        self._name = words("", "head", wrap=True)
        self._facts = Facts(theme)
        self._edit = KeyButton(theme, _("更正"), "F2")
        self._end = KeyButton(theme, _("终止需求…"), icon="ban", kind="quiet")
        self._take = KeyButton(theme, _("登记为引进"), "F8", "user-plus", kind="primary")
        self._other = KeyButton(theme, _("登记其他人"), "Ctrl+I", "plus")
        self._leave = KeyButton(theme, _("终止引进…"), kind="quiet")
        for button, act in (
            (self._edit, self._ask_edit), (self._end, self._ask_end), (self._take, self._take_suggested),
            (self._other, self._ask_other), (self._leave, self._ask_leave),
        ):  # fmt: skip
            button.clicked.connect(act)
        self.matches = RowsTable(theme, match_columns())
        self.matches.setAccessibleName(_("已引进的人"))
        self.matches.picked.connect(lambda _key: self._weigh())
        self.matches.opened.connect(lambda _key: self._open_match())
        self.suggestions = RowsTable(theme, suggestion_columns())
        self.suggestions.setAccessibleName(_("可能合适的人"))
        self.suggestions.picked.connect(lambda _key: self._weigh())
        self.suggestions.opened.connect(lambda _key: self._open_suggested())
        self._nobody = EmptyState(theme, "user", _("还没有引进。"))
        self._no_hint = EmptyState(theme, "search", _("办件里没有岗位或专业相近的人。"))
        area, column = scrolled(theme, (0, 0, 8, 0))
        said = Card(theme)
        said.add(self._facts)
        column.addWidget(said)
        for title, parts, buttons in (
            (_("已引进"), (self.matches, self._nobody), (self._leave,)),
            (_("可能合适的人"), (self.suggestions, self._no_hint), (self._take, self._other)),
        ):
            card = Card(theme, title, flush=True)
            for part in parts:
                card.add(part)
            column.addWidget(card)
            line = Flow()
            theme.space(line, spacing=8)
            for one in buttons:
                line.addWidget(one)
            column.addLayout(line)
        hint = _("推荐只按办件里的岗位、专业和单位比对，供参考；是否引进由经办人登记。")
        column.addWidget(words(hint, "small", "second", wrap=True))
        column.addStretch(1)
        top = Flow()
        theme.space(top, spacing=8)
        top.addWidget(self._edit)
        top.addWidget(self._end)
        box = QVBoxLayout(self)
        theme.space(box, (12, 0, 0, 0), 8)
        box.addWidget(self._name)
        box.addLayout(top)
        box.addWidget(area, 1)

    def show_need(self, key: int) -> bool:
        """Read a need and show it whole; False when it is not there."""
        view = self._desk.ask(read_need, key)
        if view is None:
            return False
        self.view = view
        row = view.row
        self._name.setText(f"{row.post} · {row.employer_name}")
        until = day_words(row.last_day) if row.last_day is not None else _("长期")
        facts = [
            (_("人数"), _("需 {wanted} 人，已引进 {brought} 人，尚缺 {open} 人").format(
                wanted=row.wanted, brought=row.brought, open=row.open)),
            (_("专业或技术方向"), row.specialty),
            (_("人才层次"), _(row.level)),
            (_("拟付年薪"), _("{yuan} 元").format(yuan=row.pay_yuan) if row.pay_yuan is not None else ""),
            (_("任职要求"), str(view.answers.get("requirement") or "")),
            (_("期限"), f"{day_words(row.first_day)} – {until}"),
            (_("状态"), " · ".join(part for part in (_(STATES[row.state]), row.ended_why) if part)),
        ]  # fmt: skip
        self._facts.show_rows([(name, value) for name, value in facts if value])
        self.matches.show_rows([match_cells(one) for one in view.matches], [one.id for one in view.matches])
        self.matches.setVisible(bool(view.matches))
        self._nobody.setVisible(not view.matches)
        self.suggestions.show_rows(
            [suggestion_cells(one) for one in view.suggestions], [one.person_id for one in view.suggestions]
        )
        self.suggestions.setVisible(bool(view.suggestions))
        self._no_hint.setVisible(not view.suggestions)
        if view.suggestions:
            self.suggestions.stand_at(0)
        self._weigh()
        return True

    def _weigh(self) -> None:
        view = self.view
        may = view is not None and view.row.state != "ended" and self._desk.may("save_need")
        room = may and view is not None and view.row.brought < view.row.wanted
        self._edit.setVisible(may)
        self._end.setVisible(may)
        self._take.setVisible(room and self._suggested() is not None)
        self._other.setVisible(room)
        match = self._match()
        self._leave.setVisible(self._desk.may("save_need") and match is not None and match.ended_on is None)

    def _match(self) -> MatchView | None:
        key = self.matches.current_key()
        return next((one for one in self.view.matches if one.id == key), None) if self.view is not None else None

    def _suggested(self) -> Suggestion | None:
        key = self.suggestions.current_key()
        found = self.view.suggestions if self.view is not None else ()
        return next((one for one in found if one.person_id == key), None)

    # -- what a person does

    def _open_match(self) -> None:
        one = self._match()
        if one is not None:
            self.went.emit(Place("people", one.person_id) if one.case_id is None else Place("case", one.case_id))

    def _open_suggested(self) -> None:
        one = self._suggested()
        if one is not None:
            self.went.emit(Place("case", one.case_id))

    def _take_suggested(self) -> None:
        view, one = self.view, self._suggested()
        if view is None or one is None:
            return
        says = _("{name}（{number}）登记为“{post}”的引进人才。").format(
            name=one.person_name, number=one.case_number, post=view.row.post
        )
        ask = Ask(self._theme, _("登记为引进"), says, _("登记"), parent=self)
        ask.wait_at_yes()
        ask.answered.connect(lambda _reason: self._desk.do(match_need, view.row.id, one.person_id, one.case_id))
        self._show(ask)

    def _ask_other(self) -> None:
        if self.view is not None:
            ask = PersonAsk(self._desk, self._theme, self)
            ask.chosen.connect(partial(self._take_other, self.view.row.id))
            self._show(ask)

    def _take_other(self, need: int, person: int) -> None:
        self._desk.do(match_need, need, person)

    def _ask_edit(self) -> None:
        if self.view is not None:
            self._show(NeedAsk(self._desk, self._theme, self, self.view))

    def _ask_end(self) -> None:
        view = self.view
        if view is not None:
            says = _("“{post}”终止后仍留在登记簿里，不再计入需求。").format(post=view.row.post)
            self._ask_why(_("终止需求"), says, partial(self._do_end, view.row.id))

    def _do_end(self, need: int, why: str) -> None:
        self._desk.do(end_need, need, why)

    def _ask_leave(self) -> None:
        one = self._match()
        if one is not None:
            says = _("{name}不再计入已引进；记录和原因仍留在这里。").format(name=one.person_name)
            self._ask_why(_("终止引进"), says, partial(self._do_leave, one.id))

    def _do_leave(self, match: int, why: str) -> None:
        self._desk.do(end_match, match, why)

    def _ask_why(self, title: str, says: str, act: partial[None]) -> None:
        ask = Ask(self._theme, title, says, title, reason=_("原因"), danger=True, parent=self)
        ask.answered.connect(act)
        self._show(ask)

    def _show(self, dialog: QDialog) -> None:
        self._asked = dialog
        dialog.open()
