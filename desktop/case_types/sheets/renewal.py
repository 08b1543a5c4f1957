"""A person's papers with their last days and what to do about each, in time."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from desktop.case_types.case_type import Answers, OfficeWords
from desktop.case_types.credential import CREDENTIAL_KINDS
from desktop.case_types.sheets.frame import facts, named, paragraph, sheet
from desktop.case_types.sheets.tongue import Tongue
from desktop.documents.parts import Document, Part, Rows

_HEAD: Final = ("head_paper", "head_paper_number", "head_until", "head_left", "head_do")


@dataclass(frozen=True)
class Held:
    """One paper somebody holds. `ask_by`: the days before its end by which the rules want an extension asked for."""

    kind: str  # a key of `CREDENTIAL_KINDS`
    number: str
    last_day: date | None
    ask_by: int = 0


def renewal_sheet(tongue: Tongue, office: OfficeWords, person: Answers, held: Sequence[Held], day: date) -> Document:
    """The soonest first; what has no last day stands behind."""
    rows = [
        *named(person),
        ("label_nationality", tongue.country(str(person.get("nationality") or ""))),
        ("label_day", tongue.day(day)),
    ]
    parts: list[Part] = [facts(tongue, rows)]
    if held:
        ordered = sorted(held, key=lambda one: (one.last_day or date.max, one.kind))
        parts += paragraph(tongue, "says_renewal")
        parts.append(
            Rows(
                head=tuple(tongue.both(key) for key in _HEAD),
                widths=(30, 26, 32, 18, 50),
                rows=tuple(_row(tongue, one, day) for one in ordered),
                aligns=("left", "left", "centre", "centre", "left"),
                caption="、".join(tongue.pair("title_renewal")),
                headed=True,
                size=9.5,
            )
        )
    else:
        parts += paragraph(tongue, "says_no_papers")
    return sheet(tongue, office, "title_renewal", parts, "")


def _row(tongue: Tongue, one: Held, day: date) -> tuple[str, ...]:
    title = tongue.term(CREDENTIAL_KINDS.title(one.kind) or one.kind)
    if one.last_day is None:
        return title, one.number, tongue.both("no_last_day"), "", ""
    left = (one.last_day - day).days
    remaining = tongue.both("days_left", days=left) if left >= 0 else tongue.both("days_past", days=-left)
    return title, one.number, tongue.day(one.last_day), remaining, _act(tongue, one, left)


def _act(tongue: Tongue, one: Held, left: int) -> str:
    """What to do, with the last day for asking where the rules name one that has not gone by."""
    if left < 0 or (one.ask_by and left < one.ask_by):
        return tongue.both("do_lapsed" if left < 0 else "do_other")
    if one.ask_by and one.last_day is not None and f"do_{one.kind}" in tongue.chinese.words:
        return tongue.on_day(f"do_{one.kind}", one.last_day - timedelta(days=one.ask_by), limit=one.ask_by)
    return tongue.both(f"do_{one.kind}" if one.kind in {"visa", "passport", "contract"} else "do_other")
