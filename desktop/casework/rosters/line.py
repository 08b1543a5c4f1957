"""A row of a roster before its state is told, and a person as a row would leave them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from pydantic import JsonValue

from desktop.basics.identity.reading import tidy
from desktop.basics.language import Said
from desktop.case_types.person import person_name
from desktop.case_types.roster.asked import Asked
from desktop.case_types.roster.entry import Entry
from desktop.casework.people.columns import word
from desktop.casework.rosters.views import Decision, RosterLine, State

Raw = Mapping[str, JsonValue]
PASSPORT: Final = "passport_number"


def laid_over(known: Raw, given: Raw) -> dict[str, JsonValue]:
    """A person as the row would leave them; the lines of another passport say nothing of the new one."""
    raw = {**known, **given}
    if PASSPORT in given and tidy(word(known, PASSPORT)) != tidy(word(given, PASSPORT)):
        raw.pop("passport_lines", None)
    return raw


@dataclass(frozen=True)
class Line:
    """What is known of a row before its state is."""

    columns: tuple[Asked, ...]
    entry: Entry
    document: str  # the number of the passport, or of the identity card
    identity: str
    employer: int | None
    person: int | None
    known_as: str
    faults: Mapping[int, str]

    def told(
        self,
        state: State,
        says: Said | None = None,
        *,
        case: str = "",
        may: tuple[Decision, ...] = (),
        changes: tuple[str, ...] = (),
    ) -> RosterLine:
        """The line in its state; faults are told only of a row that is sent back for them."""
        faults = self.faults if state == "bad" else {}
        reasons = [(self.columns[place].question.title, words) for place, words in sorted(faults.items())]
        return RosterLine(
            entry=self.entry,
            state=state,
            name=person_name(self.entry.person),
            document=self.document,
            identity=self.identity,
            employer_id=self.employer,
            person_id=self.person,
            person_known_as=self.known_as,
            case_number=case,
            faults=faults,
            reasons=(*((("", says),) if says else ()), *reasons),
            changes=changes,
            may=may,
        )
