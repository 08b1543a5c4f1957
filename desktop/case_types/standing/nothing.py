"""What a kind of case does that leaves, owes or tells nothing after its decision."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from pydantic import JsonValue

if TYPE_CHECKING:
    from desktop.case_types.known import Owed
    from desktop.policy.book.library import PolicyLibrary


def owes_nothing(_facts: object, _handed_in: frozenset[str]) -> tuple[Owed, ...]:
    """A kind of case after which nothing is owed."""
    return ()


def settles_nothing(_facts: object, _owed: str) -> str:
    """A kind of case by which nothing that was owed is met."""
    return ""


def tells_nothing(_subject: object, _decided_on: date) -> dict[str, JsonValue]:
    """A kind of case that changes nothing about its employer."""
    return {}


def proposes_nothing(_library: PolicyLibrary, _facts: object, _day: date) -> dict[str, JsonValue]:
    """A kind of case whose decision begins with nothing but the verdict."""
    return {}


def writes_nothing(_answers: object) -> dict[str, JsonValue]:
    """A kind of case whose paper carries no more than its number and its days."""
    return {}
