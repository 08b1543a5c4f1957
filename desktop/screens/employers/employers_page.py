"""单位: the employers who apply."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from desktop.basics.language import _
from desktop.casework.changed import Changed
from desktop.casework.employers.employers_rows import employers_rows
from desktop.casework.employers.find_employers import find_employers
from desktop.screens.desk import Desk
from desktop.screens.page import Place
from desktop.screens.records.credit_card import CreditCard
from desktop.screens.records.kinds import EMPLOYERS, FIRM_HINT
from desktop.screens.records.record_page import RecordPage
from desktop.screens.records.two_sides import BEHIND, FORM, TwoSides
from desktop.screens.remembered import Remembered
from desktop.screens.scrolled import scrolled
from desktop.widgets.lists.column import Cell, Column
from desktop.widgets.look.theme import Theme

_ORDERS = {"name": "name", "code": "uscc"}


class EmployersPage(RecordPage):
    """Name, credit code, zone; the form beside it."""

    def __init__(self, desk: Desk, theme: Theme, remembered: Remembered) -> None:
        columns = (
            Column("name", _("单位名称"), 190, stretch=True),
            Column("code", _("统一社会信用代码"), 198, tone="second"),
            Column("cases", _("办件"), 60, align="right", sortable=False),
        )
        super().__init__(desk, theme, remembered, EMPLOYERS, columns)

    def visit(self, place: Place) -> None:
        """Come for an employer's form, or for its credit records."""
        super().visit(place)
        self._sides.turn(BEHIND if place.part == "credit" else FORM)

    def show_record(self, key: int) -> None:
        """Open one in the form; its records behind it follow."""
        super().show_record(key)
        self._credit.show_of(employer=key)
        self._sides.show_new(new=False)

    def make_new(self) -> None:
        """A new one has no records."""
        super().make_new()
        self._sides.show_new(new=True)

    def take(self, changed: Changed) -> None:
        """The records are read again with the row."""
        super().take(changed)
        if changed.employer is not None and changed.employer == self.editor.key:
            self._credit.show_of(employer=changed.employer)

    def beside_form(self, form: QWidget) -> QWidget:
        """The form, and behind a second segment what was promised and not kept."""
        self._credit = CreditCard(self.desk, self.theme)
        self._credit.went.connect(self.went)
        area, records = scrolled(self.theme, (0, 0, 12, 0))
        records.addWidget(self._credit)
        records.addStretch(1)
        self._sides = TwoSides(self.theme, (_("资料"), _("信用记录")), form, area)
        return self._sides

    def title(self) -> str:
        """单位."""
        return _("单位")

    def hint(self) -> str:
        """What can be typed."""
        return _(FIRM_HINT)

    def empty(self) -> str:
        """What an empty list says."""
        return _("没有找到。换个写法，或新建单位。")

    def first(self) -> str:
        """What the page is for."""
        return _("这里是用人单位。单位只录一次，其申请都从这里取用。")

    def keys(self, said: str, order: str) -> list[int] | None:
        """Keys by words."""
        return self.desk.ask(find_employers, said, order=order)

    def cells(self, keys: Sequence[int]) -> list[Sequence[Cell]] | None:
        """One row for each key."""
        rows = self.desk.ask(employers_rows, keys)
        return None if rows is None else [(row.name, row.credit_code, str(row.cases)) for row in rows]

    def order_of(self, column: str) -> str:
        """The store's name of the order."""
        return _ORDERS[column]
