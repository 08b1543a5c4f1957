"""Rows about what somebody did: hours of training, studies, results, papers, prizes, assessments, exams."""

from __future__ import annotations

from datetime import date
from typing import Annotated

from pydantic import Field

from desktop.basics.language import N_
from desktop.case_types.entries import Line, Paragraph
from desktop.case_types.professional_title.choices import (
    ACHIEVEMENTS,
    ASSESSED,
    LEVELS,
    PRIZES,
    ROLES,
    SERIES,
)
from desktop.case_types.professional_title.questions.choices import EXAMS
from desktop.forms.questions import Answers

Hours = Annotated[float, Field(ge=0, le=1000)]
Rank = Annotated[int, Field(ge=1, le=99)]
Year = Annotated[int, Field(ge=1980, le=2100)]


class Training(Answers):
    """The hours of continuing education of one calendar year."""

    year: Year = Field(title=N_("年度"))
    total: Hours = Field(title=N_("总学时"), json_schema_extra={"unit": N_("学时")})
    professional: Hours | None = Field(None, title=N_("专业科目"), json_schema_extra={"unit": N_("学时")})
    public: Hours | None = Field(None, title=N_("公需科目"), json_schema_extra={"unit": N_("学时")})
    proof: Line | None = Field(None, title=N_("登记证明编号"))


class Study(Answers):
    """One course, as the form of review lists them."""

    first_day: date = Field(title=N_("起始日期"))
    last_day: date | None = Field(None, title=N_("截止日期"))
    subject: Line = Field(title=N_("专业或课程"))
    held_by: Line | None = Field(None, title=N_("地点、主办单位"))
    hours: Hours | None = Field(None, title=N_("学时"), json_schema_extra={"unit": N_("学时")})
    witness: Line | None = Field(None, title=N_("证明人"))


class Achievement(Answers):
    """One piece of professional work (业绩): what it was, and what the applicant did in it."""

    sort: Annotated[str, ACHIEVEMENTS] = Field(title=N_("类别"))
    title: Line = Field(title=N_("名称（项目、课题、成果）"))
    first_day: date | None = Field(None, title=N_("起始日期"))
    last_day: date | None = Field(None, title=N_("完成日期"))
    obtained_on: date | None = Field(None, title=N_("取得（授权、验收）日期"))
    role: Annotated[str, ROLES] | None = Field(None, title=N_("本人作用"))
    rank: Rank | None = Field(None, title=N_("本人排名"))
    names_person: bool | None = Field(None, title=N_("有本人姓名角色"))
    tasks: Paragraph | None = Field(
        None, title=N_("工作内容和本人所起作用"), json_schema_extra={"editor": "long_text"}
    )
    effect: Paragraph | None = Field(
        None, title=N_("完成情况及效果"), json_schema_extra={"editor": "long_text"}
    )


class Publication(Answers):
    """A paper, a book or an important technical report."""

    title: Line = Field(title=N_("名称"))
    published_on: date = Field(title=N_("发表（完成）日期"))
    venue: Line = Field(title=N_("刊物、出版社"))
    rank: Rank | None = Field(None, title=N_("本人排名"))
    indexed: bool | None = Field(None, title=N_("有检索页"))
    issue: Line | None = Field(None, title=N_("刊号、卷期或书号"))
    together: Line | None = Field(None, title=N_("合（独）著译"))
    abstract: Line | None = Field(None, title=N_("内容提要"))


class Prize(Answers):
    """A prize or an honour."""

    name: Line = Field(title=N_("奖励或荣誉名称"))
    grade: Annotated[str, PRIZES] = Field(title=N_("级别"))
    award: Annotated[int, Field(ge=0, le=5)] | None = Field(
        None, title=N_("等次"), description=N_("特等奖、最高奖填 0")
    )
    rank: Rank | None = Field(None, title=N_("本人排名"))
    day: date = Field(title=N_("获得日期"))
    given_by: Line | None = Field(None, title=N_("授予单位"))


class Assessment(Answers):
    """The result of one year's assessment."""

    year: Year = Field(title=N_("年度"))
    result: Annotated[str, ASSESSED] = Field(title=N_("考核结果"))


class Exam(Answers):
    """An exam or a defence."""

    day: date = Field(title=N_("时间"))
    sort: Annotated[str, EXAMS] = Field(title=N_("种类"))
    subject: Line | None = Field(None, title=N_("科目"))
    mark: Line | None = Field(None, title=N_("成绩"))
    held_by: Line | None = Field(None, title=N_("组织单位"))


class Recommender(Answers):
    """Somebody of the same or a near specialty who recommends the applicant."""

    name: Line = Field(title=N_("推荐人姓名"))
    title: Line = Field(title=N_("职称"))
    level: Annotated[str, LEVELS] = Field(title=N_("级别"))
    series: Annotated[str, SERIES] | None = Field(None, title=N_("系列"))
    specialty: Line | None = Field(None, title=N_("专业"))
    near: bool | None = Field(None, title=N_("专业相同或相近"))
    unit: Line | None = Field(None, title=N_("工作单位"))
    signed_on: date | None = Field(None, title=N_("签署日期"))


class Probation(Answers):
    """What somebody did in a stretch of the probation year."""

    first_day: date = Field(title=N_("起始日期"))
    last_day: date | None = Field(None, title=N_("截止日期"))
    tasks: Line = Field(title=N_("工作内容"))
    finding: Line | None = Field(None, title=N_("完成情况"))
    witness: Line | None = Field(None, title=N_("带教人（证明人）"))
