"""Pauses and extensions on file, as the counting takes them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Final, Protocol

from desktop.basics.language import N_
from desktop.policy.reckoning.terms.proof import Still

WHYS: Final[dict[str, str]] = {
    "correction": N_("补正"),
    "promise": N_("容缺承诺逾期"),
    "expert": N_("专家评审等"),
    "other": N_("其他原因"),
}


class OnFile(Protocol):
    """A row of `term_pause`, read or being written."""

    @property
    def kind(self) -> str:
        """Pause or extension."""

    @property
    def why(self) -> str:
        """The ground of a pause."""

    @property
    def first_day(self) -> date:
        """The day it was noted."""

    @property
    def last_day(self) -> date | None:
        """The last day not counted, None while it stands."""

    @property
    def working_days(self) -> int:
        """By how many working days the term was extended."""


@dataclass(frozen=True)
class Changes:
    """What changed a term: the spans it stood still, the working days it was extended by."""

    stills: tuple[Still, ...] = ()
    extended: int = 0
    standing: bool = False  # a pause without an end


def changes_of(rows: Iterable[OnFile]) -> Changes:
    """The spans and the extension told by rows."""
    kept = list(rows)
    pauses = [row for row in kept if row.kind == "pause"]
    return Changes(
        tuple(Still(row.first_day, row.last_day, WHYS.get(row.why, row.why)) for row in pauses),
        sum(row.working_days for row in kept if row.kind == "extension"),
        any(row.last_day is None for row in pauses),
    )
