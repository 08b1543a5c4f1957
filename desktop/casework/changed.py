"""What a piece of work touched, so that screens read again only what they show of it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Changed:
    """What a verb touched; falsy when it changed nothing. All but the three yes-or-no ones are keys."""

    case: int | None = None
    person: int | None = None
    employer: int | None = None
    register: bool = False
    settings: bool = False
    policy: bool = False
    letter: int | None = None
    bundle: int | None = None
    need: int | None = None
    report: int | None = None
    batch: int | None = None
    committee: int | None = None
    expert: int | None = None
    session: int | None = None

    def __bool__(self) -> bool:
        return any(value is not None and value is not False for value in vars(self).values())
