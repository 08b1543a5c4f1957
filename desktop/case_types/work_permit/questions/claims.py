"""Who claims a line that asks more: language teachers, fresh graduates, those over the age limit."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Annotated, Final

from pydantic import Field, JsonValue

from desktop.basics.language import N_
from desktop.case_types.entries import Line
from desktop.case_types.work_permit.choices import GRADUATES_OF
from desktop.case_types.work_permit.questions.units import YEARS, Years
from desktop.forms.layout import Section
from desktop.forms.questions import Answers


class Teacher(Answers):
    """Language teachers."""

    teaches_mother_tongue: bool | None = Field(None, title=N_("教授母语，且为母语国国民"))
    language_teaching_years: Years | None = Field(None, title=N_("语言教学工作年限"), json_schema_extra=YEARS)
    language_degree: bool | None = Field(None, title=N_("学位属教育、语言或师范类"))
    teacher_certificate: bool | None = Field(None, title=N_("持有所在国教师资格证书"))
    language_certificate_hours: Annotated[int, Field(ge=0, le=5000)] | None = Field(
        None,
        title=N_("语言教学证书学时"),
        description=N_("如 TEFL；无证书填 0"),
        json_schema_extra={"unit": N_("学时")},
    )


class Graduate(Answers):
    """Fresh graduates."""

    graduate_of: Annotated[str, GRADUATES_OF] | None = Field(None, title=N_("毕业院校类别"))
    graduated_on: date | None = Field(None, title=N_("毕业日期"))
    graduate_average_score: Annotated[float, Field(ge=0, le=100)] | None = Field(
        None, title=N_("在校平均成绩（百分制）"), json_schema_extra={"unit": N_("分")}
    )
    graduate_no_misconduct: bool | None = Field(None, title=N_("在校无不良行为记录"))
    job_matches_major: bool | None = Field(None, title=N_("岗位与所学专业对口"))
    post_vacancy_advertised: bool | None = Field(None, title=N_("公共就业服务机构已发布该岗位招聘满三十日"))


class OverAge(Answers):
    """61 to 65 years in a zone enterprise."""

    over_age_zone_recommended: bool | None = Field(None, title=N_("开发区管理机构推荐年龄放宽"))
    over_age_approval: Line | None = Field(
        None, title=N_("年龄放宽批准文号"), description=N_("主管部门同意放宽的文号或编号")
    )
    over_age_health_certificate: bool | None = Field(None, title=N_("超龄人员健康证明"))
    over_age_insurance_and_guarantee: bool | None = Field(None, title=N_("商业医疗、意外保险和单位担保函"))


def _claims(raw: Mapping[str, JsonValue], code: str) -> bool:
    lines = raw.get("lines")
    return isinstance(lines, list) and code in lines


def _teaches(raw: Mapping[str, JsonValue]) -> bool:
    return raw.get("occupation") == "language_teacher" or _claims(raw, "B3")


def _graduates(raw: Mapping[str, JsonValue]) -> bool:
    return _claims(raw, "GRAD")


TEACHER: Final = Section(
    N_("外国语言教学"),
    (
        ("teaches_mother_tongue", "language_teaching_years"),
        ("language_degree", "teacher_certificate"),
        "language_certificate_hours",
    ),
    shown_when=_teaches,
)
GRADUATE: Final = Section(
    N_("应届毕业生"),
    (
        ("graduate_of", "graduated_on"),
        ("graduate_average_score", "graduate_no_misconduct"),
        ("job_matches_major", "post_vacancy_advertised"),
    ),
    shown_when=_graduates,
)
OVER_AGE: Final = Section(
    N_("年龄放宽"),
    (
        ("over_age_zone_recommended", "over_age_approval"),
        "over_age_health_certificate",
        "over_age_insurance_and_guarantee",
    ),
    note=N_("只有61至65周岁、按开发区政策放宽年龄的才填写。"),
)
