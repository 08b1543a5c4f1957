"""What the house already knows of a person when a new case begins, and what a granted case leaves owing."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from pydantic import JsonValue


@dataclass(frozen=True)
class KnownCredential:
    """A permit, residence paper, passport, visa or contract as it stands on file."""

    kind: str  # "permit", "residence", "passport", "visa", "contract"
    number: str = ""
    first_day: date | None = None
    last_day: date | None = None
    state: str = "alive"  # "alive", "replaced", "cancelled", "lapsed", "lost"
    employer_name: str = ""
    data: Mapping[str, JsonValue] = field(default_factory=dict)


@dataclass(frozen=True)
class KnownObligation:
    """What is owed from an earlier case, e.g. the tax proof of a promised salary."""

    kind: str  # "salary", "later_check"
    says: str
    case_number: str
    asked_at: tuple[str, ...] = ()  # the kinds of case that ask for it
    state: str = "open"  # "open", "met", "broken", "waived"


@dataclass(frozen=True)
class Known:
    """Everything a new case of a person may begin with."""

    credentials: tuple[KnownCredential, ...] = ()
    obligations: tuple[KnownObligation, ...] = ()
    last_answers: Mapping[str, JsonValue] = field(default_factory=dict)  # of the newest finished case of the person
    last_kind: str = ""
    titles: tuple[Mapping[str, JsonValue], ...] = ()  # valid ones of the ledger, as the rows of a title case tell them
    cancelled: frozenset[tuple[str, str]] = frozenset()  # series and level of titles that were cancelled
    ban: tuple[str, str] | None = None  # first and last day of a ban on applying for titles that runs today
    same_employer: bool | None = None  # the new case is with the employer of the newest permit; None: nothing says so

    def alive(self, kind: str) -> KnownCredential | None:
        """The credential of a kind that is alive; the one that lasts longest when there are several."""
        living = [one for one in self.credentials if one.kind == kind and one.state == "alive"]
        return max(living, key=lambda one: one.last_day or date.max, default=None)

    def newest(self, kind: str) -> KnownCredential | None:
        """The credential of a kind that ends last, whatever became of it."""
        found = [one for one in self.credentials if one.kind == kind]
        return max(found, key=lambda one: one.last_day or date.max, default=None)

    def owed(self, kind: str, case_kind: str) -> KnownObligation | None:
        """The open obligation of a kind that this kind of case asks for."""
        return next(
            (o for o in self.obligations if o.kind == kind and o.state == "open" and case_kind in o.asked_at), None
        )  # fmt: skip


@dataclass(frozen=True)
class Owed:
    """An obligation that arises when a case is granted; `asked_at` names the kinds of case that will ask for it."""

    kind: str
    says: str
    asked_at: tuple[str, ...]
    due_on: date | None = None
