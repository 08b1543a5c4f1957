"""What the rules call the papers of a kind of case, and how long they last."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from desktop.case_types import kind as kind_of
from desktop.casework.office import Office
from desktop.policy.book.matrix import MatrixChapter
from desktop.policy.reckoning.age import months_later
from desktop.policy.verdict import MaterialLine

if TYPE_CHECKING:
    from desktop.store.reads.coming import Coming


class MaterialTitles:
    """What the rules of a day call the papers of each kind of case; each kind's list is drawn up once."""

    def __init__(self, office: Office) -> None:
        self._office = office
        self._kinds: dict[str, dict[str, MaterialLine]] = {}

    def of(self, kind: str, key: str) -> str:
        """The title of a paper (a message id); its key once the rules no longer ask for it."""
        line = self._lines(kind).get(key)
        return key if line is None else line.says

    def last_day(self, one: Coming) -> date | None:
        """The last day a paper may be used: its own, or the rule's months from its issue, whichever comes first."""
        line = self._lines(one.kind).get(one.key)
        if line is None or one.issued_on is None or line.months_valid is None:
            return one.on
        counted = months_later(one.issued_on, line.months_valid)
        return counted if one.on is None else min(one.on, counted)

    def months(self) -> dict[str, int]:
        """The papers whose validity the rules count in months from their issue, whatever the kind of case."""
        matrices = (one for one in self._office.policy.chapters.values() if isinstance(one, MatrixChapter))
        return {row.key: row.months_valid for one in matrices for row in one.material if row.months_valid is not None}

    def _lines(self, kind: str) -> dict[str, MaterialLine]:
        if kind not in self._kinds:
            lines = kind_of(kind).materials(self._office.policy, {}, self._office.clock.today())
            self._kinds[kind] = {line.key: line for line in lines}
        return self._kinds[kind]
