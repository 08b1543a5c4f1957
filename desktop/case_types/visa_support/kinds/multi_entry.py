"""多年多次签证支持: a letter to exit-entry for a zone enterprise's senior or professional guest."""

from __future__ import annotations

from typing import ClassVar, Final

from desktop.basics.language import N_
from desktop.case_types.case_type import CaseType, Paper
from desktop.case_types.visa_support.carrying import begins_with
from desktop.case_types.visa_support.facts import extra_of, fact_questions, facts_of
from desktop.case_types.visa_support.judging.multi import KEY, judge_multi
from desktop.case_types.visa_support.materials import materials_of
from desktop.case_types.visa_support.papers import papers_of
from desktop.case_types.visa_support.papers.invitation import invitation
from desktop.case_types.visa_support.papers.variants import MULTI
from desktop.case_types.visa_support.questions.invitee import Invitee
from desktop.case_types.visa_support.questions.inviter import INVITER_CHECKS, SIGNED, TERMS, Signed, Terms
from desktop.case_types.visa_support.questions.multi import (
    LEVEL,
    VISITS,
    WANTED,
    Level,
    Visits,
    YearsWanted,
    visits_in_order,
)
from desktop.case_types.visa_support.questions.visit import Reason, Stay
from desktop.case_types.visa_support.samples.multi import sample
from desktop.case_types.visa_support.writing import writes_visit
from desktop.forms.complaints import CrossCheck
from desktop.forms.layout import Layout


# Pydantic lists the questions of the last base first.
class MultiAnswers(Signed, Terms, Visits, Reason, Stay, YearsWanted, Level, Invitee):
    """What the officer types for a visa of several years."""

    cross_checks: ClassVar[tuple[CrossCheck, ...]] = (visits_in_order, *INVITER_CHECKS)


LAYOUT: Final = Layout((LEVEL, WANTED, VISITS, TERMS, SIGNED))

VISA_MULTI_ENTRY: Final = CaseType(
    key=KEY,
    title=N_("多年多次签证支持"),
    short_title=N_("签证 · 多年多次"),
    family="visa_support",
    series="DC",
    answers=MultiAnswers,
    layout=LAYOUT,
    facts=facts_of(MultiAnswers),
    judge=judge_multi,
    materials=materials_of(KEY, "multi"),
    papers=papers_of(MULTI, Paper("invitation", "邀请函", invitation, "函", needs_complete=True, needs_reached=True)),
    fact_questions=fact_questions(KEY, MultiAnswers),
    sample=sample,
    extra=extra_of(MultiAnswers),
    never_copied=("signed_on", "past_visits", "visa_years"),
    column="multi",
    classed=False,
    starts_from=begins_with(MultiAnswers),
    yields=("visa",),
    writes=writes_visit,
    decided_by="exit_entry",
    unit_title="邀请单位",
)
