"""Broken promises of a person or employer: until when each bars the next one, and lifting it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.basics.language import _
from desktop.casework.promises.lift_credit import lift_credit
from desktop.casework.promises.read_credit import read_credit
from desktop.casework.promises.views import CreditView
from desktop.screens.days import day_words
from desktop.screens.desk import Desk
from desktop.screens.page import Place
from desktop.widgets.asking.ask import Ask
from desktop.widgets.look.layouts import empty
from desktop.widgets.look.theme import Theme
from desktop.widgets.look.tokens import Tone
from desktop.widgets.look.words import rule, words
from desktop.widgets.pieces.card import Card
from desktop.widgets.pieces.key_button import KeyButton
from desktop.widgets.pieces.link import LongLink


class CreditCard(Card):
    """Signals: `went(Place)` to the case it happened in; `counted(int)` how many records bar today."""

    went = Signal(object)
    counted = Signal(int)

    def __init__(self, desk: Desk, theme: Theme) -> None:
        super().__init__(theme, _("信用记录"))
        self._desk, self._theme = desk, theme
        self._whose: dict[str, int] = {}
        self._asked: Ask | None = None
        self._none = words(_("没有不履行承诺的记录。"), tone="second", wrap=True)
        self._lines = QVBoxLayout()
        theme.space(self._lines, spacing=8)
        self.add(self._none)
        self.body.addLayout(self._lines)

    def show_of(self, *, person: int | None = None, employer: int | None = None) -> None:
        """Read one person's or employer's records."""
        keys = {"person": person, "employer": employer}
        self._whose = {name: key for name, key in keys.items() if key is not None}
        self._read()

    def _read(self) -> None:
        rows = self._desk.ask(read_credit, **self._whose)
        if rows is None:
            return
        empty(self._lines)
        self._none.setVisible(not rows)
        for number, row in enumerate(rows):
            if number:
                self._lines.addWidget(rule())
            self._lines.addWidget(self._line(row))
        self.counted.emit(sum(row.bars for row in rows))

    def _line(self, row: CreditView) -> QWidget:
        box = QWidget()
        line = QHBoxLayout(box)
        said = QVBoxLayout()
        title = " · ".join(part for part in (row.case_number, row.applicant, _(row.material_title)) if part)
        link = LongLink(self._theme, title)
        link.clicked.connect(lambda: self.went.emit(Place("case", row.case_id)))
        said.addWidget(link)
        state, tone = _state(row)
        said.addWidget(words(state, tone=tone, wrap=True))
        said.addWidget(words(row.reason, "small", "second", wrap=True))
        if row.lifted_on is not None:
            lifted = _("{day} 解除：{why}").format(day=day_words(row.lifted_on), why=row.lifted_why)
            said.addWidget(words(lifted, "small", "second", wrap=True))
        line.addLayout(said, 1)
        if row.bars and self._desk.may("lift_credit"):
            lift = KeyButton(self._theme, _("解除…"), kind="quiet")
            lift.clicked.connect(partial(self._ask_lift, row))
            line.addWidget(lift)
        self._theme.space(said, spacing=2)
        self._theme.space(line, spacing=12)
        return box

    def _ask_lift(self, row: CreditView) -> None:
        says = _("解除后可以再作容缺和告知承诺；这条记录和解除的依据都留着。")
        ask = Ask(self._theme, _("解除信用记录"), says, _("解除"), reason=_("解除的依据"), parent=self)
        ask.answered.connect(partial(self._lift, row.id))
        self._asked = ask
        ask.open()

    def _lift(self, key: int, why: str) -> None:
        if self._desk.do(lift_credit, key, why) is not None:
            self._read()


def _state(row: CreditView) -> tuple[str, Tone]:
    days = _("{first} 至 {last}").format(first=day_words(row.first_day), last=day_words(row.last_day))
    if row.lifted_on is not None:
        return _("已解除"), "second"
    if row.bars:
        return _("约束中 · {days}").format(days=days), "over"
    return _("已期满 · {days}").format(days=days), "second"
