"""The family of 外国人来华工作许可: its first kind is the application from abroad for more than 90 days."""

from __future__ import annotations

from typing import Final

from desktop.basics.language import N_
from desktop.case_types.case_type import CaseType
from desktop.case_types.work_permit.answers import NEVER_COPIED, WorkPermitAnswers
from desktop.case_types.work_permit.facts import facts
from desktop.case_types.work_permit.facts_model import WorkPermitFacts
from desktop.case_types.work_permit.judge import judge
from desktop.case_types.work_permit.layout import LAYOUT
from desktop.case_types.work_permit.materials import materials
from desktop.case_types.work_permit.papers import PAPERS
from desktop.case_types.work_permit.sample import sample

WORK_PERMIT_NEW_ABROAD: Final = CaseType(
    key="work_permit_new_abroad",
    title=N_("外国人来华工作许可（境外申请，90日以上）"),
    short_title=N_("工作许可 · 境外首次"),
    family="work_permit",
    series="XK",
    answers=WorkPermitAnswers,
    layout=LAYOUT,
    facts=facts,
    judge=judge,
    materials=materials,
    papers=PAPERS,
    fact_questions=WorkPermitFacts,
    sample=sample,
    extra={"history_gap_free": "work"},  # the question behind a fact that is worked out
    never_copied=NEVER_COPIED,
)
