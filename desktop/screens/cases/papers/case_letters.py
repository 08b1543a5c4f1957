"""The official letters of a case among its papers: begun here, opened from here."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop.basics.language import _
from desktop.casework.letters.draft_letter import draft_letter
from desktop.casework.letters.list_letters import list_letters
from desktop.casework.letters.list_templates import list_templates
from desktop.casework.letters.views import STATES, LetterRow
from desktop.screens.desk import Desk
from desktop.screens.letters.template_ask import TemplateAsk
from desktop.screens.page import Place
from desktop.widgets.lists.contents_list import ContentsLine
from desktop.widgets.look.theme import Theme
from desktop.widgets.look.tokens import Tone

MARK = "@"  # before a letter's key among the papers


class CaseLetters(QObject):
    """Signal `went(Place)` to a letter's own page. `ask` is the choice of templates while it is open."""

    went = Signal(object)

    def __init__(self, desk: Desk, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._theme, self._page = desk, theme, parent
        self._rows: dict[str, LetterRow] = {}
        self.ask: TemplateAsk | None = None

    def read(self, case_id: int) -> None:
        """The letters of a case that are under way; issued ones stand among the issued papers."""
        rows = self._desk.ask(list_letters, case_id) if self._desk.may("read_letters") else ()
        self._rows = {f"{MARK}{row.id}": row for row in rows or () if row.state not in {"issued", "dropped"}}

    def lines(self) -> Iterator[ContentsLine]:
        """Them in the list beside the sheet."""
        if self._rows:
            yield ContentsLine("", _("公文"), head=True)
        for key, row in self._rows.items():
            tone: Tone = "near" if row.mine else "second"
            note = _("退回修改") if row.returned_why else _(STATES[row.state])
            yield ContentsLine(key, row.title, f"{note} · {row.drafter}", "", tone)

    def row(self, key: str) -> LetterRow | None:
        """A letter by its key in the list."""
        return self._rows.get(key)

    @property
    def keys(self) -> tuple[str, ...]:
        """Their keys in the list."""
        return tuple(self._rows)

    def draft(self, case_id: int) -> None:
        """Offer the templates for this case."""
        choices = self._desk.ask(list_templates, case_id)
        if choices is not None:
            self.ask = TemplateAsk(self._theme, choices, of_case=True, parent=self._page)
            self.ask.chosen.connect(lambda template: self._begin(template, case_id))
            self.ask.open()

    def open(self, key: str) -> None:
        """To a letter's own page."""
        row = self._rows.get(key)
        if row is not None:
            self.went.emit(Place("letter", row.id))

    def _begin(self, template: str, case_id: int) -> None:
        changed = self._desk.do(draft_letter, template, case_id)
        if changed is not None:
            self.went.emit(Place("letter", changed.letter))
