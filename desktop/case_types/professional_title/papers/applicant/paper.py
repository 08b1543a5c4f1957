"""An applicant's paper on its form's sheet, with the marks every paper of a case bears."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from desktop.case_types.case_type import PaperContext
from desktop.case_types.citizens.forms import is_citizen
from desktop.case_types.professional_title.papers.applicant.by_hand import by_hand, untold
from desktop.case_types.professional_title.papers.page import SHEETS
from desktop.case_types.wording.told import employer, full_name, person
from desktop.case_types.work_permit.papers.sheet import sheet
from desktop.documents.parts import Cell, Document, Part
from desktop.policy.reckoning.titles.forms import FormSheet


def paper(
    context: PaperContext, form: FormSheet, title: str, parts: Sequence[Part], *, head: str = "", fit: bool = False,
    snug: bool = False,
) -> Document:  # fmt: skip
    """A case's paper, its sheet and orientation as the form says."""
    size, landscape = SHEETS[form.page]
    made = sheet(context, title, [by_hand(part) for part in parts] if untold(context) else parts, snug=snug)
    return replace(made, sheet=size, landscape=landscape, head=head, fit=fit)


def name_of(context: PaperContext) -> str:
    """The applicant's name."""
    return full_name(context)


def birth_month(context: PaperContext) -> str:
    """Year and month of birth, as the forms ask."""
    said = str(context.subject.person.get("birth_date") or "")
    return f"{said[:4]}.{said[5:7]}" if len(said) >= 7 else ""


def identity_number(context: PaperContext) -> tuple[str, str]:
    """What the applicant's document is called on these forms, and its number."""
    if is_citizen(context.subject.person):
        return "身份证号", person(context, "citizen_number")
    return "护照号码", person(context, "passport_number")


def unit(context: PaperContext) -> str:
    """The applicant's employer."""
    return employer(context, "name")


def filing_number(context: PaperContext) -> str:
    """The number at the form's head: of the receipt, else of the case."""
    return context.title.receipt or context.case_number


def photo(context: PaperContext, rows: int) -> Cell:
    """The place of the photograph, with the picture when one was handed in."""
    if context.photo:
        return Cell("", rows=rows, columns=2, place="照片", picture=context.photo)
    return Cell("照　片", rows=rows, columns=2, label=True, place="照片")
