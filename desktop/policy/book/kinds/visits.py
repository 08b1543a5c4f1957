"""The shapes about visits: what somebody comes for, what each paper must name, what is told in two languages."""

from __future__ import annotations

from datetime import date
from typing import ClassVar, Literal, Self

from pydantic import model_validator

from desktop.policy.book.chapter import Chapter
from desktop.policy.book.records import Record, in_force


class Purpose(Record):
    """What somebody comes for; `visa` "" asks for a work permit. `most_days` bounds one stay, None for no bound."""

    key: str
    title: str
    title_en: str
    visa: Literal["", "M", "F", "L"]
    most_days: int | None = None


class PurposesChapter(Chapter):
    """The purposes of visits with their kinds of visa."""

    unique: ClassVar[dict[str, str]] = {"purpose": "key"}
    shape: Literal["purposes"]
    purpose: tuple[Purpose, ...]

    def on(self, day: date) -> dict[str, Purpose]:
        """The purposes in force on a day, by key."""
        self.must_cover(day)
        return {purpose.key: purpose for purpose in in_force(self.purpose, day)}


class Element(Record):
    """One element a paper must name, and the facts that tell it."""

    id: str
    kinds: tuple[str, ...]  # the kinds of case whose paper asks for it
    facts: tuple[str, ...]
    cure: str = ""

    @model_validator(mode="after")
    def _told_by_something(self) -> Self:
        if not self.facts or not self.kinds or not self.says:
            raise ValueError(f"element {self.id}: 须写 says、kinds 和 facts")
        return self


class ElementsChapter(Chapter):
    """The elements of papers, dated one by one."""

    unique: ClassVar[dict[str, str]] = {"element": "id"}
    shape: Literal["elements"]
    element: tuple[Element, ...]

    def of(self, kind: str, day: date) -> tuple[Element, ...]:
        """What the paper of a kind of case must name on a day, in the file's order."""
        self.must_cover(day)
        return tuple(element for element in in_force(self.element, day) if kind in element.kinds)


class Told(Record):
    """One sentence in Chinese (`says`) and English."""

    id: str
    says_en: str


class ToldChapter(Chapter):
    """What people are told about a visa, sentence by sentence."""

    unique: ClassVar[dict[str, str]] = {"told": "id"}
    shape: Literal["told"]
    told: tuple[Told, ...]

    def on(self, day: date) -> tuple[Told, ...]:
        """The sentences in force on a day; none before the chapter begins to speak."""
        return in_force(self.told, day)
