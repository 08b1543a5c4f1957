"""口岸签证支持: somebody who must come at once asks for the visa at the port."""

from __future__ import annotations

from typing import ClassVar, Final

from desktop.basics.language import N_
from desktop.case_types.case_type import CaseType, Paper
from desktop.case_types.visa_support.carrying import begins_with
from desktop.case_types.visa_support.facts import extra_of, fact_questions, facts_of
from desktop.case_types.visa_support.judging.port import KEY, judge_port
from desktop.case_types.visa_support.materials import materials_of
from desktop.case_types.visa_support.papers import papers_of
from desktop.case_types.visa_support.papers.invitation import invitation
from desktop.case_types.visa_support.papers.variants import PORT
from desktop.case_types.visa_support.questions.invitee import INVITEE, Invitee
from desktop.case_types.visa_support.questions.inviter import INVITER_CHECKS, SIGNED, TERMS, Signed, Terms
from desktop.case_types.visa_support.questions.port import ARRIVAL, URGENCY, Arrival, Urgency, arrives_ahead
from desktop.case_types.visa_support.questions.visit import Reason, Stay
from desktop.case_types.visa_support.samples.port import sample
from desktop.case_types.visa_support.writing import writes_visit
from desktop.forms.complaints import CrossCheck
from desktop.forms.layout import Layout


# Pydantic lists the questions of the last base first.
class PortAnswers(Signed, Terms, Stay, Arrival, Reason, Urgency, Invitee):
    """What the officer types for a visa at the port."""

    cross_checks: ClassVar[tuple[CrossCheck, ...]] = (arrives_ahead, *INVITER_CHECKS)


LAYOUT: Final = Layout((INVITEE, URGENCY, ARRIVAL, TERMS, SIGNED))

VISA_PORT: Final = CaseType(
    key=KEY,
    title=N_("口岸签证支持"),
    short_title=N_("签证 · 口岸"),
    family="visa_support",
    series="KA",
    answers=PortAnswers,
    layout=LAYOUT,
    facts=facts_of(PortAnswers),
    judge=judge_port,
    materials=materials_of(KEY, "port"),
    papers=papers_of(PORT, Paper("invitation", "邀请函", invitation, "函", needs_complete=True, needs_reached=True)),
    fact_questions=fact_questions(KEY, PortAnswers),
    sample=sample,
    extra=extra_of(PortAnswers),
    never_copied=("arrive_on", "arrives_by", "signed_on", "confirmation_number"),
    column="port",
    classed=False,
    starts_from=begins_with(PortAnswers),
    yields=("visa",),
    writes=writes_visit,
    decided_by="exit_entry",
    unit_title="邀请单位",
)
