"""What every judgement of a talent service looks at."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from pydantic import BaseModel

from desktop.basics.language import N_
from desktop.case_types.in_words import value_in_words
from desktop.case_types.talent_service.choices import NONE, PROGRAMMES
from desktop.forms.questions import question_of
from desktop.policy.book.library import PolicyLibrary
from desktop.policy.book.services.checks import Truth
from desktop.policy.book.services.talent import ClassesChapter, Programme

CLASSES_CHAPTER: Final = "talent_service/classes"


@dataclass(frozen=True)
class Look:
    """The book, the kind's questions, the facts (unknown ones absent), and the day of the rules."""

    library: PolicyLibrary
    kind: str
    questions: type[BaseModel]
    facts: Mapping[str, Any]
    day: date

    @property
    def classes(self) -> ClassesChapter:
        """Programmes, classes and ages."""
        return self.library.chapter(CLASSES_CHAPTER, ClassesChapter)

    @property
    def held(self) -> str:
        """The class somebody holds; "" while it is not told, or when there is none."""
        return "" if self.facts.get("class_basis") == NONE else str(self.facts.get("talent_class") or "")

    def says(self, name: str) -> str:
        """A fact as an officer reads it; 未填 while it is unknown."""
        value = self.facts.get(name)
        if value is None:
            return N_("未填")
        if name not in self.questions.model_fields:
            return value.isoformat() if isinstance(value, date) else str(value)
        if isinstance(value, date):
            return value.isoformat()
        return value_in_words(question_of(self.questions, name), value)

    def title(self, name: str) -> str:
        """What a fact is called."""
        return question_of(self.questions, name).title if name in self.questions.model_fields else name

    def holds(self, truths: tuple[Truth, ...]) -> tuple[bool | None, str]:
        """Whether all of them are true: False as soon as one is not, None while one is unknown, and which fact told."""
        open_ = ""
        for truth in truths:
            value = self.facts.get(truth.fact)
            if value is None:
                open_ = open_ or truth.fact
            elif value not in truth.values:
                return False, truth.fact
        return (None, open_) if open_ else (True, "")


@dataclass(frozen=True)
class WhichProgramme:
    """Which programme's rules and money hold, by the class record and by the day of first employment."""

    by_record: Programme | None
    by_employment: Programme | None

    @property
    def agreed(self) -> Programme | None:
        """The one programme both point at, or the only one that is told; None when they differ or nothing is told."""
        if self.by_record is not None and self.by_employment is not None:
            same = self.by_record.key == self.by_employment.key or self.by_record.level != self.by_employment.level
            return self.by_record if same else None
        return self.by_record or self.by_employment

    @property
    def differ(self) -> bool:
        """True when record and first employment point at two programmes of the province."""
        return self.agreed is None and self.by_record is not None


def which_programme(look: Look) -> WhichProgramme:
    """In: facts. A city's programme on record stands beside the province's and is not contradicted by a day."""
    record = look.facts.get("class_programme") if look.held else None
    employed = look.facts.get("first_employed_on")
    return WhichProgramme(
        look.classes.programme_of(str(record)) if record else None,
        look.classes.by_employment(employed) if isinstance(employed, date) else None,
    )


def programme_words(key: str) -> str:
    """What a programme is called."""
    return PROGRAMMES.title(key)
