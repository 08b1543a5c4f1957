"""Rows about what somebody has: education, titles, qualifications, skills, appointments, work, insurance."""

from __future__ import annotations

from datetime import date
from typing import Annotated

from pydantic import Field

from desktop.basics.language import N_
from desktop.case_types.entries import Line
from desktop.case_types.professional_title.choices import (
    EDUCATION,
    LEVELS,
    PAUSES,
    QUALIFICATIONS,
    SERIES,
    SKILLS,
    WAYS,
)
from desktop.case_types.professional_title.questions.choices import DEGREES, STUDIES
from desktop.forms.questions import Answers


class Education(Answers):
    """One stretch of studies that ended with a diploma."""

    level: Annotated[str, EDUCATION] = Field(title=N_("学历"))
    degree: Annotated[str, DEGREES] | None = Field(None, title=N_("学位"))
    graduated_on: date = Field(title=N_("毕业日期"))
    school: Line = Field(title=N_("毕业院校"))
    major: Line = Field(title=N_("所学专业"))
    study: Annotated[str, STUDIES] | None = Field(None, title=N_("学习形式"))
    years: Annotated[float, Field(ge=0.5, le=8)] | None = Field(
        None, title=N_("学制"), json_schema_extra={"unit": N_("年")}
    )
    related: bool | None = Field(None, title=N_("专业相同或相近"))
    abroad: bool | None = Field(None, title=N_("境外学历"))
    certified: bool | None = Field(None, title=N_("已备案或认证"))


class TitleHeld(Answers):
    """A title somebody has, or had."""

    series: Annotated[str, SERIES] = Field(title=N_("系列"))
    title: Line = Field(title=N_("职称名称"))
    level: Annotated[str, LEVELS] = Field(title=N_("级别"))
    way: Annotated[str, WAYS] = Field(title=N_("取得方式"))
    passed_on: date | None = Field(None, title=N_("评审通过（批准）日期"))
    document_day: date | None = Field(None, title=N_("发文日期"))
    last_exam_day: date | None = Field(None, title=N_("最后一科考试日期"))
    document: Line | None = Field(None, title=N_("证书编号或文号"))
    approved_by: Line | None = Field(None, title=N_("审批机关"))
    region: Line | None = Field(None, title=N_("取得地区"))


class Qualification(Answers):
    """A professional qualification (职业资格)."""

    key: Annotated[str, QUALIFICATIONS] = Field(title=N_("职业资格"))
    obtained_on: date = Field(title=N_("取得日期"))
    number: Line | None = Field(None, title=N_("证书编号"))


class SkillGrade(Answers):
    """A skill grade (职业技能等级)."""

    grade: Annotated[str, SKILLS] = Field(title=N_("技能等级"))
    obtained_on: date = Field(title=N_("取得日期"))
    occupation: Line | None = Field(None, title=N_("职业（工种）"))


class Appointment(Answers):
    """An appointment to a title's post (聘任)."""

    title: Line = Field(title=N_("聘任职务"))
    level: Annotated[str, LEVELS] = Field(title=N_("级别"))
    first_day: date = Field(title=N_("聘任自"))
    last_day: date | None = Field(None, title=N_("聘任至"))
    unit: Line | None = Field(None, title=N_("聘任单位"))


class Work(Answers):
    """One stretch of work."""

    first_day: date = Field(title=N_("起始日期"))
    last_day: date | None = Field(None, title=N_("截止日期"))
    unit: Line = Field(title=N_("单位"))
    post: Line = Field(title=N_("职务（岗位）"))
    tasks: Line | None = Field(None, title=N_("从事何种专业技术工作"))
    in_specialty: bool | None = Field(None, title=N_("从事本专业"))
    witness: Line | None = Field(None, title=N_("证明人"))


class Pause(Answers):
    """One stretch that may not count as years of the title."""

    sort: Annotated[str, PAUSES] = Field(title=N_("情形"))
    first_day: date = Field(title=N_("起始日期"))
    last_day: date | None = Field(None, title=N_("截止日期"))


class Insurance(Answers):
    """One stretch in which somebody paid into the pension insurance for the applicant."""

    payer: Line = Field(title=N_("缴费单位"))
    first_day: date = Field(title=N_("缴费自"))
    last_day: date | None = Field(None, title=N_("缴费至"))
