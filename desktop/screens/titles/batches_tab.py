"""批次: every batch in one table, those that are still going on first of all."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from desktop.basics.language import N_, _
from desktop.case_types.professional_title.batch.names import MODES
from desktop.case_types.professional_title.choices import LEVELS, SERIES
from desktop.casework.changed import Changed
from desktop.casework.titles.batches.list_batches import list_batches
from desktop.casework.titles.batches.views import STATES, BatchRow
from desktop.screens.days import list_day
from desktop.screens.desk import Desk
from desktop.screens.page import Place
from desktop.screens.pieces.list_parts import Narrowing, Words
from desktop.screens.pieces.listed_page import ListedPage
from desktop.screens.titles.batch.batch_ask import BatchAsk
from desktop.widgets.lists.column import Cell, Column, Tinted
from desktop.widgets.look.theme import Theme
from desktop.widgets.look.tokens import Tone

PARTS: Final = (("living", N_("进行中")), ("closed", N_("已办结")), ("dropped", N_("已取消")), ("", N_("全部")))
TONES: Final[dict[str, Tone]] = {
    "planned": "second", "open": "accent", "checking": "near", "closed": "good", "dropped": "second"
}  # fmt: skip


class BatchesTab(ListedPage[BatchRow]):
    """Enter opens a batch, Ctrl+Shift+N makes one."""

    def __init__(self, desk: Desk, theme: Theme) -> None:
        self.ask: BatchAsk | None = None
        words = Words(
            called=_("批次"),
            find=_("批次名称、编号"),
            new=_("新建批次"),
            purpose=_("一个批次就是一次集中受理：先定系列、级别、受理时间和评委会，再收单位的申报。"),
            icon="layers",
        )
        parts = tuple((key, _(title)) for key, title in PARTS)
        super().__init__(desk, theme, words, _columns(), None, Narrowing(parts))
        self.new.setVisible(desk.may("save_batch"))

    def listed(self) -> Sequence[BatchRow] | None:
        """The batches as narrowed."""
        return self.desk.ask(list_batches, self.search.text(), state=self.part)

    def said(self, many: int) -> str:
        """How many."""
        return _("共 {count} 个批次").format(count=many)

    def take(self, changed: Changed) -> None:
        """What touches batches or the cases in them."""
        if changed.batch is not None or changed.case is not None:
            self.refresh()

    def open_one(self, key: int) -> None:
        """A batch has a page of its own."""
        self.went.emit(Place("batch", key))

    def make_new(self) -> None:
        """Ask for a new batch; it opens when it is kept."""
        if self.desk.may("save_batch"):
            self.ask = BatchAsk(self.desk, self.theme, self)
            self.ask.kept.connect(self.open_one)
            self.ask.open()

    def sort_value(self, row: BatchRow, key: str) -> object:
        """Days by the calendar, not by the words that leave this year out."""
        return row.opens_on if key == "window" else super().sort_value(row, key)

    def cells(self, row: BatchRow) -> tuple[Cell, ...]:
        """Its number and name, how it stands, when it takes in, how many, for what."""
        today = self.desk.clock.today()
        series = "、".join(_(SERIES.title(one) or one) for one in row.series)
        levels = "、".join(_(LEVELS.title(one) or one) for one in row.levels)
        mode = _(MODES.title(row.mode))
        window = " – ".join(list_day(day, today) for day in (row.opens_on, row.closes_on) if day is not None)
        return (
            row.number, Tinted(row.name, strong=True), Tinted(_(STATES[row.state]), TONES[row.state], pill=True),
            window, str(row.applicants), " · ".join(part for part in (series, levels, mode) if part),
        )  # fmt: skip


def _columns() -> tuple[Column, ...]:
    return (
        Column("number", _("编号"), 104, tone="second"),
        Column("name", _("批次"), 240),
        Column("state", _("状态"), 92),
        Column("window", _("受理时间"), 118),
        Column("count", _("申报人数"), 76, align="right"),
        Column("scope", _("范围"), 170, tone="second", stretch=True),
    )
