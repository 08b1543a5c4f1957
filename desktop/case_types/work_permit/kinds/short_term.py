"""90日以下: short work of at most 90 days at a time, on one of the tasks that count."""

from __future__ import annotations

from typing import ClassVar, Final

from desktop.basics.language import N_
from desktop.case_types.case_type import CaseType
from desktop.case_types.standing.under_class import UnderClass
from desktop.case_types.work_permit.facts import fact_questions, facts_of
from desktop.case_types.work_permit.materials import materials_of, materials_under
from desktop.case_types.work_permit.papers import papers_of
from desktop.case_types.work_permit.papers.variants import SHORT
from desktop.case_types.work_permit.questions.visa import Visa, applied_from_abroad
from desktop.case_types.work_permit.samples.short_stay import sample
from desktop.case_types.work_permit.short_stay.judge import judge_short, judge_short_under
from desktop.case_types.work_permit.short_stay.questions import (
    APPROVAL,
    CONTRACT,
    SHORT_CHECKS,
    STAY,
    TASK,
    ShortContract,
    ShortStay,
    ShortTask,
)
from desktop.forms.complaints import CrossCheck
from desktop.forms.layout import Layout, Section

KEY: Final = "work_permit_short_term"


# Pydantic lists the questions of the last base first.
class ShortTermAnswers(ShortContract, Visa, ShortStay, ShortTask):
    """What the officer types for work of at most 90 days."""

    cross_checks: ClassVar[tuple[CrossCheck, ...]] = (*SHORT_CHECKS, applied_from_abroad)


LAYOUT: Final = Layout(
    (
        TASK,
        APPROVAL,
        STAY,
        CONTRACT,
        Section(N_("签证"), ("visa_post", ("applicant_outside_china", "planned_entry_on"), "usual_residence")),
    )
)


WORK_PERMIT_SHORT_TERM: Final = CaseType(
    key=KEY,
    title=N_("外国人来华工作许可（90日以下）"),
    short_title=N_("工作许可 · 90日以下"),
    family="work_permit",
    series="DQ",
    answers=ShortTermAnswers,
    layout=LAYOUT,
    facts=facts_of(ShortTermAnswers),
    judge=judge_short,
    materials=materials_of("short_term"),
    papers=papers_of(SHORT),
    fact_questions=fact_questions(KEY, ShortTermAnswers),
    sample=sample,
    never_copied=("performance_approval", "stay_from", "stay_until", "planned_entry_on"),
    column="short_term",
    yields=("short_permit",),
    under_class=UnderClass(judge_short_under, materials_under("short_term")),
)
