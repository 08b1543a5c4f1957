"""The slots of official letters: the notices' vocabulary, the questions of a case by their titles, what is asked."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any, Final

from pydantic import BaseModel

from desktop.basics.language import N_
from desktop.case_types.case_type import CaseType, PaperContext, Subject
from desktop.case_types.citizens.citizen import CitizenAnswers
from desktop.case_types.employer import EmployerAnswers
from desktop.case_types.in_words import cell_in_words, in_words
from desktop.case_types.notices.slot import Slot
from desktop.case_types.notices.vocabulary import SLOT, VOCABULARY
from desktop.case_types.person import PersonAnswers
from desktop.forms.draft import drafted_rows
from desktop.forms.questions import Question, question_of, questions_of
from desktop.policy.book.worded.letters import LetterChapter

# Number and day are set by the typesetting when a letter is signed; reasons belong to notices; the rest is of notices
# that somebody collects at the window.
NOT_IN_LETTERS: Final = frozenset({"文号", "日期", "理由", "再次告知说明", "领取内容", "须带证件", "签收人", "收件人"})
# What is known without a case.
FREE: Final = frozenset({"经办人", "机关名称", "地址", "电话", "联系方式"})
_ANSWER: Final = N_("请在“申请信息”中填写。")
_ASKED: Final = N_("请在公文的“要素”中填写。")


@dataclass(frozen=True)
class Named:
    """A slot as it stands in a text: {职务?} is the slot 职务, which may be empty there."""

    name: str
    optional: bool


def named_in(text: str) -> tuple[Named, ...]:
    """The slots of a text in their order, each once as it stands."""
    return tuple(_named(inner) for inner in dict.fromkeys(SLOT.findall(text)))


def _named(inner: str) -> Named:
    bare = inner.rstrip("?？")
    return Named(bare, bare != inner)


def slots_of(chapter: LetterChapter, kind: CaseType | None, given: Mapping[str, str]) -> Mapping[str, Slot]:
    """Every slot a letter may have, by name: what is asked first, then the case's own questions, then the vocabulary.

    In: the kind of case, None for a letter about none; `given`: what the drafter entered. A title that two forms share
    stands for the case's own question; one that only applicant and employer share stands for nothing.
    """
    found: dict[str, Slot] = {}
    if kind is not None:
        found.update(_of_forms(kind))
    found.update(
        (name, slot)
        for name, slot in VOCABULARY.items()
        if name not in NOT_IN_LETTERS and (kind is not None or name in FREE)
    )
    if kind is not None:
        found.update(_of_questions(kind.answers, "answers", "answer"))
    found.update((one.name, _asked(one.name, one.says, given, optional=one.optional)) for one in chapter.ask)
    return found


def _asked(name: str, says: str, given: Mapping[str, str], *, optional: bool) -> Slot:
    value = given.get(name, "").strip()
    return Slot(name, says, lambda _context: value, _ASKED, f"slot.{name}", optional=optional)


def _of_forms(kind: CaseType) -> Iterator[tuple[str, Slot]]:
    """The questions about applicant and employer by their titles, save those that both forms ask."""
    people = dict(_of_questions(PersonAnswers, "person", "person")) if kind.needs_person else {}
    if kind.needs_person:  # what a citizen alone is asked; the names both forms have mean the same
        own = dict(_of_questions(CitizenAnswers, "person", "person"))
        people |= {name: slot for name, slot in own.items() if name not in people}
    employers = dict(_of_questions(EmployerAnswers, "employer", "employer"))
    both = people.keys() & employers.keys()
    yield from ((name, slot) for name, slot in (people | employers).items() if name not in both)


def _of_questions(model: type[BaseModel], part: str, place: str) -> Iterator[tuple[str, Slot]]:
    for question in questions_of(model):
        yield question.title, Slot(
            question.title,
            question.hint or question.title,
            partial(_answer, model, _part(part), question.name),
            _ANSWER,
            f"{place}.{question.name}",
        )


def _part(part: str) -> Callable[[Subject], Mapping[str, Any]]:
    return lambda subject: getattr(subject, part)


def _answer(
    model: type[BaseModel], part: Callable[[Subject], Mapping[str, Any]], name: str, context: PaperContext
) -> str:  # fmt: skip
    """One answer in words; rows joined: the cells of a row by ，, the rows by ；, two days side by side as one span."""
    raw = part(context.subject)
    if question_of(model, name).editor != "rows":
        return in_words(model, raw, name)
    columns = question_of(model, name).rows
    rows = ("，".join(_cells(columns, row)) for row in drafted_rows(model, raw, name))
    return "；".join(row for row in rows if row)


def _cells(columns: tuple[Question, ...], row: object) -> Iterator[str]:
    """The cells of a row that say something; 自 and 至 beside each other make a span, the same day twice one day."""
    begun = ""
    for column in columns:
        says = cell_in_words(column, row)
        is_day = column.editor == "day"
        if begun and is_day and says:
            says, begun = says if says == begun else f"{begun}至{says}", ""
        else:
            if begun:
                yield begun
            begun = says if is_day else ""
        if says and not begun:
            yield says
    if begun:
        yield begun


@dataclass(frozen=True)
class Missing:
    """A slot without a value that a letter cannot do without: `remedy` (a message id) says where it is entered."""

    name: str
    says: str
    remedy: str
    field: str


@dataclass(frozen=True)
class Filling:
    """Slots with the context they are filled from; `basis` is the letter's own, told by its clauses."""

    slots: Mapping[str, Slot]
    context: PaperContext
    basis: str

    def value(self, name: str) -> str:
        """What a slot stands for, "" when nothing. Raises KeyError for an unknown one: texts are looked at before."""
        return self.basis if name == BASIS else self.slots[name].value(self.context)

    def may_be_absent(self, named: Named) -> bool:
        """Whether this place does without a value."""
        return named.optional or (named.name != BASIS and self.slots[named.name].may_be_absent(self.context))

    def filled(self, text: str) -> str:
        """The text in one pass, so that what was entered is never read as a slot; what is missing as 【待填：…】."""

        def put(found: re.Match[str]) -> str:
            named = _named(found[1])
            return self.value(named.name) or ("" if self.may_be_absent(named) else marked(named.name))

        return SLOT.sub(put, text)

    def says_nothing(self, text: str) -> bool:
        """Whether all its slots may be absent and are: then the block or row is left out."""
        found = named_in(text)
        return bool(found) and all(self.may_be_absent(one) and not self.value(one.name) for one in found)

    def missing(self, text: str) -> tuple[Missing, ...]:
        """The slots of a text that stop the letter."""
        if self.says_nothing(text):
            return ()
        return tuple(
            Missing(one.name, self.slots[one.name].says, self.slots[one.name].remedy, self.slots[one.name].field)
            for one in named_in(text)
            if one.name != BASIS and not self.may_be_absent(one) and not self.value(one.name)
        )


BASIS: Final = "依据"


def marked(name: str) -> str:
    """How a draft shows what is still missing."""
    return f"【待填：{name}】"


def unknown_slots(chapter: LetterChapter, kind: CaseType | None, texts: tuple[str, ...]) -> tuple[str, ...]:
    """The slots of texts that this letter has not, for this kind of case: each once."""
    known = slots_of(chapter, kind, {})
    names = dict.fromkeys(one.name for text in texts for one in named_in(text))
    return tuple(name for name in names if name not in known and name != BASIS)


def texts_of(chapter: LetterChapter) -> tuple[str, ...]:
    """Everything in a shipped letter that may hold slots."""
    return (
        chapter.words.title,
        *(block.text for block in chapter.words.block),
        *(f"{{{block.when}}}" for block in chapter.words.block if block.when),
        *chapter.attachments,
        chapter.remark,
        *(one for one in (*chapter.to, *chapter.copies) if "{" in one),
    )
