"""Experts as pages show them: plain frozen values."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final, Literal

from desktop.basics.language import N_
from desktop.case_types.case_type import Answers
from desktop.case_types.professional_title.panels.expert_sheet import ExpertLine

LineState = Literal["new", "changed", "same", "double", "doubt", "bad"]
LINE_STATES: Final[dict[LineState, str]] = {
    "new": N_("可收，新专家"),
    "changed": N_("可收，更新"),
    "same": N_("已在库，无变动"),
    "double": N_("表内重复"),
    "doubt": N_("同名，请核对"),
    "bad": N_("有误"),
}
TAKEN: Final[frozenset[LineState]] = frozenset({"new", "changed"})


@dataclass(frozen=True)
class ExpertRow:
    """An expert in a list: no number, no telephone. `standing` is in service today, told in one word."""

    id: int
    name: str
    title_series: str
    specialty: str
    level: str
    title: str
    employer_name: str
    origin: str
    term_until: date | None
    state: str
    standing: str  # good, expiring, expired, not_yet, banned, ended, barred


@dataclass(frozen=True)
class ExpertView:
    """An expert whole. `identity` is masked; `answers` are the raw answers of the form."""

    row: ExpertRow
    answers: Answers
    identity: str
    committees: tuple[tuple[int, str], ...]  # those the expert may be drawn for
    banned_until: date | None
    ended_on: date | None
    ended_why: str
    version: int


@dataclass(frozen=True)
class TrialLine:
    """What would become of one row of the workbook. `changes` are titles of questions that would change."""

    line: ExpertLine
    state: LineState
    expert_id: int | None = None
    changes: tuple[str, ...] = ()
    reasons: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()  # let through all the same, and looked at


@dataclass(frozen=True)
class ExpertTrial:
    """A workbook tried dry; nothing was written."""

    digest: str
    lines: tuple[TrialLine, ...]

    def counts(self) -> Counter[LineState]:
        """How many rows stand how."""
        return Counter(line.state for line in self.lines)


@dataclass(frozen=True)
class ExpertsTaken:
    """What an import took in, by row number: new ones and changed ones."""

    new: Mapping[int, int]
    changed: Mapping[int, int]
