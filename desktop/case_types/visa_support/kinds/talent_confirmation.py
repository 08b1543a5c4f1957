"""外国高端人才确认函: a talent of class A comes on an R visa, by the letter of the provincial department."""

from __future__ import annotations

from typing import ClassVar, Final

from desktop.basics.language import N_
from desktop.case_types.case_type import CaseType, Paper
from desktop.case_types.visa_support.carrying import begins_with
from desktop.case_types.visa_support.facts import extra_of, fact_questions, facts_of
from desktop.case_types.visa_support.judging.talent import KEY, judge_talent
from desktop.case_types.visa_support.materials import materials_of
from desktop.case_types.visa_support.papers import papers_of
from desktop.case_types.visa_support.papers.invitation import invitation
from desktop.case_types.visa_support.papers.talent_sheet import TITLE, talent_sheet
from desktop.case_types.visa_support.papers.variants import CONFIRMATION
from desktop.case_types.visa_support.questions.confirmation import TALENT_VISA, TalentVisa, entry_ahead
from desktop.case_types.visa_support.questions.invitee import INVITEE, Abroad, Invitee, asked_from_abroad
from desktop.case_types.visa_support.questions.inviter import SIGNED, Signed, signed_before_arrival
from desktop.case_types.visa_support.questions.talent import CLAIM, POINTS, Talent
from desktop.case_types.visa_support.questions.visit import Reason
from desktop.case_types.visa_support.samples.confirmation import sample
from desktop.case_types.visa_support.writing import writes_talent
from desktop.case_types.work_permit.kinds.carrying import OF_PERSON
from desktop.forms.complaints import CrossCheck
from desktop.forms.layout import Layout, Section


# Pydantic lists the questions of the last base first.
class ConfirmationAnswers(Signed, Abroad, TalentVisa, Reason, Invitee, Talent):
    """What the officer types for a confirmation letter."""

    cross_checks: ClassVar[tuple[CrossCheck, ...]] = (entry_ahead, asked_from_abroad, signed_before_arrival)


LAYOUT: Final = Layout((CLAIM, INVITEE, TALENT_VISA, Section(N_("来华事由"), ("visit_reason",)), SIGNED, POINTS))


VISA_TALENT_CONFIRMATION: Final = CaseType(
    key=KEY,
    title=N_("外国高端人才确认函（R字签证）"),
    short_title=N_("签证 · 确认函"),
    family="visa_support",
    series="QR",
    answers=ConfirmationAnswers,
    layout=LAYOUT,
    facts=facts_of(ConfirmationAnswers),
    judge=judge_talent,
    materials=materials_of(KEY, "conf"),
    papers=papers_of(
        CONFIRMATION,
        Paper("invitation", "邀请函", invitation, "函", needs_complete=True, needs_reached=True),
        Paper("talent_sheet", TITLE, talent_sheet, "知", in_packet=False, needs_complete=True, needs_reached=True),
    ),
    fact_questions=fact_questions(KEY, ConfirmationAnswers),
    sample=sample,
    extra=extra_of(ConfirmationAnswers),
    never_copied=("planned_entry_on", "signed_on", "visa_years"),
    column="conf",
    starts_from=begins_with(ConfirmationAnswers, *OF_PERSON),
    yields=("visa",),
    writes=writes_talent,
    decided_by="confirmation_decider",
    unit_title="邀请单位",
)
