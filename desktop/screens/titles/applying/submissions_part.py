"""单位申报: what each employer handed in under its letter, and whether it was told once, in time."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Final

from PySide6.QtWidgets import QDialog, QHBoxLayout

from desktop.basics.language import _
from desktop.casework.changed import Changed
from desktop.casework.titles.submissions.list_submissions import list_submissions
from desktop.casework.titles.submissions.views import SubmissionRow
from desktop.casework.titles.submissions.withdraw_submission import withdraw_submission
from desktop.screens.days import day_words, list_day
from desktop.screens.desk import Desk
from desktop.screens.page import Place
from desktop.screens.titles.applying.notice_dialog import NoticeDialog
from desktop.screens.titles.applying.submission_ask import SubmissionAsk
from desktop.screens.titles.part import BatchPart
from desktop.widgets.asking.ask import Ask
from desktop.widgets.lists.column import Cell, Column, Tinted
from desktop.widgets.lists.paged_table import PagedTable
from desktop.widgets.look.flow import Flow
from desktop.widgets.look.theme import Theme
from desktop.widgets.pieces.card import Card
from desktop.widgets.pieces.empty_state import EmptyState
from desktop.widgets.pieces.key_button import KeyButton
from desktop.widgets.pieces.more_button import MoreButton

_COLUMNS: Final = 7


class SubmissionsPart(BatchPart):
    """Ctrl+Shift+N takes one in, F10 tells the employer once, Ctrl+O imports its roster, Enter lists its applicants.

    In 更多 (Ctrl+M): Ctrl+E puts the letter right, Ctrl+G shows its line in the book, Ctrl+D takes it back.
    """

    def __init__(self, desk: Desk, theme: Theme) -> None:
        super().__init__(desk, theme)
        self._rows: dict[int, SubmissionRow] = {}
        self.asked: QDialog | SubmissionAsk | None = None
        self._taking = self._living = True
        self._new = KeyButton(theme, _("登记申报"), "Ctrl+Shift+N", "plus", kind="primary")
        self._tell = KeyButton(theme, _("一次性告知"), "F10", "mail")
        self._roster = KeyButton(theme, _("导入名册"), "Ctrl+O", "users")
        for button, act, right in (
            (self._new, self.take_in, "register_submission"), (self._tell, self.tell, "tell_employer"),
            (self._roster, self._import, "import_roster"),
        ):  # fmt: skip
            button.clicked.connect(act)
            button.setVisible(desk.may(right))
        self._more = MoreButton(theme, _("更多"), self)
        self._edit, self._book, self._end = (
            self._more.offer(text, act, key, name, may=desk.may(right))
            for text, act, key, name, right in (
                (_("更正申报…"), self.edit, "Ctrl+E", "settings", "edit_submission"),
                (_("看收文"), self._show_line, "Ctrl+G", "arrow-right", "find_incoming"),
                (_("撤回申报…"), self._ask_end, "Ctrl+D", "ban", "withdraw_submission"),
            )
        )
        line = Flow(ending=True)
        theme.space(line, spacing=8)
        for button in (self._more, self._tell, self._roster, self._new):
            line.addWidget(button)
        top = QHBoxLayout()
        top.addLayout(line, 1)
        self.table = PagedTable(theme, _columns(), self._read)
        self.table.setAccessibleName(_("单位申报"))
        self.table.picked.connect(lambda _keys: self._weigh())
        self.table.opened.connect(self._open)
        says = _("还没有单位申报。单位按申报函集中报送，不收个人的材料。")
        self._none = EmptyState(theme, "inbox", says, _("登记申报"))
        self._none.acted.connect(self.take_in)
        card = Card(theme, flush=True)
        card.add(self.table, 1)
        card.add(self._none, 1)
        self.caret = self.table
        self.column.addLayout(top)
        self.column.addWidget(card, 1)

    def show_state(self, state: str) -> None:
        """Only a batch that takes in has something to hand in to."""
        self._taking, self._living = state == "open", state not in {"closed", "dropped"}
        self._new.setEnabled(self._taking)
        self._new.setToolTip("" if self._taking else _("批次不在受理中，不能再收申报。"))
        self._none.offer(self._taking and self.desk.may("register_submission"))
        self._weigh()

    def refresh(self) -> None:
        """Read what was handed in again."""
        rows = self.desk.ask(list_submissions, self.batch_id) if self.batch_id is not None else None
        if rows is None:
            return
        self._rows = {row.id: row for row in rows}
        self.table.show_keys(list(self._rows))
        if rows and self.table.current_key() is None:
            self.table.select_key(rows[0].id)
        self.table.setVisible(bool(rows))
        self._none.setVisible(not rows)
        self._weigh()
        self.counted.emit(_("共 {count} 份申报").format(count=len(rows)))

    def take(self, changed: Changed) -> None:
        """What touches the batch."""
        if changed.batch is not None or changed.register:
            self.refresh()

    def go_to(self, field: str) -> None:
        """Put the cursor on a submission by its key."""
        if field.isdecimal():
            self.table.select_key(int(field))

    def _weigh(self) -> None:
        row = self._here()
        living = self._living and row is not None and row.state == "open"
        self._roster.setEnabled(living and self._taking)
        self._edit.setEnabled(living)
        self._end.setEnabled(living)
        self._tell.setEnabled(row is not None and row.people > 0)
        self._book.setEnabled(row is not None and row.incoming_id is not None)

    def _here(self) -> SubmissionRow | None:
        key = self.table.current_key()
        return self._rows.get(key) if key is not None else None

    def take_in(self) -> None:
        """Ctrl+Shift+N: an employer's letter."""
        if self.batch_id is not None and self._taking and self.desk.may("register_submission"):
            self.asked = SubmissionAsk(self.desk, self.theme, self.batch_id, self)
            self.asked.open()

    def edit(self) -> None:
        """Ctrl+E: what was taken down of the letter, put right."""
        row = self._here()
        if row is not None and self.batch_id is not None:
            self.asked = SubmissionAsk(self.desk, self.theme, self.batch_id, self, row)
            self.asked.open()

    def tell(self) -> None:
        """F10: the notice to the employer, seen before it is issued."""
        row = self._here()
        if row is not None and self.desk.may("tell_employer"):
            self.asked = NoticeDialog(self.desk, self.theme, row.id, self)
            self.asked.open()

    def _ask_end(self) -> None:
        row = self._here()
        if row is None:
            return
        says = _("撤回后不再收这份申报的人；收文登记簿上的一条仍保留。")
        ask = Ask(self.theme, _("撤回申报"), says, _("撤回申报"), reason=_("撤回的原因"), danger=True, parent=self)
        ask.answered.connect(lambda why: self.desk.do(withdraw_submission, row.id, why))
        self.asked = ask
        ask.open()

    def _import(self) -> None:
        row = self._here()
        if row is not None:
            self.went.emit(Place("batch_roster", row.id))

    def _show_line(self) -> None:
        row = self._here()
        if row is not None and row.incoming_id is not None:
            self.went.emit(Place("register", row.incoming_id, part="incoming"))

    def _open(self, _key: int) -> None:
        row = self._here()
        if row is not None:
            self.went.emit(Place("batch", part="applicants", words=row.employer_name))

    def _read(self, keys: Sequence[int]) -> list[Sequence[Cell]]:
        today = self.desk.clock.today()
        return [_cells(self._rows[key], today) if key in self._rows else ("",) * _COLUMNS for key in keys]


def _columns() -> tuple[Column, ...]:
    return (
        Column("employer", _("单位"), 240, stretch=True, sortable=False, elide="middle"),
        Column("received", _("收到"), 84, sortable=False),
        Column("people", _("人数"), 72, align="right", sortable=False),
        Column("told", _("一次性告知"), 150, sortable=False),
        Column("letter", _("申报函"), 170, tone="second", sortable=False),
        Column("incoming", _("收文号"), 110, tone="second", sortable=False),
        Column("contact", _("联系人"), 170, tone="second", sortable=False),
    )


def _cells(row: SubmissionRow, today: date) -> Sequence[Cell]:
    said = row.answers.get("people")
    people = str(row.people) if said in (None, row.people) else f"{row.people}/{said}"
    if row.state != "open":
        told = Tinted(_("已撤回"), "second", pill=True)
    elif row.told_on is not None:
        late = row.tell_by is not None and row.told_on > row.tell_by
        told = Tinted(_("{day} 已告知").format(day=list_day(row.told_on, today)), "over" if late else "good", pill=True)
    else:
        late = row.tell_by is not None and row.tell_by < today
        told = Tinted(_("{day} 前").format(day=list_day(row.tell_by, today)), "over" if late else "second")
    letter = " ".join(part for part in (row.letter_number, day_words(row.letter_day)) if part)
    contact = " ".join(str(row.answers[name]) for name in ("contact", "phone") if row.answers.get(name))
    return (
        Tinted(row.employer_name, strong=True), list_day(row.received_on, today),
        Tinted(people, "near" if "/" in people else "plain"), told, letter, row.incoming_number, contact,
    )  # fmt: skip
