"""The shape of the chapter on direct reports (直报): what goes straight to the province, with whose copy."""

from __future__ import annotations

from datetime import date
from typing import Annotated, ClassVar, Literal, Self

from pydantic import Field, model_validator

from desktop.policy.book.chapter import Chapter
from desktop.policy.book.records import Record, in_force

Half = Literal["province", "city"]
Inside = Literal["papers", "scans"]
HALVES: tuple[Half, Half] = ("province", "city")


class Matter(Record):
    """One matter that goes straight to a provincial department, its copy to the city at the same time.

    `kinds` are the kinds of case it is about, () for a matter about no case; `classes` limits it to talent classes.
    `province` and `city` are keys of `shared/departments` (the copy may go to several), `…_letter` the templates of the
    two halves, `…_packet` what goes along with the letter: the case's own papers, the scans of what was handed in.
    `asks` is what is asked before both drafts begin, a slot of both (as the period of a work report).
    """

    key: str
    title: str
    kinds: tuple[str, ...] = ()
    classes: tuple[str, ...] = ()
    province: str
    city: Annotated[tuple[str, ...], Field(min_length=1)]
    province_letter: str
    city_letter: str
    province_packet: tuple[Inside, ...] = ()
    city_packet: tuple[Inside, ...] = ()
    asks: str = ""

    @model_validator(mode="after")
    def _two_halves(self) -> Self:
        if self.province_letter == self.city_letter:
            raise ValueError("两份公文须各有范本")
        if self.province in self.city or len(set(self.city)) < len(self.city):
            raise ValueError("直报机关和抄报机关不能重复")
        if not self.kinds and (self.classes or self.province_packet or self.city_packet):
            raise ValueError("不从办件直报的事项没有人才类别，也没有办件材料")
        return self

    def departments(self, half: Half) -> tuple[str, ...]:
        """To whom this half goes."""
        return (self.province,) if half == "province" else self.city

    def letter(self, half: Half) -> str:
        """The template of this half."""
        return self.province_letter if half == "province" else self.city_letter

    def packet(self, half: Half) -> tuple[Inside, ...]:
        """What goes along with the letter of this half."""
        return self.province_packet if half == "province" else self.city_packet


class DirectMattersChapter(Chapter):
    """The matters that go straight, dated."""

    unique: ClassVar[dict[str, str]] = {"matter": "key"}
    shape: Literal["direct_matters"]
    matter: Annotated[tuple[Matter, ...], Field(min_length=1)]

    def on(self, day: date) -> tuple[Matter, ...]:
        """The matters of a day; none before the chapter begins."""
        return in_force(self.matter, day)
