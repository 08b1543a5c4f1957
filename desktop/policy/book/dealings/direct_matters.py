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
    `province` and `city` are keys of `shared/departments`, `…_letter` the templates of the two halves, `…_packet` what
    goes along with the letter: the case's own papers, the scans of what was handed in.
    """

    key: str
    title: str
    kinds: tuple[str, ...] = ()
    classes: tuple[str, ...] = ()
    province: str
    city: str
    province_letter: str
    city_letter: str
    province_packet: tuple[Inside, ...] = ()
    city_packet: tuple[Inside, ...] = ()

    @model_validator(mode="after")
    def _two_letters(self) -> Self:
        if self.province_letter == self.city_letter:
            raise ValueError("两份公文须各有范本")
        return self

    def department(self, half: Half) -> str:
        """To whom this half goes."""
        return self.province if half == "province" else self.city

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
        """The matters of a day."""
        self.must_cover(day)
        return in_force(self.matter, day)
