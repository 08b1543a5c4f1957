"""The shape of a person's plan: what each paper rests on, when its renewal is asked for, and how long that takes."""

from __future__ import annotations

from datetime import date
from typing import ClassVar, Literal, Self

from pydantic import model_validator

from desktop.policy.book.chapter import Chapter
from desktop.policy.book.records import Record, in_force

RULE_MARK = "#"  # chapter#rule: the number of a rule told elsewhere


class PlanItem(Record):
    """One kind of paper. Days are calendar days; `latest` and `earliest` are counted back from its end.

    `worth`: the days a renewal should at least give; what it rests on and does not last so long comes first.
    """

    kind: str
    does: str
    latest: int | None = None
    latest_of: str = ""
    earliest_of: str = ""
    takes: int
    rests_on: tuple[str, ...] = ()
    worth: int = 0

    @model_validator(mode="after")
    def _one_latest(self) -> Self:
        if (self.latest is None) is (not self.latest_of):
            raise ValueError(f"item {self.kind}: latest 和 latest_of 须写其一")
        return self


class PlanChapter(Chapter):
    """The papers in the order in which they are renewed: what others rest on stands before them."""

    unique: ClassVar[dict[str, str]] = {"item": "kind"}
    shape: Literal["plan"]
    item: tuple[PlanItem, ...]

    @model_validator(mode="after")
    def _before_what_rests_on_them(self) -> Self:
        known = {item.kind for item in self.item}
        for place, item in enumerate(self.item):
            for kind in item.rests_on:
                if kind not in known:
                    raise ValueError(f"item {item.kind}: 没有 {kind}")
                if kind not in {one.kind for one in self.item[:place]}:
                    raise ValueError(f"item {item.kind}: {kind} 须排在它前面")
        return self

    def on(self, day: date) -> tuple[PlanItem, ...]:
        """The items in force on a day, in the file's order."""
        self.must_cover(day)
        return in_force(self.item, day)
