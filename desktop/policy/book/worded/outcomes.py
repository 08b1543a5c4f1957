"""The shape of what a case's end is called on notices: one sentence a part, for all kinds, a family or one kind."""

from __future__ import annotations

from datetime import date
from typing import ClassVar, Final, Literal, Self

from pydantic import model_validator

from desktop.policy.book.chapter import Chapter
from desktop.policy.book.records import Record, in_force

Part = Literal["granted", "refused", "accepted", "handed_over", "afterwards"]
PARTS: Final[tuple[Part, ...]] = ("granted", "refused", "accepted", "handed_over", "afterwards")


class OutcomeSentence(Record):
    """`kinds`: kinds or families of case it is for, () for all that have none of their own; `says` "" says nothing."""

    id: str
    part: Part
    kinds: tuple[str, ...] = ()


class OutcomesChapter(Chapter):
    """What the end of each kind of case is called."""

    unique: ClassVar[dict[str, str]] = {"sentence": "id"}
    shape: Literal["outcomes"]
    sentence: tuple[OutcomeSentence, ...]

    @model_validator(mode="after")
    def _each_once(self) -> Self:
        """Every part is said for all kinds from the chapter's first day on, and on one day once for one kind."""
        for part in PARTS:
            if not any(one.part == part and not one.kinds for one in in_force(self.sentence, self.covers)):
                raise ValueError(f"{part} 缺少通用的一句")
        seen: list[tuple[str, str, OutcomeSentence]] = []
        for one in self.sentence:
            for kind in one.kinds or ("",):
                for said, other, before in seen:
                    on_one_day = before.speaks_on(one.first_day) or one.speaks_on(before.first_day)
                    if (said, other) == (one.part, kind) and on_one_day:
                        raise ValueError(f"{one.part}（{kind or '通用'}）在同一天有两句：{before.id}、{one.id}")
                seen.append((one.part, kind, one))
        return self

    def of(self, part: Part, kind: str, family: str, day: date) -> OutcomeSentence:
        """The sentence of a kind on a day: its own, its family's, or that of all; raises `Expected` too early."""
        self.must_cover(day)
        found = {kind_: one for one in in_force(self.sentence, day) if one.part == part for kind_ in one.kinds or ("",)}
        return found.get(kind) or found.get(family) or found[""]
