"""One sheet for all matters of one person: each with its department and how far it has come."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from desktop.case_types.case_type import Answers, OfficeWords
from desktop.case_types.sheets.frame import Fact, facts, named, paragraph, sheet
from desktop.case_types.sheets.progress import STAGES
from desktop.case_types.sheets.tongue import Tongue
from desktop.documents.parts import Document, Part, Rows

_HEAD: Final = ("head_number", "head_item", "head_department", "head_state", "label_due")
_WORDS: Final = {
    "chosen": "item_open",
    "filed": "item_filed",
    "done": "item_done",
    "refused": "item_refused",
    "dropped": "item_dropped",
}


@dataclass(frozen=True)
class Matter:
    """One item: its title, whose it is, a key of `_WORDS` or the stage of its case, its last day."""

    title: str
    department: str
    state: str
    stage: str
    due_on: date | None


@dataclass(frozen=True)
class Whose:
    """Whose matters, under which number, with what still to bring (titles)."""

    sort: str
    number: str
    person: Answers
    employer: str
    handler: str
    day: date
    bring: tuple[str, ...]


def bundle_sheet(tongue: Tongue, office: OfficeWords, whose: Whose, matters: Sequence[Matter]) -> Document:
    """Who, the items with their states, and what is still to be brought, once for all."""
    rows: list[Fact] = [
        *named(whose.person),
        ("label_nationality", tongue.country(str(whose.person.get("nationality") or ""))),
        ("label_employer", whose.employer),
        ("label_bundle", whose.number),
        ("label_handler", whose.handler),
        ("label_day", tongue.day(whose.day)),
    ]
    title = f"title_{whose.sort}"
    parts: list[Part] = [facts(tongue, rows), *paragraph(tongue, "says_bundle")]
    parts.append(
        Rows(
            head=tuple(tongue.both(key) for key in _HEAD),
            widths=(13, 45, 42, 26, 30),
            rows=tuple(_row(tongue, number, one) for number, one in enumerate(matters, 1)),
            aligns=("centre", "left", "left", "centre", "centre"),
            caption="、".join(tongue.pair(title)),
            headed=True,
            size=9.5,
        )
    )
    if whose.bring:
        parts.append(
            Rows(
                head=(tongue.both("head_number"), tongue.both("label_bring")),
                widths=(13, 143),
                rows=tuple((str(number), tongue.term(one)) for number, one in enumerate(whose.bring, 1)),
                aligns=("centre", "left"),
                caption="、".join(tongue.pair("label_bring")),
                headed=True,
                size=9.5,
            )
        )
    return sheet(tongue, office, title, parts, f"办理编号 {whose.number}")


def _row(tongue: Tongue, number: int, one: Matter) -> tuple[str, ...]:
    state = tongue.both(_WORDS[one.state]) if one.state in _WORDS else tongue.term(STAGES.get(one.stage, one.stage))
    return str(number), tongue.term(one.title), one.department, state, tongue.day(one.due_on)
