"""One expert: title and employer, term, whom not to judge, for which committees to be drawn."""

from __future__ import annotations

from functools import partial

from pydantic import JsonValue
from PySide6.QtCore import Signal

from desktop.basics.language import _
from desktop.case_types.professional_title.choices import SERIES
from desktop.case_types.professional_title.panels.names import EXPERT_LEVELS, ORIGINS
from desktop.casework.titles.complaints.bans_of import list_integrity
from desktop.casework.titles.complaints.inside.enter import Whose
from desktop.casework.titles.complaints.views import IntegrityView
from desktop.casework.titles.panels.experts.move_expert import Where, move_expert
from desktop.casework.titles.panels.experts.read_expert import read_expert
from desktop.casework.titles.panels.experts.views import ExpertView
from desktop.screens.days import day_words
from desktop.screens.desk import Desk
from desktop.screens.pieces.record_panel import RecordPanel
from desktop.screens.titles.complaints.cells import entry_words
from desktop.screens.titles.complaints.entering import ask_entry, ask_lift
from desktop.screens.titles.panels.expert_cells import STANDING
from desktop.screens.titles.panels.pool_ask import PoolAsk
from desktop.screens.titles.pick_ask import PickAsk
from desktop.widgets.asking.ask import Ask
from desktop.widgets.look.theme import Theme
from desktop.widgets.look.words import retone, words
from desktop.widgets.pieces.facts import Facts
from desktop.widgets.pieces.key_button import KeyButton


class ExpertPanel(RecordPanel):
    """Signal `edit()`. F2 puts right, Ctrl+P says for which committee the expert may be drawn.

    F8 enters a breach into the integrity file, F9 lifts one; Ctrl+D takes the expert out of the pool, Ctrl+Shift+D for
    a breach of duty, Ctrl+R back in.
    """

    edit = Signal()

    def __init__(self, desk: Desk, theme: Theme) -> None:
        super().__init__(desk, theme)
        self.view: ExpertView | None = None
        self._entries: tuple[IntegrityView, ...] = ()
        self._edit = KeyButton(theme, _("更正"), "F2")
        self._pool = KeyButton(theme, _("抽取范围…"), "Ctrl+P", "users")
        self._back = KeyButton(theme, _("重新入库…"), "Ctrl+R", "rotate-ccw")
        self._enter = KeyButton(theme, _("登记失信…"), "F8", "shield")
        self._lift = KeyButton(theme, _("解除失信…"), "F9", "rotate-ccw")
        self._out = KeyButton(theme, _("出库…"), "Ctrl+D", kind="quiet")
        self._bar = KeyButton(theme, _("取消资格…"), "Ctrl+Shift+D", "ban", kind="quiet")
        self._own, self._ties = Facts(theme), Facts(theme)
        self._none = words(_("没有登记近亲属、合作人和争议。"), "small", "second", wrap=True)
        self._breaches = words("", wrap=True)
        self._file = self.card(_("诚信记录"), self._breaches)
        secret = _("专家名单和回避情况按规定不公开，只有审核、签发和档案、审计人员能看到。")
        self.lay_out(
            ((self._edit, self.edit.emit), (self._pool, self._ask_pool),
             (self._back, partial(self._ask_move, "active")), (self._enter, self._ask_entry),
             (self._lift, self._ask_lift), (self._out, partial(self._ask_move, "ended")),
             (self._bar, partial(self._ask_move, "barred"))),
            self.card(_("专家"), self._own), self._file, self.card(_("回避和到会"), self._ties, self._none),
            words(secret, "small", "second", wrap=True),
        )  # fmt: skip

    def show_expert(self, key: int) -> bool:
        """Read an expert and show the whole; False when it is not there."""
        view = self._desk.ask(read_expert, key)
        if view is None:
            return False
        self.view = view
        row, said = view.row, view.answers
        self.title.setText(row.name)
        self._own.show_rows([(name, value) for name, value in self._own_rows(view) if value])
        ties = [
            (_("近亲属"), _named(said.get("relatives"), "name", "relation")),
            (_("合著、合作"), _named(said.get("co_authors"), "name", "work")),
            (_("曾有争议"), _named(said.get("disputes"), "party", "about")),
            (_("不能到会"), _named(said.get("absences"), "first_day", "last_day", "–")),
        ]
        self._ties.show_rows([(name, value) for name, value in ties if value])
        self._none.setVisible(not any(value for _name, value in ties))
        self._entries = self._desk.ask(list_integrity, expert_id=key) or ()
        self._breaches.setText("\n".join(entry_words(one) for one in self._entries))
        retone(self._breaches, "over" if any(one.running for one in self._entries) else "second")
        self._file.setVisible(bool(self._entries))
        self._enter.setVisible(self._desk.may("add_integrity"))
        self._lift.setVisible(bool(self._liftable) and self._desk.may("lift_integrity"))
        active = row.state == "active"
        self._edit.setVisible(self._desk.may("save_expert"))
        self._pool.setVisible(active and self._desk.may("save_expert"))
        self._out.setVisible(active and self._desk.may("move_expert"))
        self._bar.setVisible(row.state != "barred" and self._desk.may("move_expert"))
        verb = "move_expert.restore" if row.state == "barred" else "move_expert"
        self._back.setVisible(not active and self._desk.may(verb))
        return True

    def _own_rows(self, view: ExpertView) -> list[tuple[str, str]]:
        row, said = view.row, view.answers
        title = _("{title}（{level}）").format(title=row.title, level=_(EXPERT_LEVELS.title(row.level)))
        term = " – ".join(str(said[name]) for name in ("term_from", "term_until") if said.get(name))
        ended = _("{day}：{why}").format(day=day_words(view.ended_on), why=view.ended_why) if view.ended_on else ""
        return [
            (_("状态"), " · ".join(part for part in (_(STANDING[row.standing]), ended) if part)),
            (_("职称"), title),
            (_("系列和专业"), f"{_(SERIES.title(row.title_series))} · {row.specialty}"),
            (_("单位和职务"), " · ".join(part for part in (row.employer_name, str(said.get("post") or "")) if part)),
            (_("来源"), _(ORIGINS.title(row.origin))),
            (_("聘期"), term),
            (_("身份证件"), view.identity),
            (_("联系"), " · ".join(str(said[name]) for name in ("phone", "email") if said.get(name))),
            (_("可抽取的评委会"), "\n".join(name for _key, name in view.committees) or _("还没有")),
            (_("失信限制"), _("至 {day}").format(day=day_words(view.banned_until)) if view.banned_until else ""),
            (_("备注"), str(said.get("remark") or "")),
        ]

    def _ask_pool(self) -> None:
        if self.view is not None:
            had = {key for key, _name in self.view.committees}
            self.show_question(PoolAsk(self._desk, self._theme, self, [self.view.row.id], had))

    def _ask_move(self, to: Where) -> None:
        view = self.view
        if view is None:
            return
        told = {
            "ended": (_("专家出库"), _("{name}出库后不再被抽取；资料和以往的抽取记录仍保留。"), _("出库")),
            "barred": (
                _("取消专家资格"), _("{name}取消资格后不再被抽取，并应告知其单位；恢复须由签发人办理。"), _("取消资格"),
            ),
            "active": (_("重新入库"), _("{name}重新入库，聘期有效的可以被抽取。"), _("入库")),
        }  # fmt: skip
        title, says, yes = told[to]
        told_whom = says.format(name=view.row.name)
        ask = Ask(
            self._theme, title, told_whom, yes, reason=_("原因"), danger=to == "barred", parent=self
        )  # fmt: skip
        ask.answered.connect(partial(self._move, view.row.id, to))
        self.show_question(ask)

    @property
    def _liftable(self) -> tuple[IntegrityView, ...]:
        return tuple(one for one in self._entries if one.lifted_on is None)

    def _ask_entry(self) -> None:
        if self.view is not None:
            whose = Whose(expert_id=self.view.row.id)
            self.asked = ask_entry(self._desk, self._theme, whose, self.view.row.name, self)

    def _ask_lift(self) -> None:
        """Which entry, when there are several; then why."""
        entries = {one.id: one for one in self._liftable}
        if len(entries) == 1:
            self.asked = ask_lift(self._desk, self._theme, self._liftable[0], self)
        elif entries:
            rows = [(key, one.fact, entry_words(one)) for key, one in entries.items()]
            pick = PickAsk(self._theme, _("解除"), _("诚信记录"), lambda _words: rows, self)
            pick.chosen.connect(lambda key: ask_lift(self._desk, self._theme, entries[key], self))
            self.show_question(pick)

    def _move(self, key: int, to: Where, reason: str) -> None:
        self._desk.do(move_expert, key, to, reason)


def _named(rows: JsonValue, first: str, second: str, between: str = "") -> str:
    found = []
    for row in rows if isinstance(rows, list) else ():
        if isinstance(row, dict):
            one, other = str(row.get(first) or ""), str(row.get(second) or "")
            beside = f" {between} {other}" if between else f"（{other}）"
            found.append(one + (beside if other else ""))
    return "、".join(found)
