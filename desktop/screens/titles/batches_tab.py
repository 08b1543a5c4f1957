"""批次: every batch in one table, those that are still going on first of all."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtWidgets import QHBoxLayout

from desktop.basics.language import N_, _
from desktop.case_types.professional_title.batch.names import MODES
from desktop.case_types.professional_title.choices import LEVELS, SERIES
from desktop.casework.changed import Changed
from desktop.casework.titles.batches.list_batches import list_batches
from desktop.casework.titles.batches.views import STATES, BatchRow
from desktop.screens.days import list_day
from desktop.screens.desk import Desk
from desktop.screens.page import Place
from desktop.screens.titles.batch.batch_ask import BatchAsk
from desktop.screens.titles.tab import TitleTab
from desktop.widgets.lists.column import Cell, Column, Tinted
from desktop.widgets.lists.paged_table import PagedTable
from desktop.widgets.look.theme import Theme
from desktop.widgets.look.tokens import Tone
from desktop.widgets.pieces.card import Card
from desktop.widgets.pieces.empty_state import EmptyState
from desktop.widgets.pieces.key_button import KeyButton
from desktop.widgets.pieces.segments import Segments
from desktop.widgets.shell.search_box import SearchBox

PARTS: Final = (("living", N_("进行中")), ("closed", N_("已办结")), ("dropped", N_("已取消")), ("", N_("全部")))
TONES: Final[dict[str, Tone]] = {
    "planned": "second", "open": "accent", "checking": "near", "closed": "good", "dropped": "second"
}  # fmt: skip
_COLUMNS: Final = 8


class BatchesTab(TitleTab):
    """Enter opens a batch, Ctrl+Shift+N makes one."""

    def __init__(self, desk: Desk, theme: Theme) -> None:
        super().__init__(desk, theme)
        self._rows: dict[int, BatchRow] = {}
        self._part = "living"
        self.ask: BatchAsk | None = None
        self._words = SearchBox(theme, _("批次名称、编号"), key="Ctrl+F")
        self._words.typed.connect(lambda _text: self.refresh())
        self._segments = Segments(theme, [_(title) for _key, title in PARTS])
        self._segments.chosen.connect(self._choose)
        new = KeyButton(theme, _("新建批次"), "Ctrl+Shift+N", "plus", kind="primary")
        new.clicked.connect(self.make_new)
        new.setVisible(desk.may("save_batch"))
        line = QHBoxLayout()
        theme.space(line, spacing=12)
        line.addWidget(self._segments)
        line.addWidget(self._words, 1)
        line.addWidget(new)
        self.table = PagedTable(theme, _columns(), self._read)
        self.table.setAccessibleName(_("批次"))
        self.table.opened.connect(lambda key: self.went.emit(Place("batch", key)))
        self._none = EmptyState(theme, "layers", "", _("新建批次") if desk.may("save_batch") else "")
        self._none.acted.connect(self.make_new)
        card = Card(theme, flush=True)
        card.add(self.table, 1)
        card.add(self._none, 1)
        self.caret = self.table
        self.column.addLayout(line)
        self.column.addWidget(card, 1)

    def refresh(self) -> None:
        """The list again."""
        rows = self.desk.ask(list_batches, self._words.text(), state=self._part)
        if rows is None:
            return
        self._rows = {row.id: row for row in rows}
        self.table.show_keys(list(self._rows))
        if rows and self.table.current_key() is None:
            self.table.select_key(rows[0].id)
        self.table.setVisible(bool(rows))
        self._none.setVisible(not rows)
        narrowed = self._words.text().strip() or self._part in {"closed", "dropped"}
        purpose = _("一个批次就是一次集中受理：先定系列、级别、受理时间和评委会，再收单位的申报。")
        self._none.say(_("没有符合条件的。") if narrowed else purpose)
        self.counted.emit(_("共 {count} 个批次").format(count=len(rows)))

    def take(self, changed: Changed) -> None:
        """What touches batches or the cases in them."""
        if changed.batch is not None or changed.case is not None:
            self.refresh()

    def make_new(self) -> None:
        """Ask for a new batch; it opens when it is kept."""
        if self.desk.may("save_batch"):
            self.ask = BatchAsk(self.desk, self.theme, self)
            self.ask.kept.connect(lambda key: self.went.emit(Place("batch", key)))
            self.ask.open()

    def _choose(self, number: int) -> None:
        self._part = PARTS[number][0]
        self.refresh()

    def _read(self, keys: Sequence[int]) -> list[Sequence[Cell]]:
        today = self.desk.clock.today()
        found: list[Sequence[Cell]] = []
        for key in keys:
            row = self._rows.get(key)
            if row is None:
                found.append(("",) * _COLUMNS)
                continue
            series = "、".join(_(SERIES.title(one) or one) for one in row.series)
            levels = "、".join(_(LEVELS.title(one) or one) for one in row.levels)
            window = " – ".join(list_day(day, today) for day in (row.opens_on, row.closes_on) if day is not None)
            state = Tinted(_(STATES[row.state]), TONES[row.state], pill=True)
            found.append((
                row.number, Tinted(row.name, strong=True), state, window, str(row.applicants), series, levels,
                _(MODES.title(row.mode)),
            ))  # fmt: skip
        return found


def _columns() -> tuple[Column, ...]:
    return (
        Column("number", _("编号"), 104, tone="second", sortable=False),
        Column("name", _("批次"), 220, stretch=True, sortable=False),
        Column("state", _("状态"), 100, sortable=False),
        Column("window", _("受理时间"), 118, sortable=False),
        Column("count", _("申报人数"), 76, align="right", sortable=False),
        Column("series", _("系列"), 130, tone="second", sortable=False),
        Column("levels", _("级别"), 110, tone="second", sortable=False),
        Column("mode", _("方式"), 90, tone="second", sortable=False),
    )
