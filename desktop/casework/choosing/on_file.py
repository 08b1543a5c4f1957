"""What is on file of a person and an employer, as answers to the questions of the guided choice."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from desktop.case_types.case_type import Answers
from desktop.case_types.known import Known
from desktop.casework.people.permit_line.answer import extension_window
from desktop.policy.book.library import PolicyLibrary


def answers_on_file(
    policy: PolicyLibrary, known: Known | None, employer: Answers | None, today: date
) -> dict[str, str]:  # fmt: skip
    """The facts that are known, by their names in the book; what nobody knows stays away.

    In: what is on file of the person and the employer chosen, None while nobody is chosen.
    """
    told: dict[str, str] = {}
    if employer is not None and isinstance(employer.get("has_account"), bool):
        told["employer_account"] = "yes" if employer["has_account"] else "no"
    if known is not None:
        told |= dict(_permit(known))
        told |= dict(_residence(known))
        permit = known.alive("permit")
        if permit is not None and permit.last_day is not None:
            told["window"] = _window(policy, permit.last_day, today)
        if permit is not None and employer is not None and known.same_employer is not None:
            told["same_employer"] = "same" if known.same_employer else "other"
    return told


def _permit(known: Known) -> Iterator[tuple[str, str]]:
    newest = known.newest("permit")
    if known.alive("permit") is not None:
        yield "permit", "alive"
    elif known.alive("short_permit") is not None:
        yield "permit", "short"
    elif newest is not None:
        yield "permit", "ended"
        here = known.alive("residence") is not None
        if newest.state == "cancelled" and here:
            yield "ended", "transfer"
        elif newest.state == "lapsed" and here:
            yield "ended", "lapsed"


def _residence(known: Known) -> Iterator[tuple[str, str]]:
    paper, newest = known.alive("residence"), known.newest("residence")
    if paper is not None or known.alive("visa") is not None:
        yield "in_china", "china"
    kind = paper.data.get("residence_kind") if paper is not None else None
    if paper is not None and kind in {None, "work"}:
        yield "residence", "valid"
    elif paper is not None and kind == "stay":
        yield "residence", "stay"
    elif paper is None and newest is not None:
        yield "residence", "ended"


def _window(policy: PolicyLibrary, ends: date, today: date) -> str:
    """Where today stands between the days an extension may be asked for."""
    earliest, latest = extension_window(policy, ends, today)
    return "late" if today > latest else "early" if today < earliest else "open"
