"""Throwing the practice office away."""

from __future__ import annotations

from PySide6.QtCore import Signal

from desktop.basics.language import _
from desktop.casework.practice.throw_away_practice import throw_away_practice
from desktop.screens.desk import Desk
from desktop.widgets.asking.ask import Ask
from desktop.widgets.look.theme import Theme
from desktop.widgets.look.words import words
from desktop.widgets.pieces.card import Card
from desktop.widgets.pieces.key_button import KeyButton


class PracticeCard(Card):
    """Signal `thrown_away()` when the practice office is gone."""

    thrown_away = Signal()

    def __init__(self, desk: Desk, theme: Theme) -> None:
        super().__init__(theme, _("演示机构"))
        self._desk = desk
        self._theme = theme
        self._asked: Ask | None = None
        self.add(words(_("这里的人员、单位和办件都是虚构的，与真实数据分开存放。"), tone="second", wrap=True))
        away = KeyButton(theme, _("删除演示机构…"), icon="trash-2", kind="danger")
        away.clicked.connect(self._ask)
        self.add(away)

    def _ask(self) -> None:
        says = _("演示机构的全部样例将被删除，不影响真实数据。")
        ask = Ask(self._theme, _("删除演示机构"), says, _("删除"), danger=True, parent=self)
        ask.answered.connect(lambda _reason: self.throw_away())
        self._asked = ask
        ask.open()

    def throw_away(self) -> None:
        """Close the practice office and remove its folder."""
        folder = self._desk.ask(lambda office: office.folder)
        if folder is None or not self._desk.practice:
            return
        self._desk.close()
        throw_away_practice(folder)
        self.thrown_away.emit()
