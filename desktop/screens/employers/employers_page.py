"""单位: the employers who apply."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.basics.language import _
from desktop.casework.employers.employers_rows import employers_rows
from desktop.casework.employers.find_employers import find_employers
from desktop.screens.desk import Desk
from desktop.screens.records.kinds import EMPLOYERS
from desktop.screens.records.record_page import RecordPage
from desktop.screens.remembered import Remembered
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

    def title(self) -> str:
        """单位."""
        return _("单位")

    def hint(self) -> str:
        """What can be typed."""
        return _("单位名称、拼音首字母、统一社会信用代码")

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
