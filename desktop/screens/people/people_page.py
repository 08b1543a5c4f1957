"""人员: the people the office serves."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.basics.language import _
from desktop.casework.people.find_people import find_people
from desktop.casework.people.people_rows import people_rows
from desktop.screens.days import day_words
from desktop.screens.desk import Desk
from desktop.screens.records.kinds import PEOPLE
from desktop.screens.records.record_page import RecordPage
from desktop.screens.remembered import Remembered
from desktop.widgets.lists.column import Cell, Column
from desktop.widgets.look.theme import Theme

_ORDERS = {"name": "name", "nationality": "nationality", "birth": "birth"}


class PeoplePage(RecordPage):
    """Names, nationality, birth date and a masked document number; the form beside it."""

    def __init__(self, desk: Desk, theme: Theme, remembered: Remembered) -> None:
        columns = (
            Column("name", _("姓名"), 220, stretch=True),
            Column("nationality", _("国籍"), 84),
            Column("birth", _("出生日期"), 104, tone="second"),
            Column("document", _("证件号"), 112, tone="second", sortable=False),
        )
        super().__init__(desk, theme, remembered, PEOPLE, columns)

    def title(self) -> str:
        """人员."""
        return _("人员")

    def hint(self) -> str:
        """What can be typed."""
        return _("姓名、拼音首字母、证件号")

    def empty(self) -> str:
        """What an empty list says."""
        return _("没有找到。换个写法，或新建人员。")

    def first(self) -> str:
        """What the page is for."""
        return _("这里是申请人。人员只录一次，各类文书都从这里取用。")

    def keys(self, said: str, order: str) -> list[int] | None:
        """Keys by words."""
        return self.desk.ask(find_people, said, order=order)

    def cells(self, keys: Sequence[int]) -> list[Sequence[Cell]] | None:
        """One row for each key."""
        rows = self.desk.ask(people_rows, keys)
        if rows is None:
            return None
        return [(row.name, row.nationality, day_words(row.birth_date), row.document) for row in rows]

    def order_of(self, column: str) -> str:
        """The store's name of the order."""
        return _ORDERS[column]
