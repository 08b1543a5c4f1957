"""A small model of the life of an application: what the machine beside it knows, and what it expects of each verb."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Final

from desktop.case_types.professional_title.life import ENDED, STEPS

SEATS: Final = 3  # of the committee, so that two are a quorum
QUORUM: Final = 2
PATHS: Final[dict[str, dict[str, tuple[str, ...]]]] = {
    "accept": {
        "received": ("checking", "accepted"), "checking": ("accepted",), "correcting": ("checking", "accepted"),
    },
    "return": {
        "received": ("checking", "correcting"), "checking": ("correcting",), "accepted": ("correcting",),
    },
    "mended": {"correcting": ("checking",)},
    "refuse": {
        "received": ("checking", "refused"), "checking": ("refused",), "correcting": ("checking", "refused"),
        "accepted": ("refused",),
    },
    "lapse": {"correcting": ("lapsed",)},
    "withdraw": dict.fromkeys(
        ("received", "checking", "correcting", "accepted", "before_publicity", "reviewing"), ("withdrawn",)
    ),
}  # fmt: skip
BEFORE: Final = {"before_review": "accepted", "result": "passed"}
POSTED: Final = {"before_review": "before_publicity", "result": "result_publicity"}
AFTER: Final = {"before_review": "reviewing", "result": "confirmed"}


@dataclass
class Applied:
    """What the model knows of one application."""

    key: int
    state: str = "received"
    count: str = ""  # "", counted, announced: the one that stands
    passed: bool = False
    session: int = 0  # of the count that stands
    title: str = ""  # "", valid, cancelled

    def walk(self, *states: str) -> None:
        """Go on by the steps there are, by no other."""
        for to in states:
            assert to in STEPS[self.state], f"no such step: {self.state} to {to}"
            self.state = to

    @property
    def over(self) -> bool:
        """Whether nothing is left to be done about it but the archive."""
        return self.state in ENDED | {"certified"} or (self.state == "documented" and self.title == "cancelled")


@dataclass
class Meeting:
    """A session: whose names stand on its list, who is there."""

    key: int
    day: date
    state: str = "planned"
    listed: dict[int, bool] = field(default_factory=dict)  # number → left for another session
    came: set[int] = field(default_factory=set)
    left: set[int] = field(default_factory=set)
    recused: set[tuple[int, int]] = field(default_factory=set)
    voted: set[int] = field(default_factory=set)  # by any count that is not void
    late: bool = False  # entered after its day, with why

    @property
    def there(self) -> set[int]:
        """Who may vote now."""
        return self.came - self.left

    @property
    def living(self) -> bool:
        """Whether it can still be held."""
        return self.state in {"planned", "open"}


@dataclass
class Objected:
    """An objection to a name."""

    key: int
    number: int
    state: str = "open"

    @property
    def open(self) -> bool:
        """Whether the publicity waits for it."""
        return self.state in {"open", "checked"}


@dataclass
class Posted:
    """A publicity and its names."""

    key: int
    stage: str
    until: date
    names: tuple[int, ...]
    state: str = "open"
    objections: list[Objected] = field(default_factory=list)

    @property
    def waits(self) -> bool:
        """Whether an objection stands open."""
        return any(one.open for one in self.objections)


@dataclass
class Book:
    """All of a batch."""

    batch: int
    experts: list[int]
    held_back_until: date  # the last day of corrections
    applied: list[Applied]
    opens_on: date = date(2026, 11, 2)
    meetings: list[Meeting] = field(default_factory=list)
    posted: list[Posted] = field(default_factory=list)

    def on_open_one(self, number: int) -> bool:
        """Whether a name is up."""
        return any(one.state == "open" and number in one.names for one in self.posted)

    def stage_of(self, number: int) -> str:
        """The stage for which a name is, or was, put up."""
        return next(stage for stage, state in POSTED.items() if state == self.applied[number].state)
