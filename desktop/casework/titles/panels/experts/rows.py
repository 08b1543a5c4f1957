"""Experts on file as lists show them, and how each stands on a day."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, Final

from desktop.case_types.professional_title.panels.expert import ExpertAnswers
from desktop.casework.office import Office
from desktop.casework.titles.panels.experts.views import ExpertRow
from desktop.forms.draft import answered
from desktop.policy.reckoning.titles.committees import SOON
from desktop.store.reads.titles.experts import WholeExpert
from desktop.store.search.sounds import sort_key

STANDING: Final = ("good", "expiring", "expired", "not_yet", "banned", "ended", "barred")


def rows_of(office: Office, found: Sequence[WholeExpert]) -> tuple[ExpertRow, ...]:
    """Experts as a list shows them today, in the order given."""
    day = office.clock.today()
    bans = office.store.reads.expert_bans(day)
    return tuple(row_of(one, day, bans) for one in found)


def row_of(one: WholeExpert, day: date, bans: Mapping[int, date]) -> ExpertRow:
    """One expert as a list shows them on a day."""
    title, origin = one.data.get("title"), one.data.get("origin")
    return ExpertRow(
        one.id, one.name, one.title_series, one.specialty, one.level, str(title or ""), one.employer_name,
        str(origin or ""), one.term_until, one.state, _standing(one, day, bans),
    )  # fmt: skip


def columns_of(told: ExpertAnswers) -> dict[str, Any]:
    """What an expert's form puts into columns, with the whole of it as `data`."""
    return {
        "name": told.name,
        "name_sort": sort_key(told.name),
        "title_series": told.title_series,
        "specialty": told.specialty,
        "level": told.level,
        "employer_name": told.employer_name,
        "uscc": told.uscc or "",
        "term_from": told.term_from,
        "term_until": told.term_until,
        "data": answered(told.model_dump(mode="json")),
    }


def _standing(one: WholeExpert, day: date, bans: Mapping[int, date]) -> str:
    if one.state != "active":
        return one.state
    if one.id in bans:
        return "banned"
    if one.term_from is not None and day < one.term_from:
        return "not_yet"
    if one.term_until is None:
        return "good"
    left = (one.term_until - day).days
    return "expired" if left < 0 else "expiring" if left <= SOON else "good"
