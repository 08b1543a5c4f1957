"""What the person brings: degree, qualification, Chinese, years of work, health and conduct."""

from __future__ import annotations

from typing import Annotated, Final

from pydantic import Field

from desktop.basics.language import N_
from desktop.case_types.entries import Line, Place
from desktop.case_types.work_permit.career import DEGREES
from desktop.case_types.work_permit.choices import DEGREE_RECOGNITION, VOCATIONAL
from desktop.case_types.work_permit.questions.units import YEARS, Years
from desktop.forms.layout import Section
from desktop.forms.questions import Answers


class Schooling(Answers):
    """What every classification begins with."""

    degree: Annotated[str, DEGREES] = Field(title=N_("最高学位"))
    related_work_years: Years = Field(
        title=N_("相关工作年限"), description=N_("可填小数；不足整年不计分，1.99年不满2年"), json_schema_extra=YEARS
    )
    hsk_level: Annotated[int, Field(ge=0, le=6)] = Field(
        title=N_("汉语水平考试等级"), description=N_("没有填 0"), json_schema_extra={"unit": N_("级")}
    )


class SchoolingIfRaised(Answers):
    """The same, asked only where a higher class is applied for."""

    degree: Annotated[str, DEGREES] | None = Field(None, title=N_("最高学位"))
    related_work_years: Years | None = Field(
        None,
        title=N_("相关工作年限"),
        description=N_("可填小数；不足整年不计分，1.99年不满2年"),
        json_schema_extra=YEARS,
    )
    hsk_level: Annotated[int, Field(ge=0, le=6)] | None = Field(
        None, title=N_("汉语水平考试等级"), description=N_("没有填 0"), json_schema_extra={"unit": N_("级")}
    )


class Qualities(Answers):
    """Qualification, university, languages and years beside the degree."""

    degree_country: Place | None = Field(None, title=N_("学位授予国家或地区"))
    degree_recognition: Annotated[str, DEGREE_RECOGNITION] | None = Field(
        None, title=N_("学历学位核实情况"), description=N_("学校不获认可、不能核实或非全日制的会被退回")
    )
    major: Line | None = Field(None, title=N_("专业"))
    vocational: Annotated[str, VOCATIONAL] | None = Field(None, title=N_("职业资格"))
    vocational_certificate: Line | None = Field(None, title=N_("职业资格证书名称"))
    degree_taught_in_chinese: bool | None = Field(None, title=N_("以中文授课取得学士以上学位"))
    high_level_university: bool | None = Field(None, title=N_("毕业于高水平大学"))
    fortune_500_experience: bool | None = Field(None, title=N_("有世界五百强企业工作经历"))
    holds_patent: bool | None = Field(None, title=N_("拥有专利等知识产权"))
    consecutive_years_in_china: Years | None = Field(None, title=N_("连续在华工作年限"), json_schema_extra=YEARS)


class Ability(Qualities, Schooling):
    """Degree, qualification, language, experience."""


class Conduct(Answers):
    """What an applicant states of conduct and health."""

    no_criminal_record: bool | None = Field(None, title=N_("无犯罪记录"))
    healthy: bool | None = Field(None, title=N_("身体健康"))


ABILITY_LINES: Final = (
    ("degree", "degree_country"),
    ("degree_recognition", "major"),
    ("high_level_university", "degree_taught_in_chinese"),
    ("vocational", "vocational_certificate"),
    ("hsk_level", "related_work_years"),
    ("consecutive_years_in_china", "holds_patent"),
    "fortune_500_experience",
)
ABILITY: Final = Section(N_("学历和能力"), (*ABILITY_LINES, ("no_criminal_record", "healthy")))
