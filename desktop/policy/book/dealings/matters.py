"""Which matters an office takes in together for one person: the items of a bundle, and papers that are the same."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from pydantic import Field

from desktop.policy.book.chapter import Chapter
from desktop.policy.book.records import Record, Strict
from desktop.policy.book.shapes import BlankRecord

Sort = Literal["one_matter", "talent_services"]


class BundleItemRecord(Record):
    """One matter: whose it is (a key of `departments`), and the kinds of case this office has for it.

    Without a kind it is another department's: the office hands the papers of the bundle on under a number and follows
    what becomes of them. `materials` are the papers handed on with it, by their keys in the cases' lists.
    """

    key: str
    sort: Sort
    order: int
    title: str
    department: str
    kinds: tuple[str, ...] = ()
    materials: tuple[str, ...] = ()
    offered: bool = True


class SamePapers(Strict):
    """Papers of different lists that are one and the same sheet: handed in once, it serves all."""

    key: str
    title: str
    materials: Annotated[tuple[str, ...], Field(min_length=2)]


class MattersChapter(Chapter):
    """The items; which of them a zone offers is its own entry (a blank `offer_` and the item's key)."""

    unique: ClassVar[dict[str, str]] = {"item": "key", "blank": "key"}
    shape: Literal["matters"]
    item: tuple[BundleItemRecord, ...]
    same: tuple[SamePapers, ...] = ()
    blank: tuple[BlankRecord, ...] = ()
