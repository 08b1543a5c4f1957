"""境外申请: the first application from abroad for more than 90 days."""

from __future__ import annotations

from typing import Final

from pydantic import JsonValue

from desktop.basics.language import N_
from desktop.case_types.case_type import CaseType
from desktop.case_types.known import Known
from desktop.case_types.standing.under_class import UnderClass
from desktop.case_types.work_permit.answers import NEVER_COPIED, WorkPermitAnswers
from desktop.case_types.work_permit.facts import fact_questions, facts_of
from desktop.case_types.work_permit.judge import Ways, judge, judge_under
from desktop.case_types.work_permit.kinds.carrying import OF_PERSON, carried
from desktop.case_types.work_permit.kinds.owing import salary_owed
from desktop.case_types.work_permit.layout import LAYOUT
from desktop.case_types.work_permit.materials import materials, materials_under
from desktop.case_types.work_permit.papers import papers_of
from desktop.case_types.work_permit.papers.variants import ABROAD
from desktop.case_types.work_permit.roster_forms import NEW_ABROAD
from desktop.case_types.work_permit.sample import sample

KEY: Final = "work_permit_new_abroad"


def starts_from(known: Known) -> dict[str, JsonValue]:
    """Education and career as told before, the last day of a former permit."""
    former = known.newest("permit")
    until = former.last_day if former is not None and former.state != "alive" else None
    return {
        **carried(known, WorkPermitAnswers, OF_PERSON),
        **({"held_permit_until": until.isoformat()} if until is not None else {}),
    }


WORK_PERMIT_NEW_ABROAD: Final = CaseType(
    key=KEY,
    title=N_("外国人来华工作许可（境外申请，90日以上）"),
    short_title=N_("工作许可 · 境外首次"),
    family="work_permit",
    series="XK",
    answers=WorkPermitAnswers,
    layout=LAYOUT,
    facts=facts_of(WorkPermitAnswers),
    judge=judge,
    materials=materials,
    papers=papers_of(ABROAD),
    fact_questions=fact_questions(KEY, WorkPermitAnswers),
    sample=sample,
    extra={"history_gap_free": "work"},  # the question behind a fact that is worked out
    never_copied=NEVER_COPIED,
    column="new_abroad",
    starts_from=starts_from,
    yields=("permit",),
    owes=salary_owed,
    roster=NEW_ABROAD,
    under_class=UnderClass(judge_under(Ways()), materials_under("new_abroad")),
)
