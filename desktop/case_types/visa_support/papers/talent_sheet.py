"""告知单: what a talent with a confirmation letter is told about the R visa, in Chinese and English."""

from __future__ import annotations

from functools import cache
from typing import Final

from desktop.basics.chinese import day_in_words
from desktop.basics.paths import resource
from desktop.case_types.case_type import PaperContext
from desktop.case_types.person import PersonAnswers
from desktop.case_types.visa_support.papers.english import day_in_english, in_english
from desktop.case_types.wording.told import contact, full_name, person
from desktop.case_types.wording.words import CONFIDENCES
from desktop.case_types.work_permit.papers.sheet import answer, seal, sheet
from desktop.documents.parts import Cell, Document, Grid, Heading, Note, Part, Subtitle, Title, Words
from desktop.policy.book.kinds.visits import ToldChapter
from desktop.policy.book.reading import read_chapter
from desktop.policy.verdict import Confidence

TITLE: Final = "人才签证（R字）告知单"
TITLE_EN: Final = "Information on the R (Talent) Visa"
ROOM: Final = ("resources", "policy", "visa_support", "talent_visa.toml")


@cache
def _chapter() -> ToldChapter:
    """The sentences as the policy book has them."""
    found = read_chapter(resource(*ROOM).read_bytes(), "visa_support/talent_visa", ROOM[-1])
    if not isinstance(found, ToldChapter):
        raise TypeError(found.shape)
    return found


def talent_sheet(context: PaperContext) -> Document:
    """The sheet for one talent; a sentence nobody confirmed yet says so."""
    parts: list[Part] = [Title(TITLE), Subtitle(TITLE_EN), _whom(context)]
    parts.append(Heading("请您知悉　Please note"))
    for number, told in enumerate(_chapter().on(context.day), 1):
        doubt = "" if told.confidence is not Confidence.TO_CHECK else f"（{CONFIDENCES[told.confidence]}）"
        parts.append(
            Words(f"{number}．{told.says}{doubt}", align="left", indent=False, size=11.0, place="告知", before=1.2)
        )
        parts.append(Words(told.says_en, align="left", indent=False, size=10.0, place="告知（英文）"))
    parts += [
        Note(contact(context)),
        Note(f"打印日期 Date：{day_in_words(context.day)}　{day_in_english(context.day)}"),
        seal(context),
    ]
    return sheet(context, TITLE, parts)


def _whom(context: PaperContext) -> Grid:
    nationality = (person(context, "nationality"), in_english(PersonAnswers, context.subject.person, "nationality"))
    entry = (
        answer(context, "planned_entry_on"),
        in_english(context.questions, context.subject.answers, "planned_entry_on"),
    )
    rows = (
        ("姓名　Name", full_name(context)),
        ("国籍　Nationality", "　".join(part for part in nationality if part)),
        ("护照号码　Passport No.", person(context, "passport_number")),
        ("拟入境日期　Planned entry", "　".join(part for part in entry if part)),
        ("驻外使领馆　Chinese mission", answer(context, "visa_post")),
    )
    return Grid(
        (56.0, 100.0),
        tuple(
            (Cell(label, label=True), Cell(value, place=label.split("　", maxsplit=1)[0], align="left"))
            for label, value in rows
        ),
        height=8.0,
        size=10.0,
    )
