"""The post: what is done where, for how much, and whether it is needed."""

from __future__ import annotations

from typing import Annotated, Final

from pydantic import Field

from desktop.basics.language import N_
from desktop.case_types.entries import Line, Paragraph
from desktop.case_types.work_permit.choices import OCCUPATIONS, REGIONS
from desktop.case_types.work_permit.questions.units import YUAN, Yuan
from desktop.forms.layout import Section
from desktop.forms.questions import Answers


class Post(Answers):
    """What the applicant will do."""

    post: Line = Field(title=N_("岗位（职务）"))
    occupation: Annotated[str, OCCUPATIONS] = Field(title=N_("岗位类别"))
    duties: Paragraph = Field(title=N_("工作内容"), json_schema_extra={"editor": "long_text"})
    work_place: Line = Field(title=N_("工作地点"))
    work_region: Annotated[str, REGIONS] | None = Field(
        None, title=N_("工作定向"), description=N_("不填按吉林省（东北地区等老工业基地）计")
    )
    annual_pay_yuan: Yuan = Field(
        title=N_("年薪（税前）"), description=N_("由国内聘用单位支付"), json_schema_extra=YUAN
    )
    months_per_year_in_china: Annotated[float, Field(ge=0, le=12)] = Field(
        title=N_("每年在华工作时间"), json_schema_extra={"unit": N_("个月")}
    )
    definite_employer: bool | None = Field(None, title=N_("在中国境内有确定的聘用单位"))
    post_needed: bool | None = Field(None, title=N_("岗位有特殊需要，国内暂缺适当人选，且不违反规定"))
    industry_regulated: bool | None = Field(None, title=N_("岗位或行业须前置审批"))


POST: Final = Section(
    N_("岗位"),
    (
        ("post", "occupation"),
        "duties",
        ("work_place", "work_region"),
        ("annual_pay_yuan", "months_per_year_in_china"),
        ("definite_employer", "post_needed"),
        "industry_regulated",
    ),
)
