"""Whether a paper may be promised, until when, and what follows when the promise is not kept."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import Final

from desktop.basics.language import N_, joined, said
from desktop.policy.book.dealings.paper_lists import lists
from desktop.policy.book.dealings.promises import Advice, Allow, PromisesChapter, Term
from desktop.policy.book.library import PolicyLibrary
from desktop.policy.book.records import in_force
from desktop.policy.verdict import Confidence, MaterialLine

_SLOT: Final = re.compile(r"\{([a-z]+)\}")


@dataclass(frozen=True)
class Asking:
    """Whose case it is: its class ("" while unknown) and its column in the material matrix."""

    talent_class: str
    column: str


@dataclass(frozen=True)
class Terms:
    """How long a promise runs and what follows: the office's own values where it entered them, the book's otherwise."""

    days: int  # working days, the day of the promise not counted
    lapse: str  # "pause", "end" or "check"
    bar_months: int
    check_days: int | None
    decides_open: bool
    owes_paper: bool
    text: str
    consequence: str


@dataclass(frozen=True)
class Offer:
    """What the rules say of promising one paper."""

    kind: str  # "later" or "declared"
    why_not: str = ""  # a message id; "" when it may be promised
    basis: str = ""  # document and clause
    says: str = ""
    doubt: str = ""  # what is still to be checked, in words; "" when nothing is
    terms: Terms | None = None


def offer(library: PolicyLibrary, chapter_key: str, kind: str, line: MaterialLine, whose: Asking, day: date) -> Offer:
    """Whether a paper may be promised this way by the rules of a day; a refusal says why."""
    terms = terms_of(library, chapter_key, kind, day)
    if terms is None:
        return Offer(kind, N_("本类事项没有容缺受理和告知承诺的规定。"))
    if line.need in {"waived", "optional"}:
        return Offer(kind, N_("这份材料不是必交，不需要承诺。"))
    chapter = library.chapter(chapter_key, PromisesChapter)
    term = chapter.term_of(kind, day)
    allow = next((row for row in in_force(chapter.allow, day) if _fits(row, kind, line, whose)), None)
    named = _named_by_office(library, chapter_key, term, line, whose, day) if term is not None else ""
    if allow is None and not named:
        return Offer(kind, _why_not(kind, line, whose))
    doubts = [_doubt(allow)] if allow is not None and not named else []
    if term is not None and not _filled(library, chapter_key, term, day):
        doubts.append(_doubt(term))
    cited = f"{library.number_of(allow.source)} {allow.clause}".strip() if allow is not None else ""
    return Offer(
        kind,
        basis=named or cited,
        says=allow.says if allow is not None else N_("办公室补录的可容缺材料"),
        doubt=joined(doubts, "；"),
        terms=terms,
    )


def terms_of(library: PolicyLibrary, chapter_key: str, kind: str, day: date) -> Terms | None:
    """What holds for a kind of promise made on a day; None where the book says nothing of it."""
    if chapter_key not in library.chapters:
        return None
    term = library.chapter(chapter_key, PromisesChapter).term_of(kind, day)
    if term is None:
        return None
    told = library.local(chapter_key, term.lapse_blank, day) if term.lapse_blank else None
    lapse = term.lapse if told is None else told.value
    bar = _whole(library, chapter_key, term.bar_blank, day, term.bar_months)
    check = term.check_days
    if check is not None and term.check_blank:
        check = _whole(library, chapter_key, term.check_blank, day, check)
    worded = library.local(chapter_key, term.text_blank, day) if term.text_blank else None
    return Terms(
        days=_whole(library, chapter_key, term.days_blank, day, term.days),
        lapse=lapse,
        bar_months=bar,
        check_days=check,
        decides_open=term.decides_open,
        owes_paper=term.owes_paper,
        text=term.text if worded is None else worded.value,
        consequence=filled(term.consequence(lapse) or term.consequence(term.lapse), bar=bar),
    )


def advice_of(library: PolicyLibrary, chapter_key: str, day: date) -> tuple[Advice, ...]:
    """What may be done with a permit whose declaration was untrue."""
    if chapter_key not in library.chapters:
        return ()
    return in_force(library.chapter(chapter_key, PromisesChapter).advice, day)


def filled(text: str, **slots: object) -> str:
    """A text of the book with its slots filled; an unknown slot stays in its braces, as typed."""
    return _SLOT.sub(lambda found: str(slots.get(found[1], found[0])), text)


def _fits(row: Allow, kind: str, line: MaterialLine, whose: Asking) -> bool:
    return (
        row.kind == kind
        and (not row.classes or whose.talent_class in row.classes)
        and (not row.columns or whose.column in row.columns)
        and (not row.materials or line.key in row.materials)
        and line.need in row.needs
    )


def _named_by_office(
    library: PolicyLibrary, chapter: str, term: Term, line: MaterialLine, whose: Asking, day: date
) -> str:
    """The document by which the office itself lets this paper lag; "" when it does not."""
    if not term.more_blank or line.need not in {"required", "commitment"}:
        return ""
    for scope in dict.fromkeys((whose.talent_class, "")):
        value = library.local(chapter, term.more_blank, day, scope)
        if value is None or value.scope not in {"", whose.talent_class}:
            continue
        if lists(value.value, line.says) or lists(value.value, line.key):
            return value.cite
    return ""


def _why_not(kind: str, line: MaterialLine, whose: Asking) -> str:
    if line.carries_class:
        return line.why
    if kind == "declared":
        return N_("材料清单没有注明可采用承诺制。")
    if not whose.talent_class:
        return N_("类别尚未确定，能否容缺还不能判断；不在各类都可容缺的材料之列。")
    return said(N_("{talent_class}类的规定没有把这份材料列为可容缺。"), talent_class=whose.talent_class)


def _whole(library: PolicyLibrary, chapter: str, key: str, day: date, otherwise: int) -> int:
    """The office's number, at least 1, else the book's."""
    told = library.local_number(chapter, key, day)
    return otherwise if told is None else max(1, int(told))


def _filled(library: PolicyLibrary, chapter: str, term: Term, day: date) -> bool:
    asked = [term.days_blank, term.bar_blank, term.lapse_blank, term.check_blank]
    return all(library.local(chapter, key, day) is not None for key in asked if key)


def _doubt(row: Allow | Term) -> str:
    return row.note if row.confidence is Confidence.TO_CHECK else ""
