"""Facts claimed by evidence: lines, language teachers, graduates, age relaxed."""

from __future__ import annotations

from datetime import date
from typing import Annotated

from pydantic import Field, field_validator

from desktop.basics.language import N_
from desktop.case_types.ruled.base import FactQuestions, Years
from desktop.case_types.work_permit.choices import CLASSES
from desktop.case_types.work_permit.fact_questions.named import GraduateOf, named

LineCode = Annotated[str, Field(pattern=r"^(?:[ABC][1-6](?:\.(?:[1-9][0-9]?|x))?|GRAD)$")]


class ClaimFacts(FactQuestions):
    """What is claimed by evidence."""

    # what is claimed by evidence
    applied_class: Annotated[str, CLASSES] | None = Field(None, title=N_("申请人才类别"))
    lines: list[LineCode] | None = Field(
        None, max_length=80, title=N_("凭佐证主张的条款"), description=N_("如 A2.8、B1.1；积分和工资条款由程序计算")
    )

    # language teachers (B3)
    teaches_mother_tongue: bool | None = Field(None, title=N_("教授母语，且为母语国国民"))
    language_teaching_years: Years | None = Field(None, title=N_("语言教学工作年限"), json_schema_extra={"unit": "年"})
    language_degree: bool | None = Field(None, title=N_("学位属教育、语言或师范类"))
    teacher_certificate: bool | None = Field(None, title=N_("持有所在国教师资格证书"))
    language_certificate_hours: Annotated[int, Field(ge=0, le=5000)] | None = Field(
        None, title=N_("语言教学证书学时"), description=N_("如 TEFL；无证书填 0"), json_schema_extra={"unit": "学时"}
    )

    # fresh graduates
    graduate_of: GraduateOf | None = Field(None, title=N_("毕业院校类别"), json_schema_extra=named("graduate_of"))
    graduated_on: date | None = Field(None, title=N_("毕业日期"))
    graduate_average_score: Annotated[float, Field(ge=0, le=100)] | None = Field(
        None, title=N_("在校平均成绩（百分制）"), json_schema_extra={"unit": "分"}
    )
    graduate_no_misconduct: bool | None = Field(None, title=N_("在校无不良行为记录"))
    job_matches_major: bool | None = Field(None, title=N_("岗位与所学专业对口"))
    post_vacancy_advertised: bool | None = Field(None, title=N_("公共就业服务机构已发布该岗位招聘满三十日"))

    # 61 to 65 years in a zone enterprise
    over_age_zone_recommended: bool | None = Field(None, title=N_("开发区管理机构推荐年龄放宽"))
    over_age_approval: Annotated[str, Field(max_length=120)] | None = Field(
        None, title=N_("年龄放宽批准文号"), description=N_("主管部门同意放宽的文号或编号")
    )
    over_age_health_certificate: bool | None = Field(None, title=N_("超龄人员健康证明"))
    over_age_insurance_and_guarantee: bool | None = Field(None, title=N_("商业医疗、意外保险和单位担保函"))

    @field_validator("over_age_approval")
    @classmethod
    def _approval_without_blanks(cls, text: str | None) -> str | None:
        """Spaces are no approval."""
        return None if text is None else text.strip()
