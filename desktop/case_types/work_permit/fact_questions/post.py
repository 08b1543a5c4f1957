"""Facts about the post, the employer and the region."""

from __future__ import annotations

from datetime import date
from typing import Annotated

from pydantic import Field, field_validator

from desktop.basics.language import N_
from desktop.case_types.ruled.base import FactQuestions, Yuan
from desktop.case_types.work_permit.fact_questions.named import EmployerKind, Occupation, Region, named


class PostFacts(FactQuestions):
    """Where the person will work, as what, for whom."""

    # the post
    annual_pay_yuan: Yuan | None = Field(
        None, title=N_("国内聘用单位支付年薪（税前）"), json_schema_extra={"unit": "元"}
    )
    months_per_year_in_china: Annotated[float, Field(ge=0, le=12)] | None = Field(
        None, title=N_("每年在华工作时间"), json_schema_extra={"unit": "个月"}
    )
    work_region: Region | None = Field(
        None,
        title=N_("工作地点"),
        description=N_("不填按吉林省（东北老工业基地）计"),
        json_schema_extra=named("region"),
    )
    occupation: Occupation | None = Field(None, title=N_("岗位类别"), json_schema_extra=named("occupation"))
    contract_from: date | None = Field(None, title=N_("聘用期限自"))
    contract_until: date | None = Field(None, title=N_("聘用期限至"))
    post_needed: bool | None = Field(None, title=N_("岗位有特殊需要，国内暂缺适当人选，且不违反规定"))
    industry_regulated: bool | None = Field(None, title=N_("岗位或行业须前置审批"))
    licence_expires_on: date | None = Field(None, title=N_("营业执照或行业许可有效期至"))

    # the employer
    definite_employer: bool | None = Field(None, title=N_("在中国境内有确定的聘用单位"))
    employer_kind: EmployerKind | None = Field(None, title=N_("聘用单位类别"), json_schema_extra=named("employer"))
    employer_in_zone: bool | None = Field(None, title=N_("聘用单位在国家级开发区内"))
    employer_in_good_standing: bool | None = Field(None, title=N_("聘用单位依法设立，无严重违法失信记录"))

    # what only the region knows
    average_wage_month_yuan: Annotated[float, Field(gt=0, le=10_000_000)] | None = Field(
        None, title=N_("本地区上年度社会平均工资（月）"), json_schema_extra={"unit": "元"}
    )
    wage_area: Annotated[str, Field(max_length=60)] | None = Field(None, title=N_("平均工资适用地区"))
    local_bonus: Annotated[int, Field(ge=0, le=10)] | None = Field(None, title=N_("地方鼓励性加分"))

    @field_validator("wage_area")
    @classmethod
    def _area_without_blanks(cls, text: str | None) -> str | None:
        """Spaces are no area."""
        return None if text is None else text.strip()
