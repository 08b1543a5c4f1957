"""Gaps as the dictionary of returns has them: which reason each comes under, and what was ticked by eye."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from desktop.basics.language import joined
from desktop.case_types.case_type import CaseType, Gap
from desktop.policy.book.library import PolicyLibrary
from desktop.policy.book.reasons import ANY, Check, Reason, ReasonsChapter
from desktop.policy.verdict import Condition, Outcome


@dataclass(frozen=True)
class Ticked:
    """A reason an officer saw by eye, with a word of the officer's own."""

    reason: str
    note: str = ""


def reasons_of(library: PolicyLibrary, kind: CaseType, day: date) -> tuple[Reason, ...]:
    """The dictionary of the kind's family on a day, those of other kinds left out; () for a family without one."""
    key = f"{kind.family}/return_reasons"
    if key not in library.chapters:
        return ()
    found = library.chapter(key, ReasonsChapter).on(day)
    if not kind.needs_person:
        return tuple(reason for reason in found if reason.of_employer)
    return tuple(reason for reason in found if not reason.columns or kind.column in reason.columns)


def with_reasons(found: Iterable[Gap], reasons: tuple[Reason, ...]) -> tuple[Gap, ...]:
    """Each gap with the reason it comes under, where the dictionary has one."""
    return tuple(replace(gap, reasons=_reasons(gap, reasons)) if gap.check else gap for gap in found)


def reasons_for(conditions: Iterable[Condition], reasons: tuple[Reason, ...]) -> dict[str, tuple[str, ...]]:
    """By condition that is unmet: the reasons a case would come back for; those without any are left out."""
    found = {
        condition.id: tuple(
            reason.id
            for reason in reasons
            for check in reason.found_by
            if (check.kind, check.name) == ("condition", condition.id) and check.words in condition.fact
        )
        for condition in conditions
        if condition.outcome is Outcome.UNMET
    }
    return {name: tuple(dict.fromkeys(ids)) for name, ids in found.items() if ids}


def ticked_gaps(library: PolicyLibrary, ticks: Iterable[Ticked], reasons: tuple[Reason, ...]) -> tuple[Gap, ...]:
    """What was ticked by eye as gaps, in the dictionary's order, with what is told, the clause and the cure."""
    notes = {tick.reason: tick.note for tick in ticks}
    return tuple(
        Gap(
            "reason",
            reason.id,
            reason.says,
            joined((reason.tells.rstrip("。"), notes[reason.id]), "："),
            "　".join(part for part in (library.number_of(reason.source), reason.clause) if part),
            reason.cure,
            check=f"eye:{reason.id}",
            reasons=(reason.id,),
        )
        for reason in reasons
        if reason.id in notes
    )


def _reasons(gap: Gap, reasons: tuple[Reason, ...]) -> tuple[str, ...]:
    return tuple(
        reason.id
        for reason in reasons
        if (reason.lack or not gap.lacking) and any(_finds(check, gap) for check in reason.found_by)
    )


def _finds(check: Check, gap: Gap) -> bool:
    kind, _colon, name = gap.check.partition(":")
    return check.kind == kind and check.name in {name, ANY} and check.words in gap.why
