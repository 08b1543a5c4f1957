"""公示: who waits to be posted, each publicity with its days, names and objections."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from desktop.basics.language import N_, _
from desktop.casework.changed import Changed
from desktop.casework.titles.publicity.list_publicities import list_publicities
from desktop.casework.titles.publicity.list_publishable import list_publishable
from desktop.casework.titles.publicity.post_publicity import post_publicity
from desktop.casework.titles.publicity.questions import PUBLICITY_LAYOUT, PublicityAnswers
from desktop.casework.titles.publicity.reckon_publicity import reckon_publicity
from desktop.casework.titles.publicity.views import NameRow, PublicityView
from desktop.screens.days import day_of, day_words
from desktop.screens.desk import Desk
from desktop.screens.register.writing import Writing, ask_writing, let_grow
from desktop.screens.titles.part import BatchPart
from desktop.screens.titles.publicity.cells import (
    list_columns,
    name_cells,
    name_columns,
    publicity_cells,
    waiting_cells,
)
from desktop.screens.titles.publicity.proofs import UnitProof
from desktop.screens.titles.publicity.publicity_panel import PublicityPanel
from desktop.widgets.form.form_ask import FormAsk
from desktop.widgets.lists.column import Cell
from desktop.widgets.lists.paged_table import PagedTable
from desktop.widgets.lists.rows_table import RowsTable
from desktop.widgets.look.flow import Flow
from desktop.widgets.look.theme import Theme
from desktop.widgets.look.words import words
from desktop.widgets.pieces.card import Card
from desktop.widgets.pieces.empty_state import EmptyState
from desktop.widgets.pieces.key_button import KeyButton
from desktop.widgets.pieces.segments import Segments

STAGES: Final = (("result", N_("结果公示")), ("before_review", N_("评前公示")))
WAITING: Final = "waiting"
LIST: Final = 310  # design pixels: both days of a publicity stand on one line
_COLUMNS: Final = 5


class PublicityPart(BatchPart):
    """F8 posts who waits (those picked, or all), Ctrl+U looks at a unit's proof; the panel has keys of its own."""

    def __init__(self, desk: Desk, theme: Theme) -> None:
        super().__init__(desk, theme)
        self._stage = STAGES[0][0]
        self._waiting: dict[int, NameRow] = {}
        self._views: dict[int, PublicityView] = {}
        self._newest: PublicityView | None = None
        self.asked: QDialog | None = None
        self._segments = Segments(theme, [_(title) for _key, title in STAGES])
        self._segments.chosen.connect(self._choose)
        proof = KeyButton(theme, _("核对单位公示"), "Ctrl+U", "calendar")
        proof.clicked.connect(self.check_unit)
        line = Flow()
        theme.space(line, spacing=8)
        line.addWidget(self._segments)
        line.addWidget(proof)
        self.list = RowsTable(theme, list_columns())
        self.list.setAccessibleName(_("公示"))
        self.list.picked.connect(self._show)
        self._left = left = Card(theme, flush=True)
        left.add(self.list)
        theme.follow(left, lambda: left.setMinimumWidth(theme.px(LIST)))
        left.add(QWidget(), 1)
        self.panel = PublicityPanel(desk, theme)
        self.panel.said.connect(self.counted)
        self._none = EmptyState(theme, "mail", "")
        self._right = QStackedWidget()
        for widget in (self._none, self._waiting_page(), self.panel):
            self._right.addWidget(widget)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.addWidget(left)
        split.addWidget(self._right)
        split.setSizes([theme.px(340), theme.px(800)])
        self.caret = self.list
        self.column.addLayout(line)
        self.column.addWidget(split, 1)

    def _waiting_page(self) -> QWidget:
        theme = self.theme
        page = QWidget()
        column = QVBoxLayout(page)
        theme.space(column, (12, 0, 0, 0), 8)
        self._post = KeyButton(theme, _("发布公示"), "F8", "mail", kind="primary")
        self._post.clicked.connect(self.post)
        self._post.setVisible(self.desk.may("post_publicity"))
        top = Flow()
        theme.space(top, spacing=8)
        top.addWidget(self._post)
        self.names = PagedTable(theme, name_columns(state=False), self._read, dense=True)
        self.names.setAccessibleName(_("待公示名单"))
        self.names.picked.connect(lambda _keys: self._weigh())
        card = Card(theme, flush=True)
        card.add(self.names, 1)
        column.addWidget(words(_("待公示名单"), "head"))
        column.addLayout(top)
        column.addWidget(words(_("选中几人只公示这几人；不选则全部公示。"), "small", "second", wrap=True))
        column.addWidget(card, 1)
        return page

    # -- showing

    def refresh(self) -> None:
        """Read who waits and every publicity again; what was chosen stays chosen."""
        if self.batch_id is None:
            return
        waiting = self.desk.ask(list_publishable, self.batch_id, self._stage)
        views = self.desk.ask(list_publicities, self.batch_id)
        if waiting is None or views is None:
            return
        today = self.desk.clock.today()
        self._waiting = {one.application_id: one for one in waiting}
        self._views = {one.id: one for one in views if one.stage == self._stage}
        self._newest = next(iter(self._views.values()), None) or max(views, key=lambda one: one.id, default=None)
        self.names.show_keys(list(self._waiting))
        stood = self.list.current_key()
        keys: list[object] = [WAITING] if waiting else []
        rows = [waiting_cells(len(waiting))] if waiting else []
        keys += list(self._views)
        rows += [publicity_cells(one, today) for one in self._views.values()]
        self.list.show_rows(rows, keys)
        if keys:
            at = keys.index(stood) if stood in keys else 0
            self.list.stand_at(at)
            self._show(keys[at])
        else:
            says = _("还没有到公示这一步。表决结果宣布通过后，名单出现在这里。")
            if self._stage == "before_review":
                says = _("没有待公示的人。受理后需要评前公示的，名单出现在这里；不需要的直接进入评审。")
            self._none.say(says)
            self._right.setCurrentIndex(0)
        self._left.setVisible(bool(keys))  # an empty list beside the words that say so tells nothing
        told = _("待公示 {waiting} 人 · 公示 {count} 次")
        self.counted.emit(told.format(waiting=len(waiting), count=len(self._views)))

    def take(self, changed: Changed) -> None:
        """What touches the batch, or a case of it."""
        if changed.batch is not None or changed.case is not None:
            self.refresh()

    def go_to(self, field: str) -> None:
        """Show a stage (`result`, `before_review`), one of its publicities, an objection (`result:7:3`)."""
        keys = [key for key, _title in STAGES]
        stage, *numbers = field.split(":")
        if stage in keys:
            self._segments.set_current(keys.index(stage))
            self._choose(keys.index(stage))
        shown = self.list.all_keys()
        if numbers and int(numbers[0]) in shown:
            self.list.stand_at(shown.index(int(numbers[0])))
            self._show(int(numbers[0]))
        if len(numbers) > 1:
            self.panel.objections.stand_at(int(numbers[1]))

    def _choose(self, number: int) -> None:
        self._stage = STAGES[number][0]
        self.refresh()

    def _show(self, key: object) -> None:
        view = self._views.get(key) if isinstance(key, int) else None
        if view is not None:
            self.panel.show_publicity(view)
            self._right.setCurrentIndex(2)
        elif key == WAITING:
            self._right.setCurrentIndex(1)
            self._weigh()

    def _weigh(self) -> None:
        self._post.set_text(_("公示 {count} 人").format(count=len(self._picked())))

    def _picked(self) -> list[int]:
        """Those selected when several are; everybody otherwise."""
        selected = [key for key in self.names.selected_keys() if key in self._waiting]
        return selected if len(selected) > 1 else list(self._waiting)

    def _read(self, keys: Sequence[int]) -> list[Sequence[Cell]]:
        return [
            name_cells(self._waiting[key], state=False) if key in self._waiting else ("",) * _COLUMNS
            for key in keys
        ]  # fmt: skip

    # -- what a person does

    def check_unit(self) -> None:
        """Ctrl+U: whether a unit's proof holds enough working days."""
        self.asked = UnitProof(self.desk, self.theme, self)
        self.asked.open()

    def post(self) -> None:
        """F8: ask how and how long; the earliest last day stands in the form already."""
        if self.batch_id is None or not self._picked() or not self.desk.may("post_publicity"):
            return
        today = self.desk.clock.today()
        earliest = self._earliest(today)
        names = self._picked()
        says = _(
            "{count} 人。今天（{day}）发布的，最早到 {earliest} 截止；改了发布日期，截止日跟着改。"
            "截止日次日起可以结束。"
        ).format(count=len(names), day=day_words(today), earliest=day_words(earliest)
        )
        raw = {"posted_on": today.isoformat(), "until_on": earliest.isoformat() if earliest else None}
        writing = Writing(_("发布公示"), says, _("发布"), PublicityAnswers, PUBLICITY_LAYOUT, raw | self._last(), today)
        form = ask_writing(self.theme, writing, lambda told, _why: self._do(names, told), self)
        form.form.answered.connect(lambda name, value: self._follow(form, name, value))
        let_grow(form, self.theme, self)
        self.asked = form

    def _follow(self, form: FormAsk, name: str, value: object) -> None:
        """Another day of posting moves the last day with it."""
        day = day_of(value)
        if name == "posted_on" and day is not None:
            earliest = self._earliest(day)
            if earliest is not None:
                form.form.fill({"until_on": earliest.isoformat()})

    def _earliest(self, day: date) -> date | None:
        count = self.desk.ask(reckon_publicity, self._stage, day)
        return None if count is None else count.earliest

    def _last(self) -> dict[str, Any]:
        """How the last publicity was held: most offices hold all of them alike."""
        last = self._newest
        if last is None:
            return {}
        told = {"way": last.way, "place": last.place, "supervisor": last.supervisor, "telephone": last.telephone}
        return {name: value for name, value in told.items() if value}

    def _do(self, names: Sequence[int], raw: dict[str, Any]) -> object:
        return None if self.batch_id is None else self.desk.do(post_publicity, self.batch_id, self._stage, names, raw)
