"""统计: a batch in numbers, as cards and tables; Ctrl+E writes them to a spreadsheet."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QWidget

from desktop.basics.language import N_, _
from desktop.casework.changed import Changed
from desktop.casework.titles.figures.batch_figures import batch_figures
from desktop.casework.titles.figures.export_figures import export_figures
from desktop.casework.titles.figures.people_of import REASON
from desktop.casework.titles.figures.views import Counts, Figures, Group, Timely, Told
from desktop.screens.desk import Desk
from desktop.screens.page import Place
from desktop.screens.pieces.choosing import to_save
from desktop.screens.pieces.waiting import waiting
from desktop.screens.scrolled import scrolled
from desktop.screens.titles.part import BatchPart
from desktop.widgets.lists.column import Cell, Column, Tinted
from desktop.widgets.lists.rows_table import RowsTable
from desktop.widgets.look.flow import Flow
from desktop.widgets.look.theme import Theme
from desktop.widgets.look.words import words
from desktop.widgets.pieces.card import Card
from desktop.widgets.pieces.key_button import KeyButton

# What stands in a table of groups; the rest stands in the spreadsheet.
SHOWN: Final = (
    ("applied", N_("申报"), 54), ("waiting", N_("在办"), 54), ("correcting", N_("待补正"), 66),
    ("refused", N_("不受理"), 66), ("gone", N_("退出"), 54), ("accepted", N_("受理"), 54),
    ("reviewing", N_("评审中"), 66), ("passed", N_("通过"), 54), ("failed", N_("未通过"), 66),
)  # fmt: skip
_GROUPS: Final = (("by_series", N_("按系列")), ("by_level", N_("按级别")), ("by_employer", N_("按单位")))


class FiguresPart(BatchPart):
    """The whole first, then by series, level and employer; reasons and terms between them.

    A click on a number lists whom it counts; Enter lists who applied of a row, or was told a reason.
    """

    def __init__(self, desk: Desk, theme: Theme) -> None:
        super().__init__(desk, theme)
        self.figures: Figures | None = None
        export = KeyButton(theme, _("导出表格"), "Ctrl+E", "download")
        export.clicked.connect(self._choose_export)
        export.setVisible(desk.may("export_figures"))
        top = Flow()
        theme.space(top, spacing=8)
        top.addWidget(export)
        self._sum = words("", wrap=True)
        self.whole = RowsTable(theme, _group_columns(_("合计")))
        self.whole.setAccessibleName(_("合计"))
        self.groups = {name: RowsTable(theme, _group_columns(_(title)), dense=True) for name, title in _GROUPS}
        self.reasons = RowsTable(theme, _reason_columns(), dense=True)
        self.reasons.setAccessibleName(_("退回、不予受理的原因"))
        self._no_reason = words(_("没有退回或不予受理的。"), tone="second")
        self.timely = RowsTable(theme, _timely_columns(), dense=True)
        self.timely.setAccessibleName(_("按期办理"))
        for by, table in (("", self.whole), *self.groups.items()):
            table.linked.connect(partial(self._list, by))
            table.opened.connect(partial(self._list, by, count="applied"))
        self.reasons.opened.connect(partial(self._list, "", count=REASON))
        self.reasons.linked.connect(lambda key, _column: self._list("", key, REASON))
        area, column = scrolled(theme, (0, 0, 8, 0))
        column.addWidget(self._card("", self.whole))
        self._no_reason.setContentsMargins(theme.px(16), theme.px(4), theme.px(16), theme.px(8))
        column.addWidget(self._card(_("退回、不予受理的原因"), self._no_reason, self.reasons))
        column.addWidget(self._card(_("按期办理"), self.timely))
        for name, title in _GROUPS:
            self.groups[name].setAccessibleName(_(title))
            column.addWidget(self._card("", self.groups[name]))
        column.addStretch(1)
        self.caret = self.whole
        self.column.addLayout(top)
        self.column.addWidget(self._sum)
        self.column.addWidget(area, 1)

    def _card(self, title: str, *inside: QWidget) -> Card:
        card = Card(self.theme, title, flush=True)
        for one in inside:
            card.add(one)
        return card

    def refresh(self) -> None:
        """Count again."""
        figures = self.desk.ask(batch_figures, self.batch_id) if self.batch_id is not None else None
        if figures is None:
            return
        self.figures = figures
        counts = figures.counts
        said = _("申报 {applied} 人，受理 {accepted} 人，通过 {passed} 人").format(
            applied=counts.applied, accepted=counts.accepted, passed=counts.passed
        )
        if counts.share:
            said = _("{said}，通过率 {share}").format(said=said, share=counts.share)
        if counts.certified:
            said = _("{said}，发证 {count} 人").format(said=said, count=counts.certified)
        if counts.gone:
            told = _("{said}；退出 {count} 人：逾期放弃 {lapsed} 人，撤回 {withdrawn} 人")
            said = told.format(said=said, count=counts.gone, lapsed=counts.lapsed, withdrawn=counts.withdrawn)
        self._sum.setText(said)
        self.whole.show_rows([_group_cells(Group(figures.name, counts))], [""])
        for name, _title in _GROUPS:
            groups = getattr(figures, name)
            self.groups[name].show_rows([_group_cells(one) for one in groups], [one.name for one in groups])
        keys = [one.code or one.says for one in figures.reasons]
        self.reasons.show_rows([_reason_cells(one, counts) for one in figures.reasons], keys)
        self.reasons.setVisible(bool(figures.reasons))
        self._no_reason.setVisible(not figures.reasons)
        self.timely.show_rows([_timely_cells(one) for one in figures.timely])
        self.counted.emit(said)

    def _list(self, by: str, name: object, count: str) -> None:
        """The applicants a number counts, in their own part."""
        self.went.emit(Place("batch", part="applicants", field=f"figure:{count}:{by}:{name}"))

    def take(self, changed: Changed) -> None:
        """What touches the batch, its cases or complaints."""
        if changed:
            self.refresh()

    def export(self, path: Path) -> None:
        """Write the numbers to a spreadsheet."""
        if self.batch_id is not None:
            with waiting():
                self.desk.do(export_figures, self.batch_id, path)

    def _choose_export(self) -> None:
        number = self.figures.number if self.figures is not None else ""
        name = _("批次统计 {number}.xlsx").format(number=number)
        chosen = to_save(self, _("导出表格"), name, "Excel (*.xlsx)")
        if chosen:
            self.export(chosen)


def _group_columns(title: str) -> tuple[Column, ...]:
    numbers = (Column(name, _(words_of), width, align="right") for name, words_of, width in SHOWN)
    share = Column("share", _("通过率"), 76, align="right")
    return (Column("name", title, 120, stretch=True, wrap=True), *numbers, share)


def _group_cells(one: Group) -> tuple[Cell, ...]:
    numbers: Sequence[Cell] = [_number(getattr(one.counts, name)) for name, _title, _width in SHOWN]
    return (Tinted(_(one.name), strong=True), *numbers, one.counts.share or "—")


def _number(count: int) -> Cell:
    return Tinted(str(count), "accent", link=True) if count else Tinted("0", "second")


def _reason_columns() -> tuple[Column, ...]:
    return (
        Column("code", _("代码"), 60, tone="second"),
        Column("says", _("原因"), 200, stretch=True, wrap=True),
        Column("people", _("人数"), 58, align="right"),
        Column("share", _("占申报"), 76, align="right"),
    )


def _reason_cells(one: Told, counts: Counts) -> tuple[Cell, ...]:
    share = f"{round(100 * one.people / counts.applied)}%" if counts.applied else "—"
    return one.code, _(one.says), Tinted(str(one.people), "accent", link=True), share


def _timely_columns() -> tuple[Column, ...]:
    return (
        Column("title", _("事项"), 120, stretch=True, wrap=True),
        Column("within", _("按期/已办"), 92, align="right"),
        Column("waiting", _("在办"), 58, align="right"),
        Column("overdue", _("超期"), 58, align="right"),
        Column("share", _("按期率"), 76, align="right"),
    )


def _timely_cells(one: Timely) -> tuple[Cell, ...]:
    late: Cell = Tinted(str(one.overdue), "over") if one.overdue else Tinted("0", "second")
    return _(one.title), f"{one.within}/{one.done}", str(one.waiting), late, one.share or "—"
