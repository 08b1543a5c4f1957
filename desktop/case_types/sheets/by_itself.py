"""A sheet without any office's file: a kind of case and what somebody tells of person, employer and answers."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Final

from pydantic import Field, JsonValue

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.case_types import kind as kind_of
from desktop.case_types.case_type import MaterialState, OfficeWords, PaperContext, Subject
from desktop.case_types.gaps import gaps
from desktop.case_types.letters.by_itself import OfficeFacts
from desktop.case_types.letters.fill import free_context
from desktop.case_types.sheets.catalogue import GUIDE, MATERIALS, MISSING
from desktop.case_types.sheets.guide import Limit, guide_sheet
from desktop.case_types.sheets.of_case import materials_sheet, missing_sheet
from desktop.case_types.sheets.tongue import Tongue, suggested
from desktop.documents.parts import Document
from desktop.forms.questions import Answers
from desktop.policy.book.library import PolicyLibrary
from desktop.policy.book.terms import StepKey
from desktop.policy.reckoning.terms.term_book import TermBook

STEPS: Final[tuple[StepKey, ...]] = ("pre_review", "acceptance", "decision")
WORKDAYS: Final = "workdays"
ALONE: Final = (MISSING, MATERIALS, GUIDE)  # the sheets that need no case on file


class SheetFacts(Answers):
    """What a script may tell; all of it may be absent, and is then what lacks."""

    person: dict[str, JsonValue] = Field(default_factory=dict)
    employer: dict[str, JsonValue] = Field(default_factory=dict)
    answers: dict[str, JsonValue] = Field(default_factory=dict)
    office: OfficeFacts = Field(default_factory=OfficeFacts)
    handler: str = ""
    case_number: str = ""


def sheet_by_itself(
    library: PolicyLibrary, kind: str, sheet: str, language: str, told: SheetFacts, day: date
) -> Document:  # fmt: skip
    """The sheet as a value; `language` "" takes what the nationality suggests.

    Raises `Expected` for an unknown kind, sheet or language, or a day before the rules begin to speak.
    """
    if sheet not in ALONE:
        says = _("没有“{key}”这种告知单。").format(key=sheet)
        raise Expected(says, _("可选：{keys}。").format(keys="、".join(ALONE)), field="--sheet")
    spoken = language or suggested(library, str(told.person.get("nationality") or ""))
    tongue, context = Tongue.of(library, spoken), _context(library, kind, told, day)
    if sheet == GUIDE:
        return guide_sheet(tongue, context, _limits(library, kind, day))
    return (missing_sheet if sheet == MISSING else materials_sheet)(tongue, context)


def _context(library: PolicyLibrary, key: str, told: SheetFacts, day: date) -> PaperContext:
    kind = kind_of(key)
    subject = Subject(told.person, told.employer, told.answers)
    facts = kind.facts(subject, day)
    verdict = kind.judge(library, facts, day)
    materials = tuple(MaterialState(line, "missing") for line in kind.materials(library, facts, day))
    return replace(
        free_context(OfficeWords(**told.office.model_dump()), told.handler, day, library.edition),
        case_number=told.case_number,
        kind_title=kind.title,
        questions=kind.answers,
        subject=subject,
        verdict=verdict,
        materials=materials,
        gaps=gaps(kind, subject, verdict, materials, day),
        needs_person=kind.needs_person,
        unit_title=kind.unit_title,
    )


def _limits(library: PolicyLibrary, key: str, day: date) -> tuple[Limit, ...]:
    kind = kind_of(key)
    book = TermBook.of(library, kind.family)
    found = ((step, book.promised(step, kind.key, "", day)) for step in STEPS)
    return tuple(Limit(step, term.limit) for step, term in found if term is not None and term.unit == WORKDAYS)
