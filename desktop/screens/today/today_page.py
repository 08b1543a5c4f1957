"""工作台: what waits this morning; every number opens the list behind it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QVBoxLayout

from desktop.basics.language import _
from desktop.casework.titles.due.list_due import list_title_due
from desktop.casework.today.read_today import read_today
from desktop.casework.today.views import Expiring, Today, ToDo
from desktop.screens.applicant import applicant_cell
from desktop.screens.clocks import clock_cell
from desktop.screens.days import day_words, short_day, weekday
from desktop.screens.desk import Desk
from desktop.screens.page import Page, Place
from desktop.screens.scrolled import scrolled
from desktop.screens.today.batches import MOST as MOST_BATCHES
from desktop.screens.today.batches import title_brief
from desktop.screens.today.brief_list import Brief, BriefList
from desktop.screens.today.exchange import exchange_briefs
from desktop.screens.today.promised import SettledCard, check_brief, promised_brief
from desktop.screens.today.reports import MOST as MOST_REPORTS
from desktop.screens.today.reports import report_brief
from desktop.screens.today.undelivered import undelivered_brief
from desktop.widgets.lists.column import Column, Tinted
from desktop.widgets.lists.rows_table import RowsTable
from desktop.widgets.look.theme import Theme
from desktop.widgets.look.tokens import Tone
from desktop.widgets.pieces.card import Card
from desktop.widgets.pieces.count_card import CountCard
from desktop.widgets.pieces.empty_state import EmptyState
from desktop.widgets.pieces.head import PageHead
from desktop.widgets.pieces.link import Link

ROOMY: Final = 980  # width in design pixels from which lists stand at the side
MOST_PIXELS: Final = 16_777_215  # Qt's own "no limit"
_CARDS = ("registered", "correcting", "reviewing", "near", "overdue", "decided")


class TodayPage(Page):
    """Counts, what to do next by due day, what ends soon, what was promised."""

    def __init__(self, desk: Desk, theme: Theme) -> None:
        super().__init__(desk, theme, margins=(0, 0, 0, 0))
        area, column = scrolled(theme, (24, 20, 24, 16))
        self.column.addWidget(area)
        self._head = PageHead(theme, _("今天"))
        column.addWidget(self._head)
        titles = {
            "registered": _("待受理"), "correcting": _("补正中"), "reviewing": _("审查中"),
            "near": _("临期"), "overdue": _("超期"), "decided": _("待办结"),
        }  # fmt: skip
        self._cards = {key: CountCard(theme, titles[key], "–") for key in _CARDS}
        self._grid = QGridLayout()
        theme.space(self._grid, spacing=12)
        for key, card in self._cards.items():
            card.clicked.connect(lambda key=key: self._open_list(key))
        column.addLayout(self._grid)
        columns = (
            Column("due", _("到期"), 94),
            Column("number", _("受理号"), 126),
            Column("person", _("申请人"), 182, stretch=True, wrap=True),
            Column("employer", _("单位"), 234, stretch=True, wrap=True),
            Column("kind", _("事项"), 164, tone="second", wrap=True),
            Column("next", _("下一步"), 84),
        )
        self._table = RowsTable(theme, columns)
        self._table.opened.connect(lambda key: self.went.emit(Place("case", int(str(key)))))
        self._table.linked.connect(lambda key, _column: self.went.emit(Place("case", int(str(key)))))
        self._none = EmptyState(theme, "inbox", _("没有等待处理的办件。来了申请人，从“新受理”开始。"), _("新受理"))
        self._none.acted.connect(lambda: self.went.emit(Place("new")))
        self._work = Card(theme, _("要办的事"), flush=True)
        self._all = Link("")
        self._all.clicked.connect(lambda: self.went.emit(Place("cases", stage="open")))
        self._work.head.addWidget(self._all)
        self._work.add(self._table)
        self._work.add(self._none)
        self._expiring = BriefList(theme, _("将到期的证件"), _("120 天内没有证件到期。"))
        self._promised = BriefList(theme, _("容缺和承诺"), _("没有未了结的承诺。"))
        self._checks = BriefList(theme, _("待核查的承诺"), _("没有待核查的承诺。"))
        self._settled = SettledCard(theme)
        self._settled.went.connect(self.went)
        self._undelivered = BriefList(theme, _("待送达的文书"), _("没有待送达的文书。"))
        self._exchange = BriefList(theme, _("收发文到期"), _("没有到期的收发文。"))
        self._reports = BriefList(theme, _("直报"), _("没有在办的直报。"))
        self._batches = BriefList(theme, _("职称待办"), _("职称没有到期的事。"))
        self._briefs = (
            self._batches, self._reports, self._exchange, self._undelivered, self._expiring, self._promised,
            self._checks,
        )  # fmt: skip
        for brief in self._briefs:
            brief.opened.connect(self.went)
        self._lead_on(self._expiring, Place("expiring"))
        self._lead_on(self._batches, Place("titles", part="due"))
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        theme.space(self._line, spacing=16)
        self._line.addWidget(self._work, 1, Qt.AlignmentFlag.AlignTop)
        side = QVBoxLayout()
        theme.space(side, spacing=16)
        for brief in self._briefs:
            side.addWidget(brief)
        side.addStretch(1)
        self._line.addLayout(side)
        column.addWidget(self._settled)
        column.addLayout(self._line)
        column.addStretch(1)
        theme.follow(self, self._arrange)

    def _lead_on(self, brief: BriefList, place: Place) -> None:
        more = Link(_("全部"))
        more.clicked.connect(lambda: self.went.emit(place))
        brief.head.addWidget(more)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Side by side where there is room, one under the other where there is not."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        roomy = self.width() >= self.theme.px(ROOMY)
        direction = QBoxLayout.Direction.LeftToRight if roomy else QBoxLayout.Direction.TopToBottom
        self._line.setDirection(direction)
        for brief in self._briefs:
            brief.setMinimumWidth(self.theme.px(292) if roomy else 0)
            brief.setMaximumWidth(self.theme.px(292) if roomy else MOST_PIXELS)
        beside = 6 if roomy else 3
        for number, card in enumerate(self._cards.values()):
            self._grid.addWidget(card, number // beside, number % beside)

    def refresh(self) -> None:
        """Count again."""
        today = self.desk.ask(read_today)
        if today is None:
            return
        due = sum(1 for t in today.to_do if t.clock.days_left is not None and t.clock.days_left <= 0)
        promised = sum(1 for p in today.promised if p.days_left is not None and p.days_left <= 0)
        ends = (self.desk.ask(list_title_due) if self.desk.may("read_batches") else None) or ()
        titles = sum(1 for one in ends if one.days_left is not None and one.days_left <= 0)
        says = _("{day}，{weekday}。{due} 件要在今天处理，{promised} 件容缺材料今天到期。")
        if not due and not promised:
            says = _("{day}，{weekday}。") if titles else _("{day}，{weekday}。今天没有到期的事。")
        day, name = short_day(today.day), weekday(today.day)
        said = says.format(day=day, weekday=name, due=due, promised=promised)
        if titles:
            said += _("职称 {count} 项今天到期或已过。").format(count=titles)
        self._head.show_words(_("今天"), beside=said)
        self._show_cards(today)
        self._show_to_do(today.to_do, today.open_cases)
        self._expiring.show_lines([_expiring(entry) for entry in today.expiring[:6]])
        self._promised.show_lines([promised_brief(entry) for entry in today.promised[:6]])
        self._checks.show_lines([check_brief(entry) for entry in today.checks[:6]])
        self._checks.setVisible(bool(today.checks))
        self._undelivered.show_lines([undelivered_brief(entry) for entry in today.undelivered])
        self._undelivered.set_title(_("待送达的文书（{count}）").format(count=today.undelivered_count))
        self._undelivered.setVisible(bool(today.undelivered))
        waiting = len(today.replies) + len(today.incoming)
        self._exchange.show_lines(exchange_briefs(today.replies, today.incoming))
        self._exchange.set_title(_("收发文到期（{count}）").format(count=waiting))
        self._exchange.setVisible(bool(waiting))
        self._reports.show_lines([report_brief(one) for one in today.reports[:MOST_REPORTS]])
        self._reports.set_title(_("在办的直报（{count}）").format(count=len(today.reports)))
        self._reports.setVisible(bool(today.reports))
        self._batches.show_lines([title_brief(one) for one in ends[:MOST_BATCHES]])
        self._batches.set_title(_("职称待办（{count}）").format(count=len(ends)))
        self._batches.setVisible(bool(ends))
        self._settled.show_rows(today.settled, today.day)
        self.counted.emit(_("共 {count} 件").format(count=today.open_cases))

    def _show_cards(self, today: Today) -> None:
        stages = {count.stage: count.count for count in today.stages}
        reviewing = sum(stages.get(stage, 0) for stage in ("accepted", "reviewing", "forwarded", "replied"))
        near, over = today.near, today.overdue
        fresh = _("今日新到 {count}").format(count=today.new_today) if today.new_today else _("等候受理")
        shown: dict[str, tuple[int, str, Tone]] = {
            "registered": (stages.get("registered", 0), fresh, "plain"),
            "correcting": (stages.get("correcting", 0), _("等候申请人补正"), "plain"),
            "reviewing": (reviewing, _("在办理时限内") if not over else _("含超期"), "plain"),
            "near": (near, _("3 个工作日内到期") if near else _("没有临期"), "near" if near else "plain"),
            "overdue": (over, _("已超过时限") if over else _("没有超期"), "over" if over else "plain"),
            "decided": (stages.get("decided", 0) + stages.get("following", 0), _("等候办结"), "plain"),
        }
        for key, (number, note, tone) in shown.items():
            self._cards[key].show_count(str(number), note, tone)

    def _show_to_do(self, to_do: Sequence[ToDo], of: int) -> None:
        rows = [
            (
                clock_cell(entry.clock), entry.number, applicant_cell(entry.person_name), entry.employer_name,
                _(entry.kind_short), Tinted(_(entry.next_step), "accent", link=True),
            )
            for entry in to_do[:12]
        ]  # fmt: skip
        self._table.show_rows(rows, [entry.case_id for entry in to_do[:12]])
        self._table.setVisible(bool(rows))
        self._none.setVisible(not rows)
        self._all.setText(_("按到期先后 · 全部 {count}").format(count=of))
        self._all.setVisible(bool(rows))

    def _open_list(self, key: str) -> None:
        places = {
            "near": Place("cases", clock="near"),
            "overdue": Place("cases", clock="overdue"),
            "reviewing": Place("cases", stage="clock"),
        }
        self.went.emit(places.get(key, Place("cases", stage=key)))


def _expiring(entry: Expiring) -> Brief:
    tone: Tone = "over" if entry.days_left < 0 else ("near" if entry.days_left <= 30 else "plain")
    left = _("已过期") if entry.days_left < 0 else _("还有 {days} 天").format(days=entry.days_left)
    answer = _("已开件，继续办理") if entry.case_id is not None and entry.act != "paper" else _(entry.answer)
    note = " · ".join((answer, _("{day}到期").format(day=day_words(entry.on))))  # where it is cut, what to do stays
    return Brief(f"{entry.whose} · {_(entry.what)}", note, left, tone, _answering(entry))


def _answering(entry: Expiring) -> Place:
    """Where a click leads: the case that answers it, the list where Enter opens one, or the person's papers."""
    if entry.case_id is not None:
        return Place("case", entry.case_id, part="materials" if entry.act == "paper" else "")
    if entry.credential_id is not None and entry.act in {"renew", "new", "change"}:
        return Place("expiring", entry.credential_id)
    return Place("people", entry.person_id, part="line")
