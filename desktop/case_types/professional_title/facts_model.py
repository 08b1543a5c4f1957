"""The facts a title is judged by: their names, types and limits, read strictly; an absent fact is unknown."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Annotated, Any, Final, Self

from pydantic import BaseModel, Field, JsonValue

from desktop.basics.language import N_
from desktop.basics.visible import visible
from desktop.case_types.case_type import Facts
from desktop.case_types.professional_title.choices import (
    DIRECT_WAYS,
    EMPLOYMENT,
    EXAM_LINES,
    GROUNDS,
    LEVELS,
    PENALTIES,
    RETIRING,
    SERIES,
    TITLE_STARTS,
    YEAR_MODES,
)
from desktop.case_types.professional_title.fact_rows import (
    AchievementRow,
    AppointmentRow,
    AssessmentRow,
    EducationRow,
    InsuranceRow,
    PaperRow,
    PauseRow,
    PrizeRow,
    QualificationRow,
    RecommenderRow,
    SkillRow,
    Text,
    TitleRow,
    TrainingRow,
    WorkRow,
    Year,
)
from desktop.case_types.ruled.base import FactQuestions
from desktop.case_types.ruled.reading import asked_of, read_strictly
from desktop.forms.annotation import row_model


class BatchFacts(FactQuestions):
    """What is applied for, and what the batch sets; what it does not set the policy book gives."""

    target_series: Annotated[str, SERIES] | None = Field(None, title=N_("申报系列"))
    target_specialty: Text | None = Field(None, title=N_("申报专业"))
    target_level: Annotated[str, LEVELS] | None = Field(None, title=N_("申报层级"))
    target_title: Text | None = Field(None, title=N_("申报职称"))
    cutoff: date | None = Field(None, title=N_("学历、年限、业绩截止日"))
    accept_day: date | None = Field(None, title=N_("受理日"))
    retire_check_day: date | None = Field(None, title=N_("退休核对日"))
    training_years: list[Year] | None = Field(None, max_length=40, title=N_("核对继续教育的年度"))
    year_mode: Annotated[str, YEAR_MODES] | None = Field(None, title=N_("年限推算方式"))
    title_start: Annotated[str, TITLE_STARTS] | None = Field(None, title=N_("职称起算日"))
    rule_set: Text | None = Field(None, title=N_("评价标准"))


class PersonFacts(FactQuestions):
    """Who may apply at all: age, standing, employment."""

    birth_date: date | None = Field(None, title=N_("出生日期"))
    retire_category: Annotated[str, RETIRING] | None = Field(None, title=N_("退休年龄类别"))
    retired: bool | None = Field(None, title=N_("已办理退休"))
    extended_service_document: Text | None = Field(None, title=N_("批准延聘（延迟退休）的文号"))
    civil_servant: bool | None = Field(None, title=N_("公务员（含参照管理人员）"))
    penalty_sort: Annotated[str, PENALTIES] | None = Field(None, title=N_("处分（处罚）种类"))
    penalty_until: date | None = Field(None, title=N_("处分（处罚）期至"))
    ban_from: date | None = Field(None, title=N_("失信记录起始日"))
    ban_to: date | None = Field(None, title=N_("失信限制期至"))
    foreigner: bool | None = Field(None, title=N_("外国人"))
    may_work: bool | None = Field(None, title=N_("持有效工作许可或者永久居留身份证"))
    in_service: bool | None = Field(None, title=N_("在职在岗"))
    employment: Annotated[str, EMPLOYMENT] | None = Field(None, title=N_("劳动关系"))
    employer: Text | None = Field(None, title=N_("申报单位"))
    agency_document: Text | None = Field(None, title=N_("派遣协议或者人事代理证明"))
    insurance: list[InsuranceRow] | None = Field(None, max_length=60, title=N_("社会保险缴费"))
    insurance_explained: bool | None = Field(None, title=N_("缴费单位与申报单位不一致已说明"))


class MeritFacts(FactQuestions):
    """Education, titles, work and all that shows ability."""

    education: list[EducationRow] | None = Field(None, max_length=20, title=N_("学历学位"))
    titles: list[TitleRow] | None = Field(None, max_length=20, title=N_("已取得的职称"))
    qualifications: list[QualificationRow] | None = Field(None, max_length=40, title=N_("职业资格"))
    skills: list[SkillRow] | None = Field(None, max_length=20, title=N_("技能等级"))
    appointments: list[AppointmentRow] | None = Field(None, max_length=40, title=N_("专业技术职务聘任"))
    work: list[WorkRow] | None = Field(None, max_length=60, title=N_("工作经历"))
    pauses: list[PauseRow] | None = Field(None, max_length=40, title=N_("不计入年限的期间"))
    training: list[TrainingRow] | None = Field(None, max_length=40, title=N_("继续教育"))
    achievements: list[AchievementRow] | None = Field(None, max_length=120, title=N_("业绩成果"))
    papers: list[PaperRow] | None = Field(None, max_length=120, title=N_("论文、著作、技术报告"))
    prizes: list[PrizeRow] | None = Field(None, max_length=60, title=N_("奖项"))
    assessments: list[AssessmentRow] | None = Field(None, max_length=40, title=N_("年度考核"))
    exam_passed_on: date | None = Field(None, title=N_("高级资格考试合格日期"))
    exam_line: Annotated[str, EXAM_LINES] | None = Field(None, title=N_("考试合格线"))
    post_since: date | None = Field(None, title=N_("从事本专业岗位自"))
    post_related: bool | None = Field(None, title=N_("岗位与所学专业对口"))
    fit_assessed: bool | None = Field(None, title=N_("考察合格"))


class RouteFacts(FactQuestions):
    """What the side roads rest on: exceptional, transfer, confirmation, from an office or the army."""

    exceptional_grounds: list[Annotated[str, GROUNDS]] | None = Field(None, max_length=20, title=N_("破格情形"))
    recommenders: list[RecommenderRow] | None = Field(None, max_length=10, title=N_("推荐专家"))
    deemed_from: date | None = Field(None, title=N_("视同具备助理级的起算日（主管部门认可）"))
    direct_way: Annotated[str, DIRECT_WAYS] | None = Field(None, title=N_("直接申报的途径"))
    from_office_on: date | None = Field(None, title=N_("从机关（部队）转到企业的日期"))
    title_verified: bool | None = Field(None, title=N_("已向发证机关核验原职称"))
    committee_filed: bool | None = Field(None, title=N_("原评审委员会经核准备案，未超范围"))


class OrderFacts(FactQuestions):
    """The days of the papers, which must follow one another."""

    applied_on: date | None = Field(None, title=N_("申报日期"))
    posted_from: date | None = Field(None, title=N_("单位公示自"))
    posted_until: date | None = Field(None, title=N_("单位公示至"))
    unit_opinion_on: date | None = Field(None, title=N_("单位推荐意见日期"))
    papers_dated_on: date | None = Field(None, title=N_("材料的最晚日期"))
    promise_signed: bool | None = Field(None, title=N_("已签诚信承诺书"))


# Pydantic lists the facts of the last base first.
class TitleFacts(OrderFacts, RouteFacts, MeritFacts, PersonFacts, BatchFacts):
    """What a judgement may know of a person, what is applied for, and the batch it is applied for in."""

    @classmethod
    def read(cls, facts: Facts) -> Self:
        """The facts, read strictly; raises `Expected` whose `field` names the first fact that is wrong.

        A text of which nothing is seen is no text.
        """
        return read_strictly(cls, {name: _seen(value) for name, value in facts.items()})


#: The facts of each kind; those every kind asks for stand in `SHARED`.
SHARED: Final = (*BatchFacts.model_fields, *PersonFacts.model_fields, *OrderFacts.model_fields)
OF_KIND: Final[Mapping[str, tuple[str, ...]]] = {
    "professional_title_review": (*MeritFacts.model_fields, "deemed_from", "direct_way", "from_office_on"),
    "professional_title_recognition": (
        "education", "titles", "qualifications", "skills", "work", "pauses", "training", "assessments", "post_since",
        "post_related", "fit_assessed",
    ),
    "professional_title_exceptional": (
        *MeritFacts.model_fields, "deemed_from", "exceptional_grounds", "recommenders",
    ),
    "professional_title_transfer": (*MeritFacts.model_fields,),
    "professional_title_confirmation": (
        "education", "titles", "qualifications", "work", "post_since", "title_verified", "committee_filed",
    ),
}  # fmt: skip


def asked_of_kind(kind: str) -> type[BaseModel]:
    """The facts one of the five kinds asks for, as a model of its own that refuses all others."""
    return asked_of(TitleFacts, kind, (*SHARED, *OF_KIND[kind]))


def _seen(value: JsonValue) -> JsonValue:
    if isinstance(value, str) and not visible(value):
        return None
    if isinstance(value, list):
        return [_seen(one) for one in value]
    return {name: _seen(one) for name, one in value.items()} if isinstance(value, dict) else value


def only_facts(told: Mapping[str, JsonValue]) -> dict[str, JsonValue]:
    """What of the answers are facts: of the rows too only the cells a rule reads, for answers that ask more."""
    return {
        name: _cells(value, row_model(TitleFacts.model_fields[name].annotation))
        for name, value in told.items()
        if name in TitleFacts.model_fields
    }


def _cells(value: Any, row: type[BaseModel] | None) -> Any:
    if row is None or not isinstance(value, list):
        return value
    return [
        {name: cell for name, cell in one.items() if name in row.model_fields} if isinstance(one, dict) else one
        for one in value
    ]
