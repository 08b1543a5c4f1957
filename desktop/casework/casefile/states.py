"""The state of each line of the material list, from what the rules ask and what was noted."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from desktop.basics.language import N_, said
from desktop.case_types.case_type import MaterialState, Trouble
from desktop.casework.casefile.checks import NO_CHECKS, Checks
from desktop.casework.casefile.noted import Noted
from desktop.casework.casefile.troubles import troubles
from desktop.policy.reckoning.age import months_later
from desktop.policy.verdict import MaterialLine


def states(
    lines: tuple[MaterialLine, ...], noted: Mapping[str, Noted], day: date, checks: Checks = NO_CHECKS
) -> tuple[MaterialState, ...]:
    """Each line with its state on the day of use; `troubles` say why what was handed in will not do."""
    return tuple(_state(line, noted.get(line.key), day, checks) for line in lines)


def _state(line: MaterialLine, noted: Noted | None, day: date, checks: Checks) -> MaterialState:
    if noted is None:
        return MaterialState(line, "waived" if line.need == "waived" else "missing")
    state, kept, why = _standing(line, noted)
    expires = last_day(line, noted)
    found = troubles(line, state, noted, expires, day, checks)
    return MaterialState(
        line,
        state,
        files=noted.files,
        pages=noted.pages,
        issued_on=noted.issued_on,
        expires_on=expires,
        note=noted.note,
        trouble=in_one(found),
        country=noted.country,
        number=noted.number,
        own_until=noted.expires_on,
        original=noted.original,
        copies=noted.copies,
        translation=noted.translation,
        translation_seal=noted.translation_seal,
        authentication=noted.authentication,
        seen_by=noted.seen_by,
        seen_on=noted.seen_on,
        kept=kept,
        why=why,
        troubles=found,
        photo=noted.photo if line.pictured else None,
    )


def _standing(line: MaterialLine, noted: Noted) -> tuple[str, str, str]:
    """The state as it counts today, the noted state it hides, and why.

    What the rules no longer ask for is kept as it was noted and only called not needed, so that it comes back by
    itself when an answer returns.
    """
    state = "received" if noted.state == "missing" and noted.files else noted.state
    if line.need != "waived":
        return state, "", noted.note if state in {"not_needed", "returned"} else ""
    if state == "missing":
        return "waived", "", line.why
    return "not_needed", state if state != "not_needed" else "", line.why


def last_day(line: MaterialLine, noted: Noted) -> date | None:
    """The last day the paper may be used: its own, or the rule's months from its issue, whichever comes first."""
    counted = None
    if noted.issued_on is not None and line.months_valid is not None:
        counted = months_later(noted.issued_on, line.months_valid)
    days = [given for given in (noted.expires_on, counted) if given is not None]
    return min(days) if days else None


def in_one(found: tuple[Trouble, ...]) -> str:
    """All troubles of a line in one text that can still be translated; "" when there are none."""
    told = ""
    for one in reversed(found):
        told = said(N_("{first}{rest}"), first=one.says, rest=told) if told else one.says
    return told
