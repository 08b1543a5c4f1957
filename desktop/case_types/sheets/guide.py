"""A short guide of a kind of case: its papers, its steps, its time limits."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from desktop.case_types.case_type import PaperContext
from desktop.case_types.sheets.frame import facts, heading, paragraph, sheet
from desktop.case_types.sheets.tongue import Tongue
from desktop.case_types.wording.words import NEEDS
from desktop.documents.parts import Document, Part, Rows, Words

_STEPS: Final = ("step_collect", "step_accept", "step_review", "step_decide", "step_deliver")


@dataclass(frozen=True)
class Limit:
    """A promised term in working days; `step` is pre_review, acceptance or decision."""

    step: str
    days: int


def guide_sheet(tongue: Tongue, context: PaperContext, limits: Sequence[Limit]) -> Document:
    """What to bring, what happens, how long it takes; nothing in it is about one person."""
    parts: list[Part] = [
        facts(tongue, (("label_matter", tongue.term(context.kind_title)), ("label_day", tongue.day(context.day)))),
        *paragraph(tongue, "says_guide"),
        heading(tongue, "guide_papers"),
        Rows(
            head=tuple(tongue.both(key) for key in ("head_number", "head_material", "head_need")),
            widths=(16, 104, 36),
            rows=tuple(
                (str(n), tongue.term(state.line.says), tongue.term(NEEDS.get(state.line.need, state.line.need)))
                for n, state in enumerate(context.materials, 1)
            ),
            aligns=("centre", "left", "centre"),
            caption="、".join(tongue.pair("guide_papers")),
            headed=True,
        ),
        heading(tongue, "guide_steps"),
        Rows(
            head=tuple(tongue.both(key) for key in ("head_number", "head_step")),
            widths=(16, 140),
            rows=tuple((str(n), tongue.both(step)) for n, step in enumerate(_STEPS, 1)),
            aligns=("centre", "left"),
            caption="、".join(tongue.pair("guide_steps")),
            headed=True,
        ),
        heading(tongue, "guide_time"),
    ]
    if not limits:
        parts += paragraph(tongue, "term_none")
    for limit in limits:
        steps = tongue.pair(f"term_{limit.step}")
        for words, step in zip((tongue.chinese, tongue.other), steps, strict=True):
            parts.append(Words(words.words["term_line"].format(step=step, days=limit.days), indent=False, place="时限"))
    return sheet(tongue, context.office, "title_guide", parts, "")
