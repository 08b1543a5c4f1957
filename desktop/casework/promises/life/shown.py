"""Rows of the file as views."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from desktop.casework.casefile.stages import STAGE_TITLES
from desktop.casework.promises.life.bars import bars
from desktop.casework.promises.views import KIND_TITLES, PROMISE_STATES, CreditView, DueCheck, PromiseView
from desktop.policy.reckoning.workdays import Workdays

if TYPE_CHECKING:
    from desktop.casework.casefile.titles import MaterialTitles
    from desktop.store.reads.dealings.promises import CheckRow, CreditRow, PromiseRow


def promise_view(
    row: PromiseRow, title: str, today: date, days: Workdays, check_due: date | None = None
) -> PromiseView:
    """One promise as pages show it; `title` is what the rules call its paper."""
    return PromiseView(
        id=row.id,
        case_id=row.case_id,
        case_number=row.case_number,
        applicant=row.applicant,
        material=row.material_key,
        material_title=title,
        kind=row.kind,
        kind_title=KIND_TITLES.get(row.kind, row.kind),
        text=row.text,
        promised_on=row.promised_on,
        due_on=row.due_on,
        days_left=days.left(today, row.due_on),
        consequence=row.consequence,
        basis=row.basis,
        state=row.state,
        state_title=PROMISE_STATES.get(row.state, row.state),
        ended_on=row.ended_on,
        ended_why=row.ended_why,
        scan_id=row.scan_id,
        check_due=check_due,
        then=STAGE_TITLES.get(row.case_stage, row.case_stage),
    )


def credit_view(row: CreditRow, titles: MaterialTitles, today: date) -> CreditView:
    """One record as pages show it."""
    return CreditView(
        id=row.id,
        case_id=row.case_id,
        case_number=row.case_number,
        applicant=row.applicant,
        employer_name=row.employer_name,
        material_title=titles.of(row.case_kind, row.material_key) if row.material_key else "",
        first_day=row.first_day,
        last_day=row.last_day,
        reason=row.reason,
        lifted_on=row.lifted_on,
        lifted_why=row.lifted_why,
        bars=bars(row, today),
    )


def check_view(row: CheckRow, titles: MaterialTitles, today: date, days: Workdays) -> DueCheck:
    """One later check as pages show it."""
    return DueCheck(
        promise_id=row.promise_id,
        case_id=row.case_id,
        case_number=row.case_number,
        applicant=row.applicant,
        material=row.material_key,
        material_title=titles.of(row.case_kind, row.material_key),
        due_on=row.due_on,
        days_left=days.left(today, row.due_on),
    )
