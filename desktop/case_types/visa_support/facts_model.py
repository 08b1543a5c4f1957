"""The facts visa support is judged by: those of the classification, and those of a visit; names, types and limits."""

from __future__ import annotations

from datetime import date
from typing import Annotated

from pydantic import Field

from desktop.basics.language import N_
from desktop.case_types.ruled.base import CountryCode, FactQuestions
from desktop.case_types.visa_support.choices import (
    ENTRIES,
    EXPERT_BASES,
    PAYERS,
    POST_LEVELS,
    PURPOSES,
    RELATIONS,
    SIGNERS,
    URGENT,
    VISA_TYPES,
)
from desktop.case_types.work_permit.fact_questions.claims import ClaimFacts
from desktop.case_types.work_permit.fact_questions.person import PersonFacts
from desktop.case_types.work_permit.fact_questions.post import PostFacts

Text = Annotated[str, Field(max_length=2000)]
Count = Annotated[int, Field(ge=0, le=100)]


class VisitFacts(FactQuestions):
    """The visit and the visa wanted."""

    visa_type: Annotated[str, VISA_TYPES] | None = Field(None, title=N_("签证种类"))
    visit_purpose: Annotated[str, PURPOSES] | None = Field(None, title=N_("事由类别"))
    visit_reason: Text | None = Field(None, title=N_("来华事由"))
    paid_in_china: bool | None = Field(None, title=N_("由境内单位支付报酬"))
    planned_entry_on: date | None = Field(None, title=N_("拟入境日期"))
    arrive_on: date | None = Field(None, title=N_("抵达日期"))
    leave_on: date | None = Field(None, title=N_("离开日期"))
    visit_places: Text | None = Field(None, title=N_("访问地点"))
    visa_entries: Annotated[str, ENTRIES] | None = Field(None, title=N_("入境次数"))
    stay_days: Annotated[int, Field(ge=1, le=400)] | None = Field(
        None, title=N_("每次停留天数"), json_schema_extra={"unit": "日"}
    )
    visa_years: Annotated[int, Field(ge=1, le=20)] | None = Field(
        None, title=N_("拟申请的签证有效期"), json_schema_extra={"unit": "年"}
    )
    visa_valid_months: Annotated[int, Field(ge=1, le=120)] | None = Field(
        None, title=N_("签证有效期"), json_schema_extra={"unit": "个月"}
    )
    last_visa_application_on: date | None = Field(None, title=N_("最迟申办签证日期"))
    visa_country: CountryCode | None = Field(None, title=N_("申办签证的国家或地区"))
    visa_post: Text | None = Field(None, title=N_("申请签证的驻外使领馆"))
    lives_there: bool | None = Field(None, title=N_("在该国有居留证明"))
    applicant_outside_china: bool | None = Field(None, title=N_("被邀请人现在境外"))
    entry_port: Text | None = Field(None, title=N_("入境口岸"))
    arrives_by: Text | None = Field(None, title=N_("交通工具"))
    urgent_reason: Annotated[str, URGENT] | None = Field(None, title=N_("紧急入境的原因"))


class PartyFacts(FactQuestions):
    """The invited person, the family, the inviting side."""

    invitee_identified: bool | None = Field(None, title=N_("被邀请人姓名、性别、出生日期、国籍、护照号码齐全"))
    invitee_employer: Text | None = Field(None, title=N_("被邀请人所在单位"))
    invitee_post: Text | None = Field(None, title=N_("被邀请人职务"))
    family_joins: bool | None = Field(None, title=N_("家属随同申请"))
    family_named: Count | None = Field(None, title=N_("已登记的家属人数"))
    family_elders: Count | None = Field(None, title=N_("配偶、子女以外的家属人数"))
    family_children_born: list[date] | None = Field(None, max_length=30, title=N_("子女的出生日期"))
    inviter_identified: bool | None = Field(None, title=N_("邀请单位名称、地址、电话齐全"))
    inviter_relation: Annotated[str, RELATIONS] | None = Field(None, title=N_("与邀请单位的关系"))
    who_pays: Annotated[str, PAYERS] | None = Field(None, title=N_("费用承担"))
    signer: Text | None = Field(None, title=N_("签字人"))
    signer_rank: Annotated[str, SIGNERS] | None = Field(None, title=N_("签字人身份"))
    signed_on: date | None = Field(None, title=N_("落款日期"))


class PaperFacts(FactQuestions):
    """What goes with some of the papers: schedule, guarantee, ground, earlier visas and visits."""

    schedule_whole: bool | None = Field(None, title=N_("日程从抵达到离开没有空缺"))
    guarantee_given: bool | None = Field(None, title=N_("邀请单位出具保证书"))
    first_filing: bool | None = Field(None, title=N_("邀请单位首次办理"))
    past_visas_told: Count | None = Field(None, title=N_("已登记的以往来华签证数"))
    expert_basis: Annotated[str, EXPERT_BASES] | None = Field(None, title=N_("邀请依据"))
    doc176_case: Text | None = Field(None, title=N_("属于哪一种情形"))
    inviter_legal_person: bool | None = Field(None, title=N_("邀请单位具有法人资格"))
    funds_secured: bool | None = Field(None, title=N_("经费已落实"))
    post_level: Annotated[str, POST_LEVELS] | None = Field(None, title=N_("人才类型"))
    past_visits_told: Count | None = Field(None, title=N_("已登记的以往入出境次数"))
    good_conduct: bool | None = Field(None, title=N_("以往在华无非法居留、非法就业等记录"))


# Pydantic lists the facts of the last base first.
class VisaFacts(PaperFacts, PartyFacts, VisitFacts, ClaimFacts, PostFacts, PersonFacts):
    """What a judgement may know of a visit; an absent fact is unknown, never "no"."""

    def told(self, name: str) -> bool:
        """Whether a fact is known; blanks are no words, and a "no" about completeness tells nothing."""
        value = getattr(self, name)
        return bool(value.strip()) if isinstance(value, str) else value is not None and value is not False
