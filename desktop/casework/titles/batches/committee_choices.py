"""The committees a batch may choose from."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.casework.deed import allowed
from desktop.casework.office import Office
from desktop.casework.titles.batches.committees import filing_hindrance
from desktop.policy.reckoning.titles.committees import WITHIN


@dataclass(frozen=True)
class CommitteeChoice:
    """A committee to choose, with what it may review; `hindrance` says why its filing does not allow a review today."""

    id: int
    name: str
    filing_number: str
    title_series: str
    specialty: str
    levels: tuple[str, ...]
    hindrance: str


def committee_choices(office: Office) -> tuple[CommitteeChoice, ...]:
    """Every committee that stands, those that may review first."""
    allowed(office, "read_batches")
    day = office.clock.today()
    found = [
        CommitteeChoice(
            one.id, one.name, one.filing_number, one.title_series, one.specialty, tuple(WITHIN[one.level]),
            filing_hindrance(one, day),
        )
        for one in office.store.reads.batch_committees()
    ]
    return tuple(sorted(found, key=lambda one: bool(one.hindrance)))
