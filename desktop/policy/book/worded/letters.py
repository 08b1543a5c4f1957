"""Official letters (公文) as data: whom they go to, what is asked of the drafter, their words block by block."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, ClassVar, Literal, Self

from pydantic import Field, JsonValue, model_validator

from desktop.policy.book.chapter import Chapter
from desktop.policy.book.records import Strict
from desktop.policy.book.worded.notices import Basis

LetterKind = Literal["letter", "request", "report", "notice", "reply", "decision"]  # 函、请示、报告、通知、批复、决定
LetterBlockKind = Literal["paragraph", "level1", "level2", "level3", "level4", "facts"]
UPWARD: frozenset[str] = frozenset({"request", "report"})  # 上行文: number at the left, the signatory beside it
MATERIALS = "materials"  # among the attachments: the titles of the papers handed in with the case


class LetterBlock(Strict):
    """One piece of the text. Slots stand in braces: {申请人}; {职务?} may be empty, and takes its block or row along.

    A table ("facts") has a line for each row, label and value parted by the first ：. `when` is a slot without which
    the block is left out, as a heading whose text is missing.
    """

    kind: LetterBlockKind
    text: str
    when: str = ""


class LetterWords(Strict):
    """What the office may change: the title and the blocks."""

    title: str
    block: Annotated[tuple[LetterBlock, ...], Field(min_length=1)]


class Asked(Strict):
    """A slot that nothing on file tells: the drafter is asked for it. `value` is what it begins with."""

    name: str
    says: str
    long: bool = False
    optional: bool = False
    value: str = ""


class LetterChapter(Chapter):
    """One letter as shipped. `kinds`: the kinds of case it serves, () for a letter about no case.

    `to` and `copies` are keys of `shared/departments`, or words with slots in them ({聘用单位}). `author` is the key of
    the department in whose name it goes out, "" for the office itself. `attachments` are names, with slots if need be,
    or the word "materials". `half`: of a direct report, which half it is the letter of. `only_for`: the answers of the
    case that make it the right letter, where another body gets another one or its words would not be true.
    """

    unique: ClassVar[dict[str, str]] = {"basis": "id"}
    shape: Literal["letter"]
    order: int
    kind: LetterKind
    form: Literal["general", "letter"]
    series: Annotated[str, Field(min_length=1, max_length=4)]
    kinds: tuple[str, ...] = ()
    to: tuple[str, ...] = ()
    copies: tuple[str, ...] = ()
    author: str = ""
    reply_days: Annotated[int, Field(ge=0, le=250)] = 0  # working days in which an answer is asked, 0: none
    attachments: tuple[str, ...] = ()
    remark: str = ""  # 附注; a request names who can be asked
    half: Literal["", "province", "city"] = ""
    only_for: dict[str, tuple[str, ...]] = Field(default_factory=dict)
    obliged: tuple[str, ...] = ()  # slots that no version of the office may leave out
    ask: tuple[Asked, ...] = ()
    basis: Annotated[tuple[Basis, ...], Field(min_length=1)]
    words: LetterWords

    @model_validator(mode="after")
    def _asked_once(self) -> Self:
        names = [one.name for one in self.ask]
        twice = next((name for name in names if names.count(name) > 1), "")
        if twice:
            raise ValueError(f"ask: {twice} 有两条")
        return self

    @model_validator(mode="after")
    def _signatory_has_a_place(self) -> Self:
        if self.upward and self.form == "letter":
            raise ValueError("form: 上行文要标注签发人，信函格式没有它的位置（GB/T 9704-2012 7.2.6、10.1）")
        return self

    def suits(self, answers: Mapping[str, JsonValue]) -> bool:
        """Whether nothing a case was answered speaks against it; what is not answered yet does not."""
        return all(answers.get(name) in {None, "", *wanted} for name, wanted in self.only_for.items())

    @property
    def upward(self) -> bool:
        """Whether it goes to a higher body (上行文)."""
        return self.kind in UPWARD
