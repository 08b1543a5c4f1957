"""How far a case has come: its stages, the day it should be done by, what comes next."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from desktop.case_types.case_type import PaperContext
from desktop.case_types.sheets.frame import paragraph, sheet
from desktop.case_types.sheets.of_case import case_facts
from desktop.case_types.sheets.tongue import Tongue
from desktop.documents.parts import Document, Part, Rows

STAGES: Final[dict[str, str]] = {
    "registered": "已登记",
    "correcting": "补正中",
    "accepted": "已受理",
    "reviewing": "审核中",
    "forwarded": "已报送",
    "replied": "已复函",
    "decided": "已决定",
    "following": "回访中",
    "closed": "已办结",
}
_MENDING: Final = "correcting"


def progress_sheet(tongue: Tongue, context: PaperContext, stages: Sequence[str]) -> Document:
    """Stage by stage with the one it is at, and when it is expected to be done. In: the stages of its kind."""
    stage = context.standing.stage
    head = case_facts(
        tongue,
        context,
        ("label_opened", tongue.day(context.opened_on)),
        ("label_accepted", tongue.day(context.accepted_on)),
        ("label_due", due(tongue, context)),
        ("label_handler", context.handler),
    )
    table = Rows(
        head=tuple(tongue.both(key) for key in ("head_number", "head_step", "head_state")),
        widths=(16, 90, 50),
        rows=tuple((str(number), step, mark) for number, (step, mark) in enumerate(_steps(tongue, stage, stages), 1)),
        aligns=("centre", "left", "centre"),
        caption="、".join(tongue.pair("title_progress")),
        headed=True,
        size=9.5,
    )
    parts: list[Part] = [head, *paragraph(tongue, "says_progress"), table, *paragraph(tongue, f"next_{stage}")]
    return sheet(tongue, context.office, "title_progress", parts, f"办件编号 {context.case_number}")


def due(tongue: Tongue, context: PaperContext) -> str:
    """The last day of the term that runs; that it stands still; that it is told after acceptance; "" once decided."""
    standing = context.standing
    if standing.stage in {"decided", "following", "closed"}:
        return ""
    if standing.paused_on is not None or standing.stage == _MENDING:
        return tongue.both("due_paused")
    return tongue.day(standing.due_on) if context.accepted_on and standing.due_on else tongue.both("due_none")


def _steps(tongue: Tongue, stage: str, stages: Sequence[str]) -> Iterator[tuple[str, str]]:
    way = [one for one in stages if one != _MENDING or stage == _MENDING]
    here = way.index(stage)
    for at, one in enumerate(way):
        mark = "mark_done" if at < here or stage == "closed" else "mark_now" if at == here else "mark_next"
        yield _line(tongue.term(STAGES[one])), _line(tongue.both(mark))


def _line(text: str) -> str:
    """Both languages on one line: a sheet of one page is read at once."""
    return text.replace("\n", " / ")
