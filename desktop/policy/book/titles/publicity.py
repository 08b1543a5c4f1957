"""The shape of the chapter on publicity (公示): how many working days each kind needs, and how they are counted."""

from __future__ import annotations

from datetime import date
from typing import ClassVar, Literal

from pydantic import Field

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.policy.book.chapter import Chapter
from desktop.policy.book.records import Record, in_force


class Stage(Record):
    """One kind of publicity: the fewest working days, and whether the day it is posted is one of them."""

    key: str
    title: str
    days: int = Field(gt=0)
    counts_posting_day: bool
    optional: bool = False


class PublicityChapter(Chapter):
    """The kinds of publicity in the order of a title's life."""

    unique: ClassVar[dict[str, str]] = {"stage": "key"}
    shape: Literal["publicity"]
    stage: tuple[Stage, ...]

    def stage_of(self, key: str, day: date) -> Stage:
        """The rule of a kind of publicity on a day. Raises `Expected` naming those there are."""
        self.must_cover(day)
        stages = in_force(self.stage, day)
        found = next((stage for stage in stages if stage.key == key), None)
        if found is None:
            raise Expected(
                _("没有“{key}”这种公示。").format(key=key),
                _("现有：{keys}。").format(keys="、".join(stage.key for stage in stages)),
                field="stage",
            )
        return found
