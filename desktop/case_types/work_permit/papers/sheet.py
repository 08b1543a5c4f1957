"""What every paper of a work permit shares: its edge, its watermark, its way of naming people and days."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from desktop.basics.chinese import day_in_words
from desktop.case_types.case_type import PaperContext
from desktop.case_types.findings.overridden import override_words
from desktop.case_types.in_words import in_words
from desktop.case_types.wording.told import full_name
from desktop.case_types.wording.words import on_paper
from desktop.documents.parts import Cell, Document, Grid, Note, Part, Seal, Signature

BLANK_DAY = "　　年　　月　　日"
ASKED = frozenset({"person", "employer", "answer"})  # gaps that are answers not given


def sheet(context: PaperContext, title: str, parts: Sequence[Part], *, snug: bool = False) -> Document:
    """A paper with its foot and watermark: 演示 from a practice office, 草稿 until it has a number.

    In: `snug` sets it closer where that saves a sheet with little on it.
    """
    edition = f"　政策版本 {context.edition}" if context.edition else ""
    corrected = "　本件信息曾更正" if context.standing.corrections else ""
    watermark = "演示" if context.office.practice else "" if context.number else "草稿"
    return Document(
        title=title,
        parts=_with_overrides(context, [_finished(part) if context.number else part for part in parts]),
        number=context.number,
        foot=f"办件编号 {context.case_number}{edition}{corrected}",
        watermark=watermark,
        snug=snug,
    )


def _with_overrides(context: PaperContext, parts: list[Part]) -> tuple[Part, ...]:
    """Whatever was set otherwise by a signed act stands on every paper, above the last signatures and the seal."""
    told = [Note(on_paper(words)) for words in override_words(context.verdict)]
    place = max((at for at, part in enumerate(parts) if isinstance(part, Seal)), default=len(parts))
    while place and isinstance(parts[place - 1], Signature):
        place -= 1
    return (*parts[:place], *told, *parts[place:])


def _finished(part: Part) -> Part:
    """A form with a stroke in every box left empty: nothing is written into an issued paper afterwards."""
    if not isinstance(part, Grid):
        return part
    return replace(
        part,
        rows=tuple(
            tuple(cell if cell.label or cell.text or cell.picture else replace(cell, text="—") for cell in row)
            for row in part.rows
        ),
    )


def blank_rows(context: PaperContext, count: int) -> int:
    """How many rows a table shows at least while answers are missing, to be filled by hand.

    Once it can be issued it has no empty ones, in the draft either: both have the same pages.
    """
    unfinished = any(gap.blocks and gap.kind in ASKED for gap in context.gaps)
    return count if unfinished and not context.number else 0


def answer(context: PaperContext, name: str, *, unit: bool = True) -> str:
    """One answer of the case, in words; "" when missing, or when this kind of case does not ask for it."""
    if name not in context.questions.model_fields:
        return ""
    return in_words(context.questions, context.subject.answers, name, unit=unit)


def day_words(day: date | None) -> str:
    """A day, or room to write one."""
    return BLANK_DAY if day is None else day_in_words(day)


def span(first: str, last: str, joint: str = "至") -> str:
    """`2026年1月1日至2027年12月31日`; one end alone when the other is missing."""
    if first and last:
        return f"{first}{joint}{last}"
    return f"{first}{joint}" if first else f"{joint}{last}" if last else ""


def pair(label: str, value: str, columns: int = 1) -> tuple[Cell, Cell]:
    """A label and what is written beside it."""
    return Cell(label, label=True), Cell(value, columns=columns, place=label)


def named(context: PaperContext, *cells: Cell) -> tuple[tuple[Cell, ...], ...]:
    """A row that tells of the applicant; none where an employer applies for itself."""
    return (cells,) if context.needs_person else ()


def named_beside(context: PaperContext, label: str, value: str) -> tuple[Cell, ...]:
    """The applicant's name with something beside it, which has the whole row where there is no applicant."""
    if not context.needs_person:
        return pair(label, value, 3)
    return (*pair("申请人", full_name(context)), *pair(label, value))


def seal(context: PaperContext) -> Seal:
    """Where the office stamps: its name and the paper's day."""
    return Seal(context.office.name, day_in_words(context.day))


def intact(words: str) -> str:
    """A sentence that ends in a full stop once."""
    return f"{words.rstrip('。')}。" if words else ""
