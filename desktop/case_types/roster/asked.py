"""The columns of a kind's roster with their questions, groups and headings."""

from __future__ import annotations

import hashlib
import json
import re
from collections import Counter
from dataclasses import dataclass, replace
from functools import cache, cached_property
from typing import Final

from pydantic import BaseModel

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.case_types import ALL, kind
from desktop.case_types.case_type import CaseType
from desktop.case_types.citizens.forms import CITIZEN, FOREIGNER, RecordForm
from desktop.case_types.employer import EMPLOYER_LAYOUT, EmployerAnswers
from desktop.case_types.roster_column import RosterColumn, RosterForm
from desktop.forms.layout import Layout
from desktop.forms.questions import Question, question_of

_NARROW: Final = {sign: sign - 0xFEE0 for sign in range(0xFF01, 0xFF5F)}


@dataclass(frozen=True)
class Asked:
    """One column: what was declared, the question it asks, the section of the form it comes from."""

    column: RosterColumn
    question: Question
    group: str

    @property
    def key(self) -> str:
        """A name of its own in the roster: person.passport_number, case.titles.1.level."""
        column = self.column
        of_row = f".{column.row}.{column.part}" if column.row else ""
        return f"{column.whose}.{column.name}{of_row}"

    @property
    def required(self) -> bool:
        """True when a row without it is sent back; a cell of a question that repeats is, only where declared so."""
        if self.column.row and self.column.required is None:
            return False
        return self.question.required if self.column.required is None else self.column.required

    @cached_property
    def spellings(self) -> dict[str, str]:
        """The keys of its choices by title, English, key, and a title without brackets if only one has it."""
        found: dict[str, str] = {}
        short = Counter(plain(_bare(choice.title)) for choice in self.question.choices)
        for choice in self.question.choices:
            bare = plain(_bare(choice.title))
            for text in (choice.title, choice.title_en, choice.key, bare if short[bare] == 1 else ""):
                if text:
                    found.setdefault(plain(text), choice.key)
        return found


def narrow(text: str) -> str:
    """Full-width signs as plain ones: Ａ１＠（ become A1@(."""
    return text.translate(_NARROW)


def plain(text: str) -> str:
    """A text as it is compared with a choice: narrow, without blanks, in small letters."""
    return "".join(narrow(text).split()).casefold()


def _bare(title: str) -> str:
    return re.sub(r"[（(].*?[）)]", "", title)


def kinds_with_roster() -> tuple[CaseType, ...]:
    """The kinds of case whose applicants may come in a roster."""
    return tuple(one for one in ALL if one.roster is not None)


def roster_form(key: str) -> RosterForm:
    """What a kind's roster asks. Raises `Expected` for an unknown kind, or one whose cases are opened one by one."""
    form = kind(key).roster
    if form is None:
        names = "、".join(one.key for one in kinds_with_roster())
        raise Expected(
            _("“{title}”没有名册，须逐件受理。").format(title=_(kind(key).title)),
            _("可用名册的事项：{kinds}。").format(kinds=names),
            field="kind",
        )
    return form


@cache
def asked(key: str) -> tuple[Asked, ...]:
    """The columns of a kind's roster in their order; raises as `roster_form`."""
    case, person = kind(key), person_of(key)
    places: dict[str, tuple[type[BaseModel], Layout]] = {
        "person": (person.model, person.layout),
        "employer": (EmployerAnswers, EMPLOYER_LAYOUT),
        "case": (case.answers, case.layout),
    }
    found = []
    for column in roster_form(key).columns:
        model, layout = places[column.whose]
        found.append(Asked(column, _question(model, column), _group(layout, column.name)))
    return tuple(found)


def _question(model: type[BaseModel], column: RosterColumn) -> Question:
    question = question_of(model, column.name)
    if column.row:
        question = next(cell for cell in question.rows if cell.name == column.part)
    return replace(question, title=column.called) if column.called else question


def person_of(key: str) -> RecordForm:
    """The form of the people in a kind's roster; raises as `roster_form`."""
    return CITIZEN if roster_form(key).of_citizens else FOREIGNER


def number_of(key: str) -> str:
    """The question about the number by which people in a kind's roster are known; raises as `roster_form`."""
    return "citizen_number" if roster_form(key).of_citizens else "passport_number"


def version_of(key: str) -> str:
    """Eight signs that change when columns, their order, headings or stars do; what drop-downs offer may differ."""
    told = [[one.key, one.question.title, one.required, one.question.editor] for one in asked(key)]
    return hashlib.sha256(json.dumps(told, ensure_ascii=False).encode()).hexdigest()[:8]


def _group(layout: Layout, name: str) -> str:
    return next((section.title for section in layout.sections if name in section.names), "")
