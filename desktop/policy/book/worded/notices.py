"""The window's notices as data: their words block by block, the clauses they rest on, when each may be issued."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from pydantic import Field

from desktop.policy.book.chapter import Chapter
from desktop.policy.book.records import Record, Strict

BlockKind = Literal[
    "salutation", "paragraph", "heading", "facts", "note", "signature", "seal", "cut",
    "shortfalls", "received", "materials", "later", "declared", "corrections", "deliveries",
]  # fmt: skip
Need = Literal[
    "accepted", "not_accepted", "no_gaps_before_acceptance", "no_later_promises", "shortfalls", "later_promises",
    "declared_promises", "extended", "granted", "refused", "corrections", "deliverable",
]  # fmt: skip
Act = Literal["", "accept", "correct", "close", "forward", "extend", "explain"]
Stage = Literal["registered", "correcting", "accepted", "reviewing", "forwarded", "decided", "closed"]


class Block(Strict):
    """One piece of a notice: a paragraph, a form, a signature …, or one of the tables the program fills by itself.

    `text` holds slots in braces: {申请人}. A form ("facts") has a line for each row, cells parted by ｜, label and
    value by the first ：. The text of a table is its caption.
    """

    kind: BlockKind
    text: str = ""


class NoticeWords(Strict):
    """What the office may change: the title and the blocks."""

    title: str
    block: tuple[Block, ...]


class Basis(Record):
    """A clause the notice rests on; `printed` false: it is shown in the program, and does not stand on the paper.

    `families`: the families of kinds it speaks for, () for all: what is no permit does not rest on the licensing law.
    """

    id: str
    printed: bool = True
    families: tuple[str, ...] = ()


class NoticeChapter(Chapter):
    """One notice as shipped. `whom`: who gets it. `act`: the step of the case that is taken by issuing it."""

    unique: ClassVar[dict[str, str]] = {"basis": "id"}
    shape: Literal["notice"]
    order: int
    series: str
    whom: Literal["applicant", "decider", "file"]
    stages: tuple[Stage, ...]
    needs: tuple[Need, ...] = ()
    act: Act = ""
    reason: str = ""  # what a person must write before it is issued, "" when nothing
    delivered: bool = False  # how it reached somebody is written down
    in_packet: bool = False
    obliged: tuple[str, ...]  # slots that no version may leave out
    obliged_blocks: tuple[BlockKind, ...] = ()
    basis: Annotated[tuple[Basis, ...], Field(min_length=1)]
    words: NoticeWords
