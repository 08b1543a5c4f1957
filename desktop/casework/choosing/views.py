"""The guided choice as pages and scripts show it: plain frozen values; words are message ids."""

from __future__ import annotations

from dataclasses import dataclass, field

from pydantic import JsonValue

from desktop.policy.verdict import Confidence


@dataclass(frozen=True)
class Option:
    """One answer that can be given."""

    key: str
    says: str


@dataclass(frozen=True)
class Told:
    """A question that was answered on the way."""

    question: str
    says: str
    answer: str
    answered: str


@dataclass(frozen=True)
class End:
    """Where the way ends: a kind of case, or "" where nothing is done here; why, and what a wrong choice causes."""

    key: str
    kind: str
    says: str
    why: str
    wrong: str
    clause: str
    source: str
    confidence: Confidence


@dataclass(frozen=True)
class Guide:
    """The way so far, then the next question with its answers, or the end and what goes with it into the case."""

    way: tuple[Told, ...]
    question: str = ""
    says: str = ""
    hint: str = ""
    options: tuple[Option, ...] = ()
    known: str = ""  # the answer that what is on file suggests; "" when nothing does
    end: End | None = None
    carries: dict[str, JsonValue] = field(default_factory=dict)


@dataclass(frozen=True)
class KindLine:
    """A kind of case in the list to pick from."""

    key: str
    title: str
    short: str
    says: str
    needs_person: bool
    family: str = ""
    family_title: str = ""  # what kinds like it are called together, a message id
