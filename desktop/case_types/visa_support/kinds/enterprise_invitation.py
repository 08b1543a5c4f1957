"""单位邀请函: the enterprise's own letter for an M, F or L visa, in Chinese and English."""

from __future__ import annotations

from typing import ClassVar, Final

from desktop.basics.language import N_
from desktop.case_types.case_type import CaseType, Paper
from desktop.case_types.visa_support.carrying import begins_with
from desktop.case_types.visa_support.facts import extra_of, fact_questions, facts_of
from desktop.case_types.visa_support.judging.enterprise import KEY, judge_enterprise
from desktop.case_types.visa_support.materials import materials_of
from desktop.case_types.visa_support.papers import papers_of
from desktop.case_types.visa_support.papers.invitation import invitation
from desktop.case_types.visa_support.papers.variants import ENTERPRISE
from desktop.case_types.visa_support.questions.invitee import INVITEE, Invitee, Mission
from desktop.case_types.visa_support.questions.inviter import (
    INVITER_CHECKS,
    SIGNED_LINES,
    TERMS,
    NamedInEnglish,
    Signed,
    Terms,
)
from desktop.case_types.visa_support.questions.visit import (
    ENGLISH,
    VISIT_DAYS,
    Days,
    English,
    Places,
    Purpose,
    Reason,
    Stay,
    days_in_order,
    stay_fits,
)
from desktop.case_types.visa_support.samples.enterprise import sample
from desktop.case_types.visa_support.stages import WITHOUT_FORWARDING
from desktop.case_types.visa_support.writing import writes_visit
from desktop.forms.complaints import CrossCheck
from desktop.forms.layout import Layout, Section


# Pydantic lists the questions of the last base first.
class EnterpriseAnswers(English, NamedInEnglish, Signed, Terms, Mission, Stay, Places, Days, Reason, Purpose, Invitee):
    """What the officer types for the enterprise's own invitation."""

    cross_checks: ClassVar[tuple[CrossCheck, ...]] = (days_in_order, stay_fits, *INVITER_CHECKS)


LAYOUT: Final = Layout(
    (
        INVITEE,
        Section(
            N_("来访"),
            (
                ("visa_type", "visit_purpose"),
                "visit_reason",
                "paid_in_china",
                VISIT_DAYS,
                ("visa_entries", "stay_days"),
                ("visit_places", "visa_post"),
            ),
        ),
        TERMS,
        Section(
            N_("邀请单位和签字"),
            ("inviter_name_en", "inviter_address_en", *SIGNED_LINES),
            note=N_("邀请单位名称、地址、电话和经办人在“用人单位”里填写。"),
        ),
        ENGLISH,
    )
)

VISA_ENTERPRISE_INVITATION: Final = CaseType(
    key=KEY,
    title=N_("单位邀请函（M、F、L字签证）"),
    short_title=N_("签证 · 单位邀请函"),
    family="visa_support",
    series="DY",
    answers=EnterpriseAnswers,
    layout=LAYOUT,
    facts=facts_of(EnterpriseAnswers),
    judge=judge_enterprise,
    materials=materials_of(KEY, "ent"),
    papers=papers_of(
        ENTERPRISE, Paper("invitation", "邀请函（中英文）", invitation, "函", needs_complete=True, needs_reached=True)
    ),
    fact_questions=fact_questions(KEY, EnterpriseAnswers),
    stages=WITHOUT_FORWARDING,
    sample=sample,
    extra=extra_of(EnterpriseAnswers),
    never_copied=("arrive_on", "leave_on", "signed_on"),
    column="ent",
    classed=False,
    starts_from=begins_with(EnterpriseAnswers),
    yields=("visa",),
    writes=writes_visit,
    decided_by="",
    unit_title="邀请单位",
)  # fmt: skip
