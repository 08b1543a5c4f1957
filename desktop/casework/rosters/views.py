"""What a roster's dry run and its import tell, row by row."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Final, Literal

from desktop.basics.language import N_
from desktop.case_types.roster.entry import Entry
from desktop.casework.changed import Changed

State = Literal["new", "known", "decide", "taken", "open", "double", "bad"]
Decision = Literal["same", "new"]  # the one on file, or somebody else of the same name; nothing said: not taken in

STATES: Final[dict[State, str]] = {
    "new": N_("可收，新人员"),
    "known": N_("可收，已有此人"),
    "decide": N_("须确认"),
    "taken": N_("已导入过"),
    "open": N_("已有在办件"),
    "double": N_("表内重复"),
    "bad": N_("有误"),
}
READY: Final[frozenset[State]] = frozenset({"new", "known"})
BACK: Final[frozenset[State]] = frozenset({"bad", "double", "decide"})  # what an error workbook holds


@dataclass(frozen=True)
class RosterLine:
    """What would become of one row. `reasons` are (column heading or "", words); `changes` what would be updated."""

    entry: Entry
    state: State
    name: str
    document: str  # the number of the passport, or of the identity card
    identity: str = ""
    employer_id: int | None = None
    person_id: int | None = None  # the one on file it matches, or may be
    person_known_as: str = ""
    case_number: str = ""  # of the case it became, or that is open
    faults: Mapping[int, str] = field(default_factory=dict)  # words by the place of the column
    reasons: tuple[tuple[str, str], ...] = ()
    changes: tuple[str, ...] = ()
    may: tuple[Decision, ...] = ()  # what a person may decide
    remarks: tuple[str, ...] = ()  # what is to be looked at though the row comes in, in words

    @property
    def number(self) -> int:
        """The row in the sheet, from 1."""
        return self.entry.number


@dataclass(frozen=True)
class RosterTrial:
    """A roster tried dry; nothing was written. `warnings` are remarks about the employer or the workbook."""

    digest: str
    kind: str
    employer_id: int | None
    employer_name: str
    lines: tuple[RosterLine, ...]
    warnings: tuple[str, ...] = ()
    stopped: bool = False  # somebody stopped the dry run: lines are not all there

    def counts(self) -> Counter[State]:
        """How many rows stand how."""
        return Counter(line.state for line in self.lines)

    @property
    def had(self) -> int:
        """Rows that became cases before, or whose case is open already: nothing is done about them again."""
        counts = self.counts()
        return counts["taken"] + counts["open"]


@dataclass(frozen=True)
class RosterTaken:
    """What an import took in, by row number; `refused` rows that could no longer be taken, with the reason."""

    roster_id: int | None
    cases: Mapping[int, int]  # row number → key of the new case
    refused: Mapping[int, str]
    left: int  # ready rows not reached because somebody stopped
    changed: Changed


@dataclass(frozen=True)
class RosterEntry:
    """An earlier import, for the list."""

    id: int
    kind: str
    kind_title: str
    employer_name: str
    rows: int
    accepted: int
    refused: int
    on_day: date
    by_name: str
