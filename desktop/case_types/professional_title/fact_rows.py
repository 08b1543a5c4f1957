"""The rows of facts a title is judged by; a cell left empty is unknown, and the rules then say so."""

from __future__ import annotations

from datetime import date
from typing import Annotated

from pydantic import Field

from desktop.basics.language import N_
from desktop.case_types.professional_title.choices import (
    ACHIEVEMENTS,
    ASSESSED,
    EDUCATION,
    LEVELS,
    PAUSES,
    PRIZES,
    QUALIFICATIONS,
    ROLES,
    SERIES,
    SKILLS,
    WAYS,
)
from desktop.case_types.ruled.base import FactQuestions

Text = Annotated[str, Field(max_length=200)]
Year = Annotated[int, Field(ge=1950, le=2200)]
Hours = Annotated[float, Field(ge=0, le=9000)]
Rank = Annotated[int, Field(ge=1, le=500)]


class EducationRow(FactQuestions):
    """One education with its day of graduation."""

    level: Annotated[str, EDUCATION] | None = Field(None, title=N_("学历（学位）"))
    school: Text | None = Field(None, title=N_("毕业院校"))
    major: Text | None = Field(None, title=N_("所学专业"))
    graduated_on: date | None = Field(None, title=N_("毕业日期"))
    related: bool | None = Field(None, title=N_("与申报专业相同或者相近"))
    abroad: bool | None = Field(None, title=N_("境外学历"))
    certified: bool | None = Field(None, title=N_("有学历备案表或者认证"))


class TitleRow(FactQuestions):
    """A title already held, with the three days it may be counted from."""

    series: Annotated[str, SERIES] | None = Field(None, title=N_("系列"))
    title: Text | None = Field(None, title=N_("职称名称"))
    level: Annotated[str, LEVELS] | None = Field(None, title=N_("层级"))
    way: Annotated[str, WAYS] | None = Field(None, title=N_("取得方式"))
    passed_on: date | None = Field(None, title=N_("评审通过（批准）日期"))
    document_day: date | None = Field(None, title=N_("资格文件日期"))
    last_exam_day: date | None = Field(None, title=N_("考试最后一日"))
    document: Text | None = Field(None, title=N_("证书（文件）号"))
    region: Text | None = Field(None, title=N_("取得地区"))


class QualificationRow(FactQuestions):
    """A professional qualification that may stand for a title."""

    key: Annotated[str, QUALIFICATIONS] | None = Field(None, title=N_("职业资格"))
    obtained_on: date | None = Field(None, title=N_("取得日期"))
    number: Text | None = Field(None, title=N_("证书编号"))


class SkillRow(FactQuestions):
    """A grade of skill."""

    grade: Annotated[str, SKILLS] | None = Field(None, title=N_("技能等级"))
    obtained_on: date | None = Field(None, title=N_("取得日期"))
    occupation: Text | None = Field(None, title=N_("职业（工种）"))


class AppointmentRow(FactQuestions):
    """A post the title was appointed to; without a last day it still goes on."""

    title: Text | None = Field(None, title=N_("聘任职务"))
    level: Annotated[str, LEVELS] | None = Field(None, title=N_("层级"))
    first_day: date | None = Field(None, title=N_("聘任自"))
    last_day: date | None = Field(None, title=N_("聘任至"))
    unit: Text | None = Field(None, title=N_("聘任单位"))


class WorkRow(FactQuestions):
    """A span of work; without a last day it still goes on."""

    unit: Text | None = Field(None, title=N_("单位"))
    post: Text | None = Field(None, title=N_("岗位"))
    first_day: date | None = Field(None, title=N_("起"))
    last_day: date | None = Field(None, title=N_("止"))
    in_specialty: bool | None = Field(None, title=N_("从事申报专业工作"))


class PauseRow(FactQuestions):
    """A span that may not count as years of the title."""

    sort: Annotated[str, PAUSES] | None = Field(None, title=N_("情形"))
    first_day: date | None = Field(None, title=N_("起"))
    last_day: date | None = Field(None, title=N_("止"))


class TrainingRow(FactQuestions):
    """One year's hours of continuing education (继续教育)."""

    year: Year | None = Field(None, title=N_("年度"))
    total: Hours | None = Field(None, title=N_("总学时"))
    professional: Hours | None = Field(None, title=N_("专业科目"))
    public: Hours | None = Field(None, title=N_("公需科目"))


class AchievementRow(FactQuestions):
    """An achievement with the person's role and rank in it."""

    sort: Annotated[str, ACHIEVEMENTS] | None = Field(None, title=N_("类型"))
    title: Text | None = Field(None, title=N_("名称"))
    first_day: date | None = Field(None, title=N_("起"))
    last_day: date | None = Field(None, title=N_("止"))
    role: Annotated[str, ROLES] | None = Field(None, title=N_("本人作用"))
    rank: Rank | None = Field(None, title=N_("本人排名"))
    obtained_on: date | None = Field(None, title=N_("取得（完成）日期"))
    names_person: bool | None = Field(None, title=N_("材料有本人姓名和角色"))


class PaperRow(FactQuestions):
    """A paper, book or technical report."""

    title: Text | None = Field(None, title=N_("题名"))
    published_on: date | None = Field(None, title=N_("发表日期"))
    venue: Text | None = Field(None, title=N_("刊物、出版单位"))
    rank: Rank | None = Field(None, title=N_("本人排名"))
    indexed: bool | None = Field(None, title=N_("可以检索（有刊号）"))


class PrizeRow(FactQuestions):
    """A prize; `award` is its class, 0 for a special or first-of-all one."""

    name: Text | None = Field(None, title=N_("奖项"))
    grade: Annotated[str, PRIZES] | None = Field(None, title=N_("级别"))
    award: Annotated[int, Field(ge=0, le=5)] | None = Field(None, title=N_("等次"))
    rank: Rank | None = Field(None, title=N_("本人排名"))
    day: date | None = Field(None, title=N_("获奖日期"))


class AssessmentRow(FactQuestions):
    """One year's assessment by the unit."""

    year: Year | None = Field(None, title=N_("年度"))
    result: Annotated[str, ASSESSED] | None = Field(None, title=N_("考核结果"))


class RecommenderRow(FactQuestions):
    """Somebody who recommends an exceptional application; `near` where the specialty is another but a near one."""

    name: Text | None = Field(None, title=N_("姓名"))
    title: Text | None = Field(None, title=N_("职称"))
    level: Annotated[str, LEVELS] | None = Field(None, title=N_("层级"))
    series: Annotated[str, SERIES] | None = Field(None, title=N_("系列"))
    specialty: Text | None = Field(None, title=N_("专业"))
    near: bool | None = Field(None, title=N_("与申报专业相同或者相近"))
    unit: Text | None = Field(None, title=N_("单位"))


class InsuranceRow(FactQuestions):
    """A span of social insurance with who paid it; without a last day it still goes on."""

    payer: Text | None = Field(None, title=N_("缴费单位"))
    first_day: date | None = Field(None, title=N_("起"))
    last_day: date | None = Field(None, title=N_("止"))
