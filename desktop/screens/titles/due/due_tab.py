"""待办: everything of professional titles that is due, each line the way to where it is answered."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.basics.language import _
from desktop.casework.titles.due.list_due import list_title_due
from desktop.casework.titles.due.views import TitleDue
from desktop.screens.days import day_words
from desktop.screens.desk import Desk
from desktop.screens.pieces.list_page import ListPage
from desktop.screens.pieces.list_parts import Words
from desktop.screens.today.batches import left_tone, left_words, place_of
from desktop.widgets.lists.column import Cell, Column, Tinted
from desktop.widgets.look.theme import Theme
from desktop.widgets.pieces.key_button import KeyButton


class DueTab(ListPage):
    """Enter, or F8, goes to where the line under the cursor is answered."""

    def __init__(self, desk: Desk, theme: Theme) -> None:
        self.rows: tuple[TitleDue, ...] = ()
        self._go = KeyButton(theme, _("去办理"), "F8", "arrow-right", kind="primary")
        words = Words(
            called=_("职称待办"),
            find=_("事项、对象、批次"),
            purpose=_("十个工作日内没有到期的事，也没有等着办的。"),
            icon="circle-check",
        )
        super().__init__(desk, theme, words, _columns(), buttons=(self._go,))
        self._go.clicked.connect(lambda: self.open_one(self.table.current_key()))

    def keys(self) -> Sequence[int] | None:
        """What is due, by its place among all of it."""
        rows = self.desk.ask(list_title_due)
        if rows is None:
            return None
        self.rows = rows
        said = self.search.text().lower().split()
        return [
            number
            for number, one in enumerate(rows)
            if all(word in f"{_(one.what)} {one.whose} {one.where}".lower() for word in said)
        ]

    def rows_of(self, keys: Sequence[int]) -> list[Sequence[Cell]]:
        """The lines at these places."""
        return [_cells(self.rows[key]) for key in keys]

    def said(self, many: int) -> str:
        """How many, and how many of them are over."""
        over = sum(1 for one in self.rows if one.days_left is not None and one.days_left < 0)
        return _("待办 {count} 项，其中已过期 {over} 项").format(count=many, over=over)

    def tell(self, many: int) -> None:
        """Nothing due leads nowhere."""
        self._go.setEnabled(bool(many))

    def open_one(self, key: int | None) -> None:
        """Go to where it is answered."""
        if key is not None and key < len(self.rows):
            self.went.emit(place_of(self.rows[key]))


def _cells(one: TitleDue) -> Sequence[Cell]:
    left, what = Tinted(left_words(one), left_tone(one)), Tinted(_(one.what), strong=True)
    return day_words(one.on), left, what, one.whose, one.where


def _columns() -> tuple[Column, ...]:
    return (
        Column("on", _("期限"), 108, sortable=False),
        Column("left", _("还剩"), 150, sortable=False),
        Column("what", _("事项"), 180, sortable=False),
        Column("whose", _("对象"), 200, stretch=True, tone="second", sortable=False, elide="middle"),
        Column("where", _("批次、编号"), 220, stretch=True, tone="second", sortable=False),
    )
