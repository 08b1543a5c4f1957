"""诚信记录: who may not apply, until when, and why; lifted entries stay."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject

from desktop.basics.language import _
from desktop.casework.titles.complaints.bans_of import list_integrity
from desktop.casework.titles.complaints.inside.enter import Whose
from desktop.casework.titles.complaints.views import IntegrityView
from desktop.screens.desk import Desk
from desktop.screens.page import Place
from desktop.screens.pieces.list_parts import Narrowing, Words
from desktop.screens.pieces.listed_page import ListedPage
from desktop.screens.records.finding import employers_found, people_found
from desktop.screens.titles.complaints.cells import integrity_cells, integrity_columns
from desktop.screens.titles.complaints.entering import ask_entry, ask_lift
from desktop.screens.titles.pick_ask import PickAsk
from desktop.widgets.asking.pinyin import fits
from desktop.widgets.lists.column import Cell
from desktop.widgets.look.theme import Theme
from desktop.widgets.pieces.key_button import KeyButton


class IntegrityPart(ListedPage[IntegrityView]):
    """F8 enters a person, F9 an employer, Ctrl+D lifts the entry; Enter opens whom it is about.

    An expert's entry is made where the expert is (专家库).
    """

    def __init__(self, desk: Desk, theme: Theme) -> None:
        self.asked: QObject | None = None
        self._person = KeyButton(theme, _("登记个人"), "F8", "plus", kind="primary")
        self._employer = KeyButton(theme, _("登记单位"), "F9", "plus")
        self._lift = KeyButton(theme, _("解除…"), "Ctrl+D")
        words = Words(
            called=_("诚信记录"),
            find=_("姓名、失信事实、依据"),
            purpose=_("没有诚信记录。撤销职称时自动登记；其他机关认定的在这里登记，专家的在“专家库”里登记。"),
            icon="shield",
        )
        states = (("", _("全部状态")), ("running", _("限制中")), ("over", _("已期满、已解除")))
        narrowing = Narrowing(boxes=((_("状态"), states),))
        buttons = (self._person, self._employer, self._lift)
        super().__init__(desk, theme, words, integrity_columns(), None, narrowing, buttons)
        for button, act, right in (
            (self._person, partial(self.ask_whose, employer=False), "add_integrity"),
            (self._employer, partial(self.ask_whose, employer=True), "add_integrity"),
            (self._lift, self._ask_lift, "lift_integrity"),
        ):
            button.clicked.connect(act)
            button.setVisible(desk.may(right))

    @property
    def count(self) -> int:
        """How many entries are listed."""
        return len(self.listed_keys)

    def listed(self) -> Sequence[IntegrityView] | None:
        """The entries as narrowed."""
        every = self.desk.ask(list_integrity)
        if every is None:
            return None
        words, state = self.search.text(), self.boxes[0].currentData()
        return [
            one for one in every
            if fits(words, one.name, one.fact, one.document, one.decided_by)
            and (not state or one.running == (state == "running"))
        ]  # fmt: skip

    def cells(self, row: IntegrityView) -> tuple[Cell, ...]:
        """Who, for what, from when to when."""
        return integrity_cells(row)

    def said(self, many: int) -> str:
        """How many."""
        return _("诚信记录 {count} 条").format(count=many)

    def tell(self, many: int) -> None:  # noqa: ARG002 - the door of all lists
        """Only what still runs, or is over, can be lifted once."""
        self.selected(self.table.selected_keys())

    def selected(self, keys: Sequence[int]) -> None:
        """One entry can be lifted at a time."""
        row = self._entry
        self._lift.setEnabled(len(keys) < 2 and row is not None and row.lifted_on is None)

    @property
    def _entry(self) -> IntegrityView | None:
        return self.rows.get(self.table.current_key() or 0)

    def open_one(self, key: int) -> None:
        """Go to whom it is about."""
        row = self.rows.get(key)
        if row is None:
            return
        if row.person_id is not None:
            self.went.emit(Place("people", row.person_id))
        elif row.employer_id is not None:
            self.went.emit(Place("employers", row.employer_id))
        elif row.expert_id is not None:
            self.went.emit(Place("titles", row.expert_id, part="experts"))

    def ask_whose(self, *, employer: bool) -> None:
        """Whose entry it is, then what was found."""
        if not self.desk.may("add_integrity"):
            return
        find = partial(employers_found if employer else people_found, self.desk)
        title = _("登记诚信记录")
        ask = PickAsk(self.theme, title, _("单位") if employer else _("个人"), find, self)
        ask.chosen.connect(lambda key: self.enter(Whose(employer_id=key) if employer else Whose(person_id=key)))
        self.asked = ask
        ask.open()

    def enter(self, whose: Whose) -> None:
        """The form of the entry; how long the ban runs is worked out."""
        self.asked = ask_entry(self.desk, self.theme, whose, "", self)

    def _ask_lift(self) -> None:
        row = self._entry
        if row is not None and row.lifted_on is None:
            self.asked = ask_lift(self.desk, self.theme, row, self)
