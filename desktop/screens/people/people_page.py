"""人员: the people the office serves."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from desktop.basics.language import _
from desktop.casework.changed import Changed
from desktop.casework.people.find_people import find_people
from desktop.casework.people.people_rows import people_rows
from desktop.screens.days import day_words
from desktop.screens.desk import Desk
from desktop.screens.page import Place
from desktop.screens.people.line_panel import LinePanel
from desktop.screens.records.kinds import PEOPLE
from desktop.screens.records.record_page import RecordPage
from desktop.screens.records.two_sides import BEHIND, FORM, TwoSides
from desktop.screens.remembered import Remembered
from desktop.widgets.lists.column import Cell, Column
from desktop.widgets.look.theme import Theme
from desktop.widgets.pieces.key_button import KeyButton

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

    def visit(self, place: Place) -> None:
        """Come for somebody's form, or for the papers on their line."""
        super().visit(place)
        self._sides.turn(BEHIND if place.part == "line" else FORM)

    def show_record(self, key: int) -> None:
        """Open one in the form; the line beside it follows."""
        super().show_record(key)
        self._line.show_person(key)
        self._sides.show_new(new=False)
        self._bundle.setVisible(self.desk.may("open_bundle"))

    def make_new(self) -> None:
        """Somebody new has no line yet."""
        super().make_new()
        self._sides.show_new(new=True)
        self._bundle.hide()

    def take(self, changed: Changed) -> None:
        """The line is read again with the row."""
        super().take(changed)
        if changed.person is not None and changed.person == self.editor.key:
            self._line.show_person(changed.person)

    def beside_form(self, form: QWidget) -> QWidget:
        """The form, and behind a second segment the papers through time."""
        self._line = LinePanel(self.desk, self.theme)
        self._line.went.connect(self.went)
        self._sides = TwoSides(self.theme, (_("资料"), _("证件与承诺")), form, self._line)
        self._bundle = KeyButton(self.theme, _("开一件事"), "Ctrl+Shift+M", "layers", kind="quiet")
        self._bundle.clicked.connect(lambda: self.went.emit(Place("bundles", self.editor.key, part="new")))
        self._sides.top.addWidget(self._bundle)  # before it is shown: else it were a window of its own for a moment
        self._bundle.setVisible(self.desk.may("open_bundle"))
        return self._sides

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
