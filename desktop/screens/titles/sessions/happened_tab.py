"""经过: every deed on the session, at home and out with its suitcases; the suitcases above."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.basics.language import _
from desktop.casework.titles.sessions.reading.read_happened import CarriedOut, Happened, read_happened
from desktop.casework.titles.sessions.reading.views import SessionView
from desktop.screens.days import instant_words
from desktop.screens.desk import Desk
from desktop.screens.titles.sessions.session_tab import SessionTab
from desktop.widgets.lists.column import Cell, Column, Tinted
from desktop.widgets.lists.paged_table import PagedTable
from desktop.widgets.look.theme import Theme
from desktop.widgets.look.words import words
from desktop.widgets.pieces.card import Card


class HappenedTab(SessionTab):
    """Newest first; what was done on a laptop says with which suitcase."""

    def __init__(self, desk: Desk, theme: Theme) -> None:
        super().__init__(desk, theme)
        self._rows: tuple[Happened, ...] = ()
        self.cases = words("", "small", "second", wrap=True)
        self.wrong = words("", "body", "over", wrap=True)
        self.table = PagedTable(theme, _columns(), self._read, dense=True)
        self.table.setAccessibleName(_("经过"))
        self.caret = self.table
        card = Card(theme, flush=True)
        card.add(self.table, 1)
        for part in (self.wrong, self.cases):
            self.column.addWidget(part)
        self.column.addWidget(card, 1)

    def show_view(self, view: SessionView, *, fresh: bool) -> None:  # noqa: ARG002 - the door of all tabs
        """Read what happened."""
        told = self.desk.ask(read_happened, view.id)
        if told is None:
            return
        self._rows = told.rows
        self.cases.setText("\n".join(_carried(one) for one in told.cases))
        self.cases.setVisible(bool(told.cases))
        wrong = [_("第 {serial} 箱的经过与收回时不符，请告知安全管理员。").format(serial=one.serial)
                 for one in told.cases if one.good is False]  # fmt: skip
        wrong += [
            _("第 {serial} 箱外出电脑的数据有问题：{faults}。").format(
                serial=one.serial, faults="、".join(_(fault) for fault in one.faults)
            )
            for one in told.cases if one.faults
        ]  # fmt: skip
        self.wrong.setText("\n".join(wrong))
        self.wrong.setVisible(bool(wrong))
        self.table.show_keys(list(range(len(self._rows))))

    def _read(self, keys: Sequence[int]) -> list[Sequence[Cell]]:
        return [_cells(self._rows[key]) for key in keys if key < len(self._rows)]


def _cells(row: Happened) -> tuple[Cell, ...]:
    where = _("第 {serial} 箱").format(serial=row.serial) if row.serial else _("本机构")
    says = Tinted(_(row.says), "plain") if row.result == "ok" else Tinted(f"{_(row.says)} ×", "over")
    return instant_words(row.at), where, row.who, says, row.about, row.reason


def _carried(case: CarriedOut) -> str:
    says = _("第 {serial} 箱：{out} 由 {name} 装箱外出").format(
        serial=case.serial, out=instant_words(case.out_at), name=case.by_name
    )
    if case.state == "recalled":
        return says + _("，已召回：{why}").format(why=case.ended_why)
    if case.back_at is None:
        return says + _("，尚未带回")
    says += _("，{back} 收回").format(back=instant_words(case.back_at))
    if case.confirmed_by:
        says += _("；计票由 {name} 用监票码确认，校验码 {code}").format(name=case.confirmed_by, code=case.code)
    elif case.unwitnessed:
        says += _("；计票没有监票确认：{why}").format(why=case.unwitnessed)
    return says


def _columns() -> tuple[Column, ...]:
    return (
        Column("at", _("时间"), 150, tone="second", sortable=False),
        Column("where", _("在哪里"), 80, sortable=False),
        Column("who", _("经手人"), 100, sortable=False),
        Column("says", _("经过"), 170, sortable=False),
        Column("about", _("对象"), 160, sortable=False),
        Column("reason", _("说明"), 220, tone="second", stretch=True, sortable=False),
    )
