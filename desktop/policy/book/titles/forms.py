"""The shape of the chapter on the forms of title reviews: sheet, sides, copies, who signs and seals."""

from __future__ import annotations

from datetime import date
from typing import ClassVar, Literal, Self

from pydantic import Field, model_validator

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.policy.book.chapter import Chapter
from desktop.policy.book.records import Record, Strict, in_force
from desktop.policy.book.shapes import BlankRecord

PageKey = Literal["A4P", "A4L", "A3L", "A3P", "A5P", "QUARTER"]
Counted = Literal["", "committee", "present", "experts"]


class Signing(Strict):
    """The lines on which one party signs and seals in its box; `place` is the box."""

    place: str
    lines: tuple[str, ...]


class Form(Record):
    """One form as it is printed unless the office or the batch says otherwise.

    Copies are `copies` and, where `per` is given, as many as the committee, those present or its experts on top.
    """

    key: str  # F01
    title: str
    local_title: str = ""  # what it is called in Jilin
    page: PageKey
    duplex: bool = False
    impose: bool = False  # folded from A3
    copies: int = Field(default=1, ge=0)
    per: Counted = ""
    bound: bool = False
    most: int = Field(default=0, ge=0)  # rows of one sort an overview shows, 0: all
    sign: tuple[Signing, ...] = ()


class FormsChapter(Chapter):
    """All forms, and what of them the office may enter for itself (`scope` is the form's key)."""

    unique: ClassVar[dict[str, str]] = {"form": "key", "blank": "key"}
    shape: Literal["title_forms"]
    form: tuple[Form, ...]
    blank: tuple[BlankRecord, ...] = ()

    @model_validator(mode="after")
    def _one_box_a_place(self) -> Self:
        for form in self.form:
            places = [sign.place for sign in form.sign]
            if len(places) != len(set(places)):
                raise ValueError(f"form {form.key}: 同一栏的签章写了两次")
        return self

    def form_of(self, key: str, day: date) -> Form:
        """A form as it is on a day. Raises `Expected` for a key the chapter does not have."""
        found = next((form for form in in_force(self.form, day) if form.key == key), None)
        if found is None:
            raise Expected(_("没有“{key}”这张表。").format(key=key), field="form")
        return found
