"""证书台账: every title held, searched by person, number and title; what was obtained elsewhere is entered here."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QObject

from desktop.basics.language import _
from desktop.case_types.professional_title.choices import LEVELS, SERIES
from desktop.casework.changed import Changed
from desktop.casework.titles.results.ledger.enter_title import enter_title
from desktop.casework.titles.results.ledger.export_titles import export_titles
from desktop.casework.titles.results.ledger.find_titles import find_titles, read_title, titles_rows
from desktop.casework.titles.results.ledger.views import Narrowed, TitleRow
from desktop.casework.titles.results.questions import TITLE_LAYOUT, TitleAnswers
from desktop.screens.days import day_words
from desktop.screens.desk import Desk
from desktop.screens.pieces.choosing import to_save
from desktop.screens.pieces.list_page import ListPage
from desktop.screens.pieces.list_parts import Narrowing, Open, Words
from desktop.screens.pieces.waiting import waiting
from desktop.screens.records.finding import people_found
from desktop.screens.register.writing import Writing, ask_writing, let_grow
from desktop.screens.titles.ledger.title_panel import TitlePanel
from desktop.screens.titles.pick_ask import PickAsk
from desktop.widgets.lists.column import Cell, Column, Tinted
from desktop.widgets.look.theme import Theme
from desktop.widgets.pieces.key_button import KeyButton

_OLDEST: Final = 12  # years offered


class LedgerTab(ListPage):
    """Ctrl+Shift+N enters a title obtained elsewhere, Ctrl+E writes a spreadsheet. A place's `key` is a line."""

    def __init__(self, desk: Desk, theme: Theme) -> None:
        self.asked: QObject | None = None
        self.panel = TitlePanel(desk, theme)
        self._export = KeyButton(theme, _("导出台账"), "Ctrl+E", "download")
        words = Words(
            called=_("证书台账"),
            find=_("姓名、证书编号、文号、职称"),
            new=_("登记职称"),
            purpose=_("批次发文后自动入台账；在别处取得的职称在这里登记。"),
            icon="stamp",
        )
        right = Open(self.panel, self._show, self._shown, (640, 480))
        super().__init__(desk, theme, words, _columns(), right, _narrowing(desk.clock.today().year), (self._export,))
        self.new.setVisible(desk.may("enter_title"))
        self._export.clicked.connect(self._choose_export)
        self._export.setVisible(desk.may("export_titles"))
        self.panel.went.connect(self.went)

    # -- showing

    def keys(self) -> Sequence[int] | None:
        """The lines as narrowed, the newest title first unless a column was pressed."""
        series, level, year, state = (box.currentData() for box in self.boxes)
        narrowed = Narrowed(
            state="" if state == "waiting" else str(state), level=str(level), series=str(series), year=year,
            without_certificate=state == "waiting",
        )  # fmt: skip
        column, ascending = self.sort or ("obtained", False)
        order = f"{'' if ascending else '-'}{column}"
        return self.desk.ask(find_titles, self.search.text(), narrowed, order)

    def rows_of(self, keys: Sequence[int]) -> list[Sequence[Cell]]:
        """The lines of these keys."""
        found = {row.id: row for row in self.desk.ask(titles_rows, list(keys)) or ()}
        blank = ("",) * len(_columns())
        return [_cells(found[key]) if key in found else blank for key in keys]

    def said(self, many: int) -> str:
        """How many."""
        return _("共 {count} 条").format(count=many)

    def tell(self, many: int) -> None:
        """What is not there is not written out."""
        self._export.setEnabled(bool(many))

    def take(self, changed: Changed) -> None:
        """What touches people or batches."""
        if changed.person is not None or changed.batch is not None:
            self.refresh()

    def _shown(self) -> int | None:
        return self.panel.row.id if self.panel.row is not None else None

    def _show(self, key: int) -> bool:
        row = self.desk.ask(read_title, key)
        if row is not None:
            self.panel.show_title(row)
        return row is not None

    # -- what a person does

    def make_new(self) -> None:
        """Ctrl+Shift+N: whose title it is, then what it is."""
        if self.desk.may("enter_title"):
            find = partial(people_found, self.desk)
            says = _("先选定是谁的职称；没有建档的，先在“人员”建档。")
            ask = PickAsk(self.theme, _("登记职称"), _("持证人"), find, self, says)
            ask.chosen.connect(self.enter_for)
            self.asked = ask
            ask.open()

    def enter_for(self, person: object) -> None:
        """The form of a title for somebody."""
        if not isinstance(person, int):
            return
        today = self.desk.clock.today()

        def send(raw: dict[str, Any], _why: str) -> object:
            return self.desk.do(enter_title, person, raw)

        says = _("在别处取得的职称，按本人出示的证书登记；本机构批次的职称发文时自动登记。")
        writing = Writing(_("登记职称"), says, _("登记"), TitleAnswers, TITLE_LAYOUT, {}, today)
        form = ask_writing(self.theme, writing, send, self)
        let_grow(form, self.theme, self)
        self.asked = form

    def export(self, path: Path) -> None:
        """Write what is listed (or selected, when more than one is) to a spreadsheet."""
        selected = self.table.selected_keys()
        with waiting():
            self.desk.do(export_titles, selected if len(selected) > 1 else self.listed_keys, path)

    def _choose_export(self) -> None:
        name = _("证书台账 {day}.xlsx").format(day=self.desk.clock.today().isoformat())
        chosen = to_save(self, _("导出台账"), name, "Excel (*.xlsx)")
        if chosen:
            self.export(chosen)


def _narrowing(year: int) -> Narrowing:
    series = (("", _("全部系列")), *((one.key, one.words) for one in SERIES.choices))
    levels = (("", _("全部级别")), *((one.key, one.words) for one in LEVELS.choices))
    years = ((None, _("全部年度")), *((one, str(one)) for one in range(year, year - _OLDEST, -1)))
    states = (
        ("", _("全部状态")), ("valid", _("有效")), ("cancelled", _("已撤销")), ("waiting", _("待登记证书")),
    )  # fmt: skip
    return Narrowing(
        boxes=((_("系列"), series), (_("级别"), levels), (_("取得年度"), years), (_("状态"), states))
    )


def _columns() -> tuple[Column, ...]:
    return (
        Column("name", _("姓名"), 90),
        Column("title", _("职称"), 140, stretch=True),
        Column("obtained", _("取得日期"), 100, tone="second"),
        Column("number", _("证书编号"), 160),
        Column("state", _("状态"), 84, sortable=False),
    )


def _cells(row: TitleRow) -> tuple[Cell, ...]:
    state = Tinted(_("有效"), "good", pill=True)
    if row.state != "valid":
        state = Tinted(_("已撤销"), "over", pill=True)
    elif not row.certificate_number:
        state = Tinted(_("待登记"), "near", pill=True)
    return Tinted(row.name, strong=True), row.title, day_words(row.obtained_on), row.certificate_number or "—", state
