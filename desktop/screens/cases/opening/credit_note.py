"""A warning before a case is opened: a broken promise on record bars this person or employer from the next one."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel

from desktop.basics.language import _
from desktop.casework.promises.read_credit import read_credit
from desktop.screens.days import day_words
from desktop.screens.desk import Desk
from desktop.widgets.look.theme import Theme
from desktop.widgets.look.words import words
from desktop.widgets.pieces.card import Card


class CreditNote(Card):
    """Hidden while nothing bars those who were chosen."""

    def __init__(self, desk: Desk, theme: Theme) -> None:
        super().__init__(theme, _("信用记录"))
        self._desk = desk
        self._says: QLabel = words("", tone="over", wrap=True)
        self.add(self._says)
        self.hide()

    def show_for(self, person: int | None, employer: int | None) -> None:
        """Look those up who were chosen so far."""
        records = self._desk.ask(read_credit, person=person, employer=employer) if person or employer else ()
        standing = [row for row in records or () if row.bars]
        self.setVisible(bool(standing))
        if standing:
            row = standing[0]
            says = _("{number} 中未履行承诺，至 {day} 不适用容缺受理和告知承诺；可以受理，材料须交齐。")
            self._says.setText(says.format(number=row.case_number, day=day_words(row.last_day)))
