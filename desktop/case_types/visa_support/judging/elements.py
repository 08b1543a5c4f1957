"""The elements each paper must name, told from the book: a missing one is named before anything prints."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

from desktop.basics.language import N_, joined, said
from desktop.case_types.visa_support.facts_model import VisaFacts
from desktop.case_types.visa_support.judging.look import VisaLook
from desktop.forms.questions import question_of
from desktop.policy.book.kinds.visits import Element, ElementsChapter
from desktop.policy.verdict import Condition, Confidence, Outcome

ELEMENTS = "visa_support/elements"
_SHOWN = 40  # signs of a text that are shown as its fact


def element_conditions(look: VisaLook) -> Iterator[Condition]:
    """One condition for each element of the kind's paper; unknown while one of its facts is missing."""
    for element in look.library.chapter(ELEMENTS, ElementsChapter).of(look.kind, look.day):
        yield _condition(look, element)


def lacking(look: VisaLook) -> tuple[str, ...]:
    """Every fact that a paper cannot do without and nobody has told, each once."""
    elements = look.library.chapter(ELEMENTS, ElementsChapter).of(look.kind, look.day)
    strict = (element for element in elements if element.confidence is not Confidence.TO_CHECK)
    return tuple(dict.fromkeys(name for element in strict for name in _lacks(look, element)))


def _lacks(look: VisaLook, element: Element) -> list[str]:
    return [name for name in element.facts if not look.facts.told(name)]


def _condition(look: VisaLook, element: Element) -> Condition:
    lacks = _lacks(look, element)
    told = joined(dict.fromkeys(_words(look, name) for name in element.facts if name not in lacks), "；")
    missing = said(N_("未填：{names}"), names="、".join(question_of(VisaFacts, name).title for name in lacks))
    return Condition(
        id=element.id,
        says=element.says,
        outcome=Outcome.UNKNOWN if lacks else Outcome.MET,
        fact=missing if lacks else told,
        clause=element.clause,
        source=look.library.number_of(element.source),
        confidence=element.confidence,
        question=lacks[0] if lacks else element.facts[0],
        note=element.cure if lacks else "",
        blocks=element.confidence is not Confidence.TO_CHECK,
    )


def _words(look: VisaLook, name: str) -> str:
    """A fact in words: a choice by its title, a day as it is written, "齐全" for what is whole."""
    value: Any = getattr(look.facts, name)
    if isinstance(value, bool):
        return N_("齐全")
    if isinstance(value, date):
        return value.isoformat()
    question = question_of(VisaFacts, name)
    for choice in question.choices:
        if choice.key == value:
            return choice.title
    if name == "visa_country":
        return look.country(value)
    if isinstance(value, int):
        return f"{value}{question.unit}"
    text = str(value).strip()
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…"
