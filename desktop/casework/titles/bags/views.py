"""Bags of papers as pages show them: plain frozen values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from desktop.casework.changed import Changed

SeenAs = Literal["checked", "stamped_copy"]
Left = frozenset[tuple[int, str]]  # (application, paper) that are not seen this time


@dataclass(frozen=True)
class BagPaper:
    """One paper of one applicant's list. `why_not` is why it is not seen with the others, "" when it is."""

    key: str
    says: str  # a message id
    state: str  # a key of `material_words.STATES`
    why_not: str


@dataclass(frozen=True)
class Bag:
    """What is to lie in one applicant's bag. `hindrance` is why nothing of it may be seen now, "" when it may."""

    application_id: int
    case_id: int
    receipt: str
    applicant: str
    employer_name: str
    state: str
    hindrance: str
    papers: tuple[BagPaper, ...]

    def ready(self, left: Left = frozenset()) -> tuple[str, ...]:
        """Keys of the papers that would become seen, but for the exceptions."""
        if self.hindrance:
            return ()
        return tuple(
            one.key for one in self.papers if not one.why_not and (self.application_id, one.key) not in left
        )


@dataclass(frozen=True)
class BagTrial:
    """Many bags looked at dry; nothing was written. `stopped`: somebody stopped it, they are not all there."""

    batch_id: int
    bags: tuple[Bag, ...]
    stopped: bool = False

    def papers(self) -> tuple[tuple[str, str], ...]:
        """Key and title of every paper somebody's list has, in the order of the first list that has it."""
        return tuple({one.key: one.says for bag in self.bags for one in bag.papers}.items())


@dataclass(frozen=True)
class BagsSeen:
    """What was written: how many papers of whom, why not of the others, how many were not reached."""

    run: str  # by which it is undone
    done: Mapping[int, int]
    refused: Mapping[int, str]
    left: int
    changed: Changed


@dataclass(frozen=True)
class SeenRun:
    """One time that many papers were seen at once, and whether it was undone since."""

    run: str
    at: datetime
    by: str
    people: int
    papers: int
    seen_as: str
    undone: bool
