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

_DATED: Final = frozenset({"permit", "residence"})  # told with their last day for asking
_HEAD: Final = ("head_paper", "head_paper_number", "head_until", "head_left", "head_do")


@dataclass(frozen=True)
class Held:
    """One paper somebody holds. `ask_by`: the days before its end by which the rules want an extension asked for.

    Of the plan: `first`, the kinds renewed before it; `begin_by`, where it has to be begun before it is asked for.
    """

    kind: str  # a key of `CREDENTIAL_KINDS`
    number: str
    last_day: date | None
    ask_by: int = 0
    first: tuple[str, ...] = ()
    begin_by: date | None = None


def renewal_sheet(tongue: Tongue, office: OfficeWords, person: Answers, held: Sequence[Held], day: date) -> Document:
    """In the order given, which is the one the papers are renewed in."""
    rows = [
        *named(person),
        ("label_nationality", tongue.country(str(person.get("nationality") or ""))),
        ("label_day", tongue.day(day)),
    ]
    parts: list[Part] = [facts(tongue, rows)]
    if held:
        parts += paragraph(tongue, "says_renewal")
        parts.append(
            Rows(
                head=tuple(tongue.both(key) for key in _HEAD),
                widths=(28, 26, 32, 22, 48),
                rows=tuple(_row(tongue, one, day) for one in held),
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
    told = [_act(tongue, one, left)]
    if one.first:
        told.insert(0, _first(tongue, one.first))
    if one.begin_by is not None and one.begin_by >= day:
        told.append(tongue.on_day("do_begin", one.begin_by))
    return title, one.number, tongue.day(one.last_day), remaining, "\n".join(told)


def _first(tongue: Tongue, kinds: Sequence[str]) -> str:
    """What is renewed before, each language with its own names of the papers."""
    titles = [CREDENTIAL_KINDS.title(kind) or kind for kind in kinds]
    others = [tongue.told(title) or tongue.only(title) for title in titles]
    chinese = tongue.chinese.words["do_first"].format(papers="、".join(titles))
    return chinese + "\n" + tongue.other.words["do_first"].format(papers=", ".join(others))


def _act(tongue: Tongue, one: Held, left: int) -> str:
    """What to do, with the last day for asking where the rules name one that has not gone by."""
    if left < 0 or (one.ask_by and left < one.ask_by):
        return tongue.both("do_lapsed" if left < 0 else "do_other")
    if one.ask_by and one.last_day is not None and f"do_{one.kind}" in tongue.chinese.words:
        return tongue.on_day(f"do_{one.kind}", one.last_day - timedelta(days=one.ask_by), limit=one.ask_by)
    own = f"do_{one.kind}"
    return tongue.both(own if own in tongue.chinese.words and one.kind not in _DATED else "do_other")
