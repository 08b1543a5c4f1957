"""A form of which nothing is told yet: empty boxes and lines for a hand instead of 无."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from desktop.case_types.case_type import PaperContext
from desktop.case_types.professional_title.papers.page import NONE
from desktop.case_types.professional_title.questions.applying import Applying, OfBatch
from desktop.documents.parts import Cell, Grid, Part, Rows

BY_HAND: Final = "　"  # a box that a hand fills: it gets no stroke when the paper is issued
LINES: Final = 4
BEFORE: Final = frozenset({*Applying.model_fields, *OfBatch.model_fields})  # told when a case is opened in a batch


def untold(context: PaperContext) -> bool:
    """Whether the applicant has told nothing of the own career yet."""
    return not any(value not in (None, "", []) for name, value in context.subject.answers.items() if name not in BEFORE)


def by_hand(part: Part) -> Part:
    """The part with room to write wherever it would say that there is nothing."""
    match part:
        case Grid():
            return replace(part, rows=tuple(tuple(_empty(cell) for cell in row) for row in part.rows))
        case Rows():
            told = tuple(row for row in part.rows if any(words not in ("", NONE) for words in row))
            return part if told else replace(part, rows=(), least=max(part.least, LINES))
        case _:
            return part


def _empty(cell: Cell) -> Cell:
    return replace(cell, text=BY_HAND) if cell.text == NONE and not cell.label else cell
