"""到期: permits, residence papers, passports and certificates by their last day; Enter does what answers each."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from desktop.basics.language import N_, _
from desktop.casework.intake.open_case import open_case
from desktop.casework.today.bands import BANDS
from desktop.casework.today.expiring import list_expiring
from desktop.casework.today.open_renewals import Renewals, open_renewals
from desktop.casework.today.views import Expiring
from desktop.screens.days import day_words
from desktop.screens.desk import Desk
from desktop.screens.expiring.outcome import RenewalsOutcome
from desktop.screens.long_job import LongJob
from desktop.screens.page import Page, Place
from desktop.screens.pieces.filter_box import filter_box
from desktop.widgets.asking.ask import Ask
from desktop.widgets.asking.progress_line import ProgressLine
from desktop.widgets.lists.column import Cell, Column, Tinted
from desktop.widgets.lists.paged_table import PagedTable
from desktop.widgets.look.flow import Flow
from desktop.widgets.look.theme import Theme
from desktop.widgets.look.tokens import Tone
from desktop.widgets.pieces.card import Card
from desktop.widgets.pieces.empty_state import EmptyState
from desktop.widgets.pieces.head import PageHead
from desktop.widgets.pieces.key_button import KeyButton

_KINDS: Final = (
    ("permit", N_("工作许可")), ("residence", N_("居留证件")), ("visa", N_("签证")), ("passport", N_("护照")),
    ("lease", N_("租房合同")), ("paper", N_("已交材料")),
)  # fmt: skip


class ExpiringPage(Page):
    """Kind and nearness as filters; Enter answers a row, the button opens the extensions of all picked."""

    def __init__(self, desk: Desk, theme: Theme) -> None:
        super().__init__(desk, theme)
        self._rows: tuple[Expiring, ...] = ()
        self._asked: Ask | None = None
        self._outcome: RenewalsOutcome | None = None
        self._job: LongJob | None = None
        self._head = PageHead(theme, _("到期"), _("回车办理当前一行；选中多行可以一并开办延期。"))
        self._renew = KeyButton(theme, _("一并开办延期"), "Ctrl+Return", "file-plus", kind="primary")
        self._renew.clicked.connect(self._ask_renewals)
        if not desk.may("open_renewals"):
            self._renew.hide()
        kinds = (("", _("全部证件")), *((key, _(title)) for key, title in _KINDS))
        self._kind = filter_box(_("证件"), kinds, self.refresh)
        self._band = filter_box(
            _("期限"),
            (
                (BANDS[-1], _("120 天内")), *((days, _("{days} 天内").format(days=days)) for days in BANDS[-2::-1]),
                (-1, _("已过期")),
            ),
            self.refresh,
        )  # fmt: skip
        line = Flow()
        theme.space(line, spacing=8)
        for part in (self._kind, self._band, self._renew):
            line.addWidget(part)
        self._table = PagedTable(theme, _columns(), self._read)
        self._table.opened.connect(self._answer)
        self._table.picked.connect(self._weigh)
        self.caret = self._table
        self._none = EmptyState(theme, "calendar", _("没有将到期的证件。"))
        card = Card(theme, flush=True)
        card.add(self._table, 1)
        card.add(self._none, 1)
        self._progress = ProgressLine(theme)
        self._progress.stopped.connect(lambda: self._job.cancel() if self._job is not None else None)
        self.column.addWidget(self._head)
        self.column.addLayout(line)
        self.column.addWidget(self._progress)
        self.column.addWidget(card, 1)

    def visit(self, place: Place) -> None:
        """Come for the list, or for one paper (its key as a credential)."""
        self.refresh()
        # Without a paper to come for, the cursor stands at the first one whose extension can be opened now.
        ready = next((n for n, one in enumerate(self._rows) if one.act == "renew" and one.case_id is None), 0)
        wanted = next((n for n, one in enumerate(self._rows) if place.key and one.credential_id == place.key), ready)
        if self._rows:
            self._table.select_key(wanted)

    def refresh(self) -> None:
        """Read again what ends; the rows are numbered as they stand."""
        found = self.desk.ask(list_expiring)
        if found is None:
            return
        kind, within = str(self._kind.currentData()), int(self._band.currentData())
        self._rows = tuple(
            one
            for one in found
            if kind in {"", one.kind} and (one.days_left < 0 if within < 0 else one.days_left <= within)
        )
        self._table.show_keys(range(len(self._rows)))
        self._table.setVisible(bool(self._rows))
        self._none.setVisible(not self._rows)
        self._head.show_words(
            _("到期"), _("回车办理当前一行；选中多行可以一并开办延期。"), _("{count} 项").format(count=len(self._rows))
        )
        self._weigh([])

    def _read(self, keys: Sequence[int]) -> list[Sequence[Cell]]:
        return [_cells(self._rows[key]) if key < len(self._rows) else ("",) * 6 for key in keys]

    def _picked(self) -> list[Expiring]:
        return [self._rows[key] for key in self._table.selected_keys() if key < len(self._rows)]

    def _ready(self) -> list[int]:
        """The permits picked whose extension may be opened now and is not open yet."""
        return [
            one.credential_id
            for one in self._picked()
            if one.act == "renew" and one.case_id is None and one.credential_id is not None
        ]

    def _weigh(self, _keys: Sequence[int]) -> None:
        ready = len(self._ready())
        self._renew.setEnabled(bool(ready) and self._job is None)
        self._renew.set_text(_("开办延期 {count} 件").format(count=ready) if ready else _("一并开办延期"))
        self.counted.emit(_("共 {count} 项").format(count=len(self._rows)))

    # -- what a person does

    def _answer(self, key: int) -> None:
        """Do for one row what answers it: its open case, a new one, or the person's papers."""
        one = self._rows[key]
        if one.case_id is not None:
            self.went.emit(Place("case", one.case_id, part="materials" if one.act == "paper" else ""))
        elif one.act in {"renew", "new", "change"} and one.employer_id is not None and self.desk.may("open_case"):
            changed = self.desk.do(open_case, one.answer_kind, one.person_id, one.employer_id)
            if changed is not None and changed.case is not None:
                self.went.emit(Place("case", changed.case))
        else:
            self.went.emit(Place("people", one.person_id, part="line"))

    def _ask_renewals(self) -> None:
        ready, picked = self._ready(), self._picked()
        if not ready or self._job is not None:
            return
        says = _("将为选中的 {count} 人各开一件延期，从已知资料起步。").format(count=len(ready))
        going = sum(one.act == "renew" and one.case_id is not None for one in picked)
        if going:
            says += _("另有 {count} 人已有在办的延期，不再开。").format(count=going)
        others = len(picked) - len(ready) - going
        if others:
            says += _("还有 {count} 项现在不能办延期，不开。").format(count=others)
        ask = Ask(self.theme, _("一并开办延期"), says, _("开办"), parent=self)
        ask.answered.connect(lambda _reason: self._open_renewals(ready))
        self._asked = ask
        ask.open()

    def _open_renewals(self, credentials: list[int]) -> None:
        self._progress.begin(_("正在开办延期…"))
        self._job = self.desk.stepping(lambda office, progress: open_renewals(office, credentials, progress))
        self._job.moved.connect(self._progress.go_on)
        self._job.done.connect(self._opened)
        self._job.ended.connect(self._ended)
        self._weigh([])

    def _opened(self, done: Renewals) -> None:
        self.refresh()
        self._outcome = RenewalsOutcome(self.theme, done, self)
        self._outcome.went.connect(self.went)
        self._outcome.open()

    def _ended(self) -> None:
        self._job = None
        self._progress.end()
        self._weigh([])


def _columns() -> tuple[Column, ...]:
    return (
        Column("on", _("到期日"), 104),
        Column("left", _("还有"), 96, sortable=False),
        Column("whose", _("姓名"), 170, sortable=False),
        Column("what", _("证件"), 160, tone="second", sortable=False),
        Column("employer", _("单位"), 250, tone="second", sortable=False, stretch=True),
        Column("answer", _("现在该做"), 260, sortable=False),
    )


def _cells(one: Expiring) -> Sequence[Cell]:
    tone: Tone = "over" if one.days_left < 0 else "near" if one.days_left <= BANDS[0] else "plain"
    left = _("已过 {days} 天").format(days=-one.days_left) if one.days_left < 0 else _("{days} 天").format(
        days=one.days_left
    )  # fmt: skip
    answer = _("已开件，继续办理") if one.case_id is not None and one.act != "paper" else _(one.answer)
    return (
        day_words(one.on), Tinted(left, tone, pill=tone != "plain"), one.whose, _(one.what), one.employer_name,
        Tinted(answer, "accent" if one.act != "look" else "second"),
    )  # fmt: skip
