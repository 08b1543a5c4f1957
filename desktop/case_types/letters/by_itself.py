"""A letter without any office's file: from a template and what somebody tells of case, office and departments."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from pydantic import BaseModel, Field, JsonValue

from desktop.basics.errors import Expected
from desktop.basics.language import N_, _
from desktop.case_types import kind as kind_of
from desktop.case_types.case_type import CaseType, OfficeWords, PaperContext, Subject
from desktop.case_types.citizens.forms import person_form
from desktop.case_types.employer import EmployerAnswers
from desktop.case_types.letters.drafted import OPEN, Draft, Recipient
from desktop.case_types.letters.fill import fill, free_context
from desktop.case_types.letters.recipients import department_name, missing_departments, recipients
from desktop.case_types.letters.rules import Finding, findings
from desktop.case_types.letters.slots import Filling, Missing, marked, slots_of
from desktop.case_types.letters.suiting import must_suit
from desktop.case_types.letters.template import LetterTemplate, letter_chapters, letter_key, letter_template
from desktop.case_types.standing.outcome import outcome_words
from desktop.forms.complaints import complaints
from desktop.forms.questions import Answers
from desktop.policy.book.library import PolicyLibrary
from desktop.policy.book.local_values import LocalValue

DEPARTMENTS: Final = "shared/departments"
OFFICE: Final = "机关名称"
_TELL: Final = N_("请在事实文件中写明。")


class OfficeFacts(Answers):
    """How the office names itself."""

    name: str = ""
    short_name: str = ""
    zone: str = ""
    city: str = ""
    address: str = ""
    phone: str = ""


class LetterFacts(Answers):
    """What a script may tell of a letter; everything but the template may be absent, and is then named as missing."""

    kind: str | None = None
    person: dict[str, JsonValue] = Field(default_factory=dict)
    employer: dict[str, JsonValue] = Field(default_factory=dict)
    answers: dict[str, JsonValue] = Field(default_factory=dict)
    slots: dict[str, str] = Field(default_factory=dict)  # what the template asks, by its name
    title: str | None = None
    to: list[str] | None = None  # keys of departments, or names
    copies: list[str] | None = None
    attachments: list[str] | None = None
    departments: dict[str, str] = Field(default_factory=dict)
    office: OfficeFacts = Field(default_factory=OfficeFacts)
    handler: str = ""
    case_number: str = ""


@dataclass(frozen=True)
class MadeLetter:
    """The draft with everything that is missing in it, and what the rules say of it."""

    template: LetterTemplate
    draft: Draft
    office: OfficeWords
    missing: tuple[Missing, ...]
    findings: tuple[Finding, ...]


def template_by_itself(library: PolicyLibrary, key: str) -> LetterTemplate:
    """The shipped template with this key. Raises `Expected` naming those there are."""
    chapters = letter_chapters(library)
    for chapter in chapters:
        if letter_key(chapter) == key:
            return letter_template(library, chapter)
    keys = "、".join(letter_key(chapter) for chapter in chapters)
    raise Expected(
        _("没有“{key}”这种公文模板。").format(key=key), _("现有：{keys}。").format(keys=keys), field="TEMPLATE"
    )


def letter_by_itself(library: PolicyLibrary, key: str, told: LetterFacts, day: date) -> MadeLetter:
    """Fill a template. Raises `Expected` with `field` for a kind it does not serve or an answer that cannot be."""
    template = template_by_itself(library, key)
    kind = _served(template, told)
    known = library.with_local((*library.local_values, *_departments(library, told.departments, day)))
    context = _context(library, kind, told, day)
    filling = Filling(slots_of(template.chapter, kind, told.slots), context, template.basis)
    unknown = next((name for name in told.slots if name not in {one.name for one in template.chapter.ask}), "")
    if unknown:
        raise Expected(_("没有“{slot}”这一项。").format(slot=unknown), field=f"slots.{unknown}")
    filled = fill(template.chapter, template.words, filling)
    chapter = template.chapter
    draft = Draft(
        kind=chapter.kind,
        form=chapter.form,
        title=told.title or filled.title,
        body=filled.body,
        main_to=_to(known, told.to, chapter.to, filling, day),
        copies_to=_to(known, told.copies, chapter.copies, filling, day),
        attachments=filled.attachments if told.attachments is None else tuple(told.attachments),
        note=filled.note,
        author=department_name(known, chapter.author, day) if chapter.author else "",
    )
    office = context.office if context.office.name else replace(context.office, name=marked(OFFICE))
    missing = {one.name: one for one in filled.missing}
    missing |= {one.name: one for one in missing_departments(known, (*draft.main_to, *draft.copies_to))}
    if office is not context.office:
        missing[OFFICE] = Missing(OFFICE, OFFICE, _TELL, "office.name")
    still = (*draft.open_names, *OPEN.findall(office.name))
    named = tuple(missing.get(name) or Missing(name, name, _TELL, "") for name in dict.fromkeys(still))
    return MadeLetter(template, draft, office, named, findings(draft))


def _served(template: LetterTemplate, told: LetterFacts) -> CaseType | None:
    kinds = template.chapter.kinds
    if told.kind is None:
        if kinds:
            raise Expected(
                _("{title}须从办件中起草。").format(title=template.chapter.title),
                _("请写明 kind：{keys}。").format(keys="、".join(kinds)),
                field="kind",
            )
        return None
    kind = kind_of(told.kind)
    if kinds and kind.key not in kinds:
        raise Expected(
            _("{title}不用于这类事项。").format(title=template.chapter.title),
            _("现有：{keys}。").format(keys="、".join(kinds)),
            field="kind",
        )
    must_suit(template.chapter, kind, told.answers)
    return kind


def _context(library: PolicyLibrary, kind: CaseType | None, told: LetterFacts, day: date) -> PaperContext:
    office = OfficeWords(**told.office.model_dump())
    free = free_context(office, told.handler, day, library.edition)
    if kind is None:
        return free
    parts: tuple[tuple[str, type[BaseModel], Mapping[str, JsonValue]], ...] = (
        ("person", person_form(told.person).model, told.person),
        ("employer", EmployerAnswers, told.employer),
        ("answers", kind.answers, told.answers),
    )
    for part, model, raw in parts:
        for one in complaints(model, raw, day=day):
            if not one.missing and one.name in raw:
                raise Expected(
                    _("{name} 的值不能用：{says}").format(name=f"{part}.{one.name}", says=one.says),
                    field=f"{part}.{one.name}",
                )
    subject = Subject(told.person, told.employer, told.answers)
    return replace(
        free,
        case_number=told.case_number,
        kind_title=kind.title,
        questions=kind.answers,
        subject=subject,
        verdict=kind.judge(library, kind.facts(subject, day), day),
        needs_person=kind.needs_person,
        outcome=outcome_words(library, kind.key, kind.family, day),
    )


def _departments(library: PolicyLibrary, names: Mapping[str, str], day: date) -> Iterable[LocalValue]:
    first = min((value.first_day for value in library.local_values), default=day)
    for key, name in names.items():
        yield LocalValue(DEPARTMENTS, key, "", name, min(first, day), None, _("事实文件"), "", day)


def _to(
    library: PolicyLibrary, told: list[str] | None, keys: tuple[str, ...], filling: Filling, day: date
) -> tuple[Recipient, ...]:  # fmt: skip
    if told is None:
        return recipients(library, keys, filling, day)
    known = {value.key for value in library.blanks() if value.chapter == DEPARTMENTS}
    return tuple(
        Recipient(one, department_name(library, one, day)) if one in known else Recipient("", one) for one in told
    )
