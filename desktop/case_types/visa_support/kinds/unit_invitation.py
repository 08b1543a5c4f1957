"""被授权单位邀请函 (PU): an authorised unit is asked for its invitation, with the verification sheet."""

from __future__ import annotations

from typing import ClassVar, Final

from desktop.basics.language import N_
from desktop.case_types.case_type import CaseType, Paper
from desktop.case_types.visa_support.carrying import begins_with
from desktop.case_types.visa_support.facts import extra_of, fact_questions, facts_of
from desktop.case_types.visa_support.judging.unit import KEY, judge_unit
from desktop.case_types.visa_support.materials import materials_of
from desktop.case_types.visa_support.papers import papers_of
from desktop.case_types.visa_support.papers.guarantee import TITLE, guarantee
from desktop.case_types.visa_support.papers.invitation import invitation
from desktop.case_types.visa_support.papers.variants import UNIT
from desktop.case_types.visa_support.questions.invitee import INVITEE, Invitee, Mission
from desktop.case_types.visa_support.questions.inviter import INVITER_CHECKS, SIGNED, TERMS, Signed, Terms
from desktop.case_types.visa_support.questions.schedule import SCHEDULE, Schedule, schedule_whole
from desktop.case_types.visa_support.questions.unit import FILING, PAST, UNIT_VISA, Filing, UnitVisa, visas_told
from desktop.case_types.visa_support.questions.visit import (
    VISIT_DAYS,
    Places,
    Reason,
    Stay,
    days_in_order,
    stay_fits,
)
from desktop.case_types.visa_support.samples.unit import sample
from desktop.case_types.visa_support.writing import writes_visit
from desktop.forms.complaints import CrossCheck
from desktop.forms.layout import Layout, Section


# Pydantic lists the questions of the last base first.
class UnitAnswers(Filing, Signed, Terms, Mission, Stay, UnitVisa, Places, Schedule, Reason, Invitee):
    """What the officer types for the request of an authorised unit's invitation."""

    cross_checks: ClassVar[tuple[CrossCheck, ...]] = (
        days_in_order,
        stay_fits,
        schedule_whole,
        visas_told,
        *INVITER_CHECKS,
    )


LAYOUT: Final = Layout(
    (
        INVITEE,
        Section(N_("来访"), ("visit_reason", VISIT_DAYS, "visit_places")),
        UNIT_VISA,
        PAST,
        SCHEDULE,
        TERMS,
        SIGNED,
        FILING,
    )
)

VISA_UNIT_INVITATION: Final = CaseType(
    key=KEY,
    title=N_("被授权单位邀请函（核实单）"),
    short_title=N_("签证 · 被授权单位"),
    family="visa_support",
    series="PU",
    answers=UnitAnswers,
    layout=LAYOUT,
    facts=facts_of(UnitAnswers),
    judge=judge_unit,
    materials=materials_of(KEY, "unit"),
    papers=papers_of(
        UNIT,
        Paper("invitation", "邀请函", invitation, "函", needs_complete=True, needs_reached=True),
        Paper("guarantee", TITLE, guarantee, "保", needs_complete=True, needs_reached=True),
    ),
    fact_questions=fact_questions(KEY, UnitAnswers),
    sample=sample,
    extra=extra_of(UnitAnswers),
    never_copied=(
        "arrive_on", "leave_on", "signed_on", "last_visa_application_on", "visa_valid_months", "past_visas", "schedule",
    ),
    column="unit",
    classed=False,
    starts_from=begins_with(UnitAnswers),
    yields=("visa",),
    writes=writes_visit,
    decided_by="foreign_affairs",
    unit_title="邀请单位",
)  # fmt: skip
