"""外国专家来华邀请函: an expert comes for at most 90 days on an F visa."""

from __future__ import annotations

from dataclasses import replace
from typing import ClassVar, Final

from desktop.basics.language import N_
from desktop.case_types.case_type import CaseType, Paper
from desktop.case_types.visa_support.carrying import begins_with
from desktop.case_types.visa_support.facts import extra_of, fact_questions, facts_of
from desktop.case_types.visa_support.judging.expert import KEY, judge_expert
from desktop.case_types.visa_support.materials import materials_of
from desktop.case_types.visa_support.papers import papers_of
from desktop.case_types.visa_support.papers.invitation import invitation
from desktop.case_types.visa_support.papers.variants import EXPERT
from desktop.case_types.visa_support.questions.expert import (
    BASIS,
    STANDING,
    ExpertBasis,
    Standing,
    by_class,
    case_named,
)
from desktop.case_types.visa_support.questions.invitee import INVITEE, Abroad, Invitee, asked_from_abroad
from desktop.case_types.visa_support.questions.inviter import INVITER_CHECKS, SIGNED, TERMS, Signed, Terms
from desktop.case_types.visa_support.questions.schedule import SCHEDULE, Schedule, schedule_whole
from desktop.case_types.visa_support.questions.talent import CLAIM, POINTS, Talent
from desktop.case_types.visa_support.questions.visit import VISIT_DAYS, Places, Reason, days_in_order
from desktop.case_types.visa_support.samples.expert import sample
from desktop.case_types.visa_support.writing import writes_visit
from desktop.case_types.work_permit.kinds.carrying import OF_PERSON
from desktop.forms.complaints import CrossCheck
from desktop.forms.layout import Layout, Section


# Pydantic lists the questions of the last base first.
class ExpertAnswers(Talent, Standing, Signed, Terms, Abroad, Places, Schedule, Reason, Invitee, ExpertBasis):
    """What the officer types for an expert's invitation."""

    cross_checks: ClassVar[tuple[CrossCheck, ...]] = (
        case_named,
        days_in_order,
        schedule_whole,
        asked_from_abroad,
        *INVITER_CHECKS,
    )


LAYOUT: Final = Layout(
    (
        BASIS,
        replace(CLAIM, shown_when=by_class),
        INVITEE,
        Section(
            N_("来华任务"),
            ("visit_reason", VISIT_DAYS, "visit_places", ("visa_post", "applicant_outside_china")),
            note=N_("在华停留不超过90日（含90日），办F字签证。"),
        ),
        SCHEDULE,
        STANDING,
        TERMS,
        SIGNED,
        replace(POINTS, shown_when=by_class),
    )
)

VISA_EXPERT_INVITATION: Final = CaseType(
    key=KEY,
    title=N_("外国专家来华邀请函（F字签证，90日以下）"),
    short_title=N_("签证 · 专家邀请函"),
    family="visa_support",
    series="ZJ",
    answers=ExpertAnswers,
    layout=LAYOUT,
    facts=facts_of(ExpertAnswers),
    judge=judge_expert,
    materials=materials_of(KEY, "exp"),
    papers=papers_of(EXPERT, Paper("invitation", "邀请函", invitation, "函", needs_complete=True, needs_reached=True)),
    fact_questions=fact_questions(KEY, ExpertAnswers),
    sample=sample,
    extra=extra_of(ExpertAnswers),
    never_copied=("arrive_on", "leave_on", "signed_on", "schedule"),
    column="exp",
    classed=False,
    starts_from=begins_with(ExpertAnswers, *OF_PERSON),
    yields=("visa",),
    writes=writes_visit,
    decided_by="confirmation_decider",
    unit_title="邀请单位",
)
