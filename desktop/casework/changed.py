"""What a piece of work touched, so that screens read again only what they show of it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Changed:
    """What a verb touched; falsy when it changed nothing. `case` … `employer`, `letter` … `need` are keys of rows."""

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

    def __bool__(self) -> bool:
        keys = (self.case, self.person, self.employer, self.letter, self.bundle, self.need, self.report)
        return any(key is not None for key in keys) or self.register or self.settings or self.policy
