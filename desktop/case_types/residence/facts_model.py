"""The facts residence is judged by: their names, types and limits, read strictly; an absent fact is unknown."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Self

from pydantic import Field

from desktop.basics.language import N_
from desktop.case_types.case_type import Facts
from desktop.case_types.residence.choices import (
    APPLY_FOR,
    CHANGE_ITEMS,
    DEGREES,
    ENDORSEMENTS,
    HOSTS,
    PR_GROUNDS,
    RELATIONS,
    STARTUP_PATHS,
    STARTUP_PROOFS,
    STUDENTS,
)
from desktop.case_types.ruled.base import CountryCode, FactQuestions, Yuan
from desktop.case_types.ruled.reading import read_strictly
from desktop.case_types.work_permit.choices import RESIDENCE_KINDS

Text = Annotated[str, Field(max_length=120)]
Months = Annotated[int, Field(ge=1, le=120)]


class YearFacts(FactQuestions):
    """One year of four: months in China, pay, tax, and the average wage of the year before."""

    year: Annotated[int, Field(ge=1990, le=2200)]
    months: Annotated[float, Field(ge=0, le=12)]
    income_yuan: Yuan
    tax_yuan: Yuan
    average_month_yuan: Annotated[float, Field(gt=0, le=10_000_000)] | None = None


class CommonFacts(FactQuestions):
    """Person, employer, the paper in hand, and what is applied for."""

    birth_date: date | None = Field(None, title=N_("出生日期"))
    nationality: CountryCode | None = Field(None, title=N_("国籍"))
    passport_expires_on: date | None = Field(None, title=N_("护照有效期至"))
    employer_in_zone: bool | None = Field(None, title=N_("单位在国家级开发区内"))
    employer_in_good_standing: bool | None = Field(None, title=N_("单位依法设立，无严重违法失信记录"))
    apply_for: Annotated[str, APPLY_FOR] | None = Field(None, title=N_("办理事项"))
    entered_on: date | None = Field(None, title=N_("最近一次入境日期"))
    residence_kind: Annotated[str, RESIDENCE_KINDS] | None = Field(None, title=N_("现持签证或居留证件"))
    residence_expires_on: date | None = Field(None, title=N_("现持证件有效期（停留期）至"))
    accommodation_registered: bool | None = Field(None, title=N_("住宿登记与现住址、现护照一致"))
    accommodation_registered_on: date | None = Field(None, title=N_("住宿登记日期"))
    months_wanted: Months | None = Field(None, title=N_("申请的居留期限"), json_schema_extra={"unit": "个月"})
    companions: Annotated[int, Field(ge=0, le=20)] | None = Field(
        None, title=N_("偕行人数"), json_schema_extra={"unit": "人"}
    )
    change_items: list[Annotated[str, CHANGE_ITEMS]] | None = Field(None, max_length=5, title=N_("变更的登记事项"))
    changed_on: date | None = Field(None, title=N_("变更发生日"))


class WorkFacts(FactQuestions):
    """What a residence for work rests on."""

    permit_expires_on: date | None = Field(None, title=N_("工作许可有效期至"))
    contract_until: date | None = Field(None, title=N_("聘用合同至"))
    same_employer: bool | None = Field(None, title=N_("用人单位与居留证件登记的一致"))


class StartFacts(FactQuestions):
    """What a residence for a start-up rests on."""

    startup_path: Annotated[str, STARTUP_PATHS] | None = Field(None, title=N_("适用的情形"))
    school: Text | None = Field(None, title=N_("毕业院校"))
    school_confirmed: bool | None = Field(None, title=N_("已核对属于重点高校（国际知名高校）"))
    degree: Annotated[str, DEGREES] | None = Field(None, title=N_("取得的学位"))
    graduated_on: date | None = Field(None, title=N_("毕业日期"))
    excellent: bool | None = Field(None, title=N_("有学校推荐或成绩证明"))
    startup_in_zone: bool | None = Field(None, title=N_("在国家级开发区内创业"))
    startup_proofs: list[Annotated[str, STARTUP_PROOFS]] | None = Field(None, max_length=4, title=N_("创业证明"))
    hired: bool | None = Field(None, title=N_("已被单位聘用"))
    endorsement: Annotated[str, ENDORSEMENTS] | None = Field(None, title=N_("出入境管理机构确认的签注用词"))


class InternFacts(FactQuestions):
    """What an internship rests on."""

    student_of: Annotated[str, STUDENTS] | None = Field(None, title=N_("学生类别"))
    in_study: bool | None = Field(None, title=N_("仍在读"))
    host_known: bool | None = Field(None, title=N_("实习单位为知名企业或事业单位"))
    invited: bool | None = Field(None, title=N_("有实习单位的邀请函"))
    school_agrees: bool | None = Field(None, title=N_("所在学校同意"))
    intern_from: date | None = Field(None, title=N_("实习自"))
    intern_until: date | None = Field(None, title=N_("实习至"))


class FamilyFacts(FactQuestions):
    """What a residence as a family member rests on."""

    relation: Annotated[str, RELATIONS] | None = Field(None, title=N_("申请人是其"))
    host_kind: Annotated[str, HOSTS] | None = Field(None, title=N_("被团聚（随行）人"))
    host_until: date | None = Field(None, title=N_("被团聚（随行）人居留证件有效期至"))
    relation_proved: bool | None = Field(None, title=N_("有亲属关系证明"))


class PermanentFacts(FactQuestions):
    """What permanent residence rests on."""

    pr_ground: Annotated[str, PR_GROUNDS] | None = Field(None, title=N_("申请的情形"))
    recommended: bool | None = Field(None, title=N_("管委会同意推荐"))
    work_from: date | None = Field(None, title=N_("在区连续工作自"))
    years: list[YearFacts] | None = Field(None, max_length=12, title=N_("逐年情况"))
    wage_area: Text | None = Field(None, title=N_("平均工资适用地区"))
    ethnic_chinese: bool | None = Field(None, title=N_("外籍华人"))
    has_doctorate: bool | None = Field(None, title=N_("具有博士学位"))
    no_criminal_record: bool | None = Field(None, title=N_("无犯罪记录"))
    healthy: bool | None = Field(None, title=N_("身体健康"))
    family_along: Annotated[int, Field(ge=0, le=20)] | None = Field(
        None, title=N_("随同申请的家属"), json_schema_extra={"unit": "人"}
    )
    police_accepted_on: date | None = Field(None, title=N_("公安机关受理日期"))


# Pydantic lists the facts of the last base first.
class ResidenceFacts(PermanentFacts, FamilyFacts, InternFacts, StartFacts, WorkFacts, CommonFacts):
    """What a judgement may know of a person, a paper in hand, and the ground of the stay."""

    @classmethod
    def read(cls, facts: Facts) -> Self:
        """The facts, read strictly; raises `Expected` whose `field` names the first fact that is wrong."""
        return read_strictly(cls, facts)
