"""诚信记录: who may not apply, until when, and why; lifted entries stay."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any, Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.basics.language import _
from desktop.casework.titles.complaints.add_integrity import add_integrity
from desktop.casework.titles.complaints.bans_of import list_integrity
from desktop.casework.titles.complaints.inside.enter import Whose
from desktop.casework.titles.complaints.lift_integrity import lift_integrity
from desktop.casework.titles.complaints.questions import INTEGRITY_LAYOUT, IntegrityAnswers
from desktop.casework.titles.complaints.views import IntegrityView
from desktop.screens.desk import Desk
from desktop.screens.page import Place
from desktop.screens.records.finding import employers_found, people_found
from desktop.screens.register.writing import Writing, ask_writing
from desktop.screens.titles.complaints.cells import integrity_cells, integrity_columns
from desktop.screens.titles.pick_ask import PickAsk
from desktop.widgets.asking.ask import Ask
from desktop.widgets.lists.column import Cell
from desktop.widgets.lists.paged_table import PagedTable
from desktop.widgets.look.flow import Flow
from desktop.widgets.look.theme import Theme
from desktop.widgets.pieces.card import Card
from desktop.widgets.pieces.empty_state import EmptyState
from desktop.widgets.pieces.key_button import KeyButton

_COLUMNS: Final = 6


class IntegrityPart(QWidget):
    """F8 enters a person, F9 an employer, Ctrl+D lifts the entry; Enter opens the person. Signal `went(Place)`."""

    went = Signal(object)

    def __init__(self, desk: Desk, theme: Theme) -> None:
        super().__init__()
        self._desk, self._theme = desk, theme
        self._rows: dict[int, IntegrityView] = {}
        self.asked: QObject | None = None
        self._person = KeyButton(theme, _("登记个人"), "F8", "plus", kind="primary")
        self._employer = KeyButton(theme, _("登记单位"), "F9", "plus")
        self._lift = KeyButton(theme, _("解除"), "Ctrl+D")
        for button, act, right in (
            (self._person, partial(self.make_new, employer=False), "add_integrity"),
            (self._employer, partial(self.make_new, employer=True), "add_integrity"),
            (self._lift, self._ask_lift, "lift_integrity"),
        ):
            button.clicked.connect(act)
            button.setVisible(desk.may(right))
        line = Flow()
        theme.space(line, spacing=8)
        for button in (self._person, self._employer, self._lift):
            line.addWidget(button)
        self.table = PagedTable(theme, integrity_columns(), self._read)
        self.table.setAccessibleName(_("诚信记录"))
        self.table.picked.connect(lambda _keys: self._weigh())
        self.table.opened.connect(self._open)
        self._none = EmptyState(theme, "shield", _("没有诚信记录。撤销职称时自动登记；其他机关认定的在这里登记。"))
        card = Card(theme, flush=True)
        card.add(self.table, 1)
        card.add(self._none, 1)
        whole = QVBoxLayout(self)
        theme.space(whole, (0, 0, 0, 0), 8)
        whole.addLayout(line)
        whole.addWidget(card, 1)

    @property
    def count(self) -> int:
        """How many entries there are."""
        return len(self._rows)

    def refresh(self) -> None:
        """Read the file again."""
        rows = self._desk.ask(list_integrity)
        if rows is None:
            return
        self._rows = {row.id: row for row in rows}
        self.table.show_keys(list(self._rows))
        if rows and self.table.current_key() is None:
            self.table.select_key(rows[0].id)
        self.table.setVisible(bool(rows))
        self._none.setVisible(not rows)
        self._weigh()

    def _weigh(self) -> None:
        row = self._rows.get(self.table.current_key() or 0)
        self._lift.setEnabled(row is not None and row.lifted_on is None)

    def _read(self, keys: Sequence[int]) -> list[Sequence[Cell]]:
        return [integrity_cells(self._rows[key]) if key in self._rows else ("",) * _COLUMNS for key in keys]

    def _open(self, key: int) -> None:
        row = self._rows.get(key)
        if row is not None and row.person_id is not None:
            self.went.emit(Place("people", row.person_id))

    def make_new(self, *, employer: bool) -> None:
        """Whose entry it is, then what was found."""
        if not self._desk.may("add_integrity"):
            return
        find = partial(employers_found if employer else people_found, self._desk)
        title = _("登记诚信记录")
        ask = PickAsk(self._theme, title, _("单位") if employer else _("个人"), find, self)
        ask.chosen.connect(lambda key: self.enter(Whose(employer_id=key) if employer else Whose(person_id=key)))
        self.asked = ask
        ask.open()

    def enter(self, whose: Whose) -> None:
        """The form of the entry; how long the ban runs is worked out."""
        today = self._desk.clock.today()

        def send(raw: dict[str, Any], _why: str) -> object:
            return self._desk.do(add_integrity, whose, raw)

        says = _("限制期按政策数据从认定之日推算，不用填写。")
        raw = {"found_on": today.isoformat()}
        writing = Writing(_("登记诚信记录"), says, _("登记"), IntegrityAnswers, INTEGRITY_LAYOUT, raw, today)
        self.asked = ask_writing(self._theme, writing, send, self)

    def _ask_lift(self) -> None:
        row = self._rows.get(self.table.current_key() or 0)
        if row is not None and row.lifted_on is None:
            says = _("{name}：{fact}。解除后自今日起可以申报，记录仍留在这里。").format(name=row.name, fact=row.fact)
            ask = Ask(self._theme, _("解除"), says, _("解除"), reason=_("依据和原因"), danger=True, parent=self)
            ask.answered.connect(lambda why: self._desk.do(lift_integrity, row.id, why))
            self.asked = ask
            ask.open()
