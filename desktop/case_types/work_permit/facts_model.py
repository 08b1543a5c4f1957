"""The facts a work permit is judged by: their names, types and limits, read strictly."""

from __future__ import annotations

import json
from datetime import date
from typing import Annotated, Literal, Self

from pydantic import BaseModel, ConfigDict, Field, JsonValue, ValidationError, field_validator
from pydantic.config import JsonDict

from desktop.basics.errors import Expected
from desktop.basics.language import N_, _
from desktop.case_types.case_type import Facts

Degree = Literal["none", "bachelor", "master", "doctor"]
Vocational = Literal["none", "senior_worker", "technician", "senior_technician"]
EmployerKind = Literal[
    "enterprise", "public_institution", "social_organisation", "foreign_office", "international_organisation"
]
Occupation = Literal["manager", "professional", "language_teacher", "skilled_worker", "other"]
GraduateOf = Literal["china", "foreign_known", "other"]
Region = Literal["northeast", "west", "poverty_county", "other"]

LineCode = Annotated[str, Field(pattern=r"^(?:[ABC][1-6](?:\.[1-9][0-9]?)?|GRAD)$")]
CountryCode = Annotated[str, Field(pattern=r"^[A-Z]{3}$")]
Years = Annotated[float, Field(ge=0, le=80)]
Yuan = Annotated[float, Field(ge=0, le=1_000_000_000)]


# What the choices are called; the words are message ids.
_NAMES: dict[str, JsonDict] = {
    "degree": {"none": N_("无学士学位"), "bachelor": N_("学士"), "master": N_("硕士"), "doctor": N_("博士")},
    "vocational": {
        "none": N_("无"),
        "senior_worker": N_("高级工"),
        "technician": N_("技师"),
        "senior_technician": N_("高级技师"),
    },
    "employer": {
        "enterprise": N_("企业"),
        "public_institution": N_("事业单位"),
        "social_organisation": N_("社会组织"),
        "foreign_office": N_("外国企业常驻代表机构"),
        "international_organisation": N_("国际组织驻华机构"),
    },
    "occupation": {
        "manager": N_("管理人员"),
        "professional": N_("专业技术人员"),
        "language_teacher": N_("外国语言教学人员"),
        "skilled_worker": N_("技能人员"),
        "other": N_("其他"),
    },
    "graduate_of": {
        "china": N_("中国境内高校"),
        "foreign_known": N_("境外知名高校"),
        "other": N_("其他院校"),
    },
    "region": {
        "northeast": N_("东北地区等老工业基地"),
        "west": N_("西部地区"),
        "poverty_county": N_("国家级贫困县等特别地区"),
        "other": N_("其他地区"),
    },
}


def _named(choices: str) -> JsonDict:
    """The extra of a field whose choices have these names."""
    return {"choices": _NAMES[choices]}


class WorkPermitFacts(BaseModel):
    """What a judgement may know of a person, a post and an employer; an absent fact is unknown, never "no"."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True, allow_inf_nan=False)

    # the person
    birth_date: date | None = Field(None, title=N_("出生日期"))
    nationality: CountryCode | None = Field(None, title=N_("国籍"), description=N_("三位字母代码，如 KOR"))
    degree: Degree | None = Field(None, title=N_("最高学位"), json_schema_extra=_named("degree"))
    vocational: Vocational | None = Field(None, title=N_("职业资格"), json_schema_extra=_named("vocational"))
    related_work_years: Years | None = Field(None, title=N_("相关工作年限"), json_schema_extra={"unit": "年"})
    hsk_level: Annotated[int, Field(ge=0, le=6)] | None = Field(None, title=N_("汉语水平考试等级"))
    former_chinese_national: bool | None = Field(None, title=N_("曾有中国国籍"))
    degree_taught_in_chinese: bool | None = Field(None, title=N_("以中文授课取得学士以上学位"))
    high_level_university: bool | None = Field(None, title=N_("毕业于高水平大学"))
    fortune_500_experience: bool | None = Field(None, title=N_("有世界五百强企业工作经历"))
    holds_patent: bool | None = Field(None, title=N_("拥有专利等知识产权"))
    consecutive_years_in_china: Years | None = Field(
        None, title=N_("连续在华工作年限"), json_schema_extra={"unit": "年"}
    )
    chinese_name: Annotated[str, Field(max_length=60)] | None = Field(None, title=N_("中文姓名"))
    no_criminal_record: bool | None = Field(None, title=N_("无犯罪记录"))
    healthy: bool | None = Field(None, title=N_("身体健康"))
    usual_residence: CountryCode | None = Field(
        None, title=N_("经常居住地"), description=N_("最近连续居住一年以上的国家或地区，三位字母代码")
    )
    degree_country: CountryCode | None = Field(None, title=N_("学位授予国家或地区"))
    history_gap_free: bool | None = Field(None, title=N_("履历按月连续，无空档和重叠"))
    passport_expires_on: date | None = Field(None, title=N_("护照有效期至"))

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
        json_schema_extra=_named("region"),
    )
    occupation: Occupation | None = Field(None, title=N_("岗位类别"), json_schema_extra=_named("occupation"))
    contract_from: date | None = Field(None, title=N_("聘用期限自"))
    contract_until: date | None = Field(None, title=N_("聘用期限至"))
    post_needed: bool | None = Field(None, title=N_("岗位有特殊需要，国内暂缺适当人选，且不违反规定"))
    industry_regulated: bool | None = Field(None, title=N_("岗位或行业须前置审批"))
    licence_expires_on: date | None = Field(None, title=N_("营业执照或行业许可有效期至"))

    # the employer
    definite_employer: bool | None = Field(None, title=N_("在中国境内有确定的聘用单位"))
    employer_kind: EmployerKind | None = Field(None, title=N_("聘用单位类别"), json_schema_extra=_named("employer"))
    employer_in_zone: bool | None = Field(None, title=N_("聘用单位在国家级开发区内"))
    employer_in_good_standing: bool | None = Field(None, title=N_("聘用单位依法设立，无严重违法失信记录"))

    # what only the region knows
    average_wage_month_yuan: Annotated[float, Field(gt=0, le=10_000_000)] | None = Field(
        None, title=N_("本地区上年度社会平均工资（月）"), json_schema_extra={"unit": "元"}
    )
    wage_area: Annotated[str, Field(max_length=60)] | None = Field(None, title=N_("平均工资适用地区"))
    local_bonus: Annotated[int, Field(ge=0, le=10)] | None = Field(None, title=N_("地方鼓励性加分"))

    # what is claimed by evidence
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
    graduate_of: GraduateOf | None = Field(None, title=N_("毕业院校类别"), json_schema_extra=_named("graduate_of"))
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

    @field_validator("chinese_name", "wage_area", "over_age_approval")
    @classmethod
    def _without_blanks(cls, text: str | None) -> str | None:
        """Spaces are no name, no area and above all no approval."""
        return None if text is None else text.strip()

    @classmethod
    def read(cls, facts: Facts) -> Self:
        """The facts, read strictly; raises `Expected` whose `field` names the first fact that is wrong."""
        try:
            return cls.model_validate_json(json.dumps(dict(facts)))
        except ValidationError as trouble:
            raise _complaint(trouble) from None

    def knows(self, *names: str) -> bool:
        """True when every one of these facts is known."""
        return all(getattr(self, name) is not None for name in names)


def _complaint(trouble: ValidationError) -> Expected:
    """The first complaint in an officer's words."""
    error = trouble.errors(include_url=False)[0]
    name = str(error["loc"][0]) if error["loc"] else ""
    if error["type"] == "extra_forbidden":
        return Expected(
            _("没有名为“{name}”的事实。").format(name=name),
            _("请核对名称，可用 questions 命令查看全部名称。"),
            field=name,
        )
    title = _(str(WorkPermitFacts.model_fields[name].title)) if name in WorkPermitFacts.model_fields else name
    return Expected(
        _("“{title}”（{name}）的值不能用：{why}").format(
            title=title, name=name, why=_why(error["type"], error.get("ctx", {}))
        ),
        _("请改正后再核验。"),
        field=name,
    )


def _why(kind: str, limits: dict[str, JsonValue]) -> str:
    """Why pydantic refused a value, in words."""
    whys = {
        "greater_than_equal": _("不能小于 {ge}。"),
        "greater_than": _("须大于 {gt}。"),
        "less_than_equal": _("不能大于 {le}。"),
        "literal_error": _("只能是 {expected}。"),
        "bool_type": _("须是 true 或 false。"),
        "string_type": _("须是文字。"),
        "string_too_long": _("文字过长。"),
        "string_pattern_mismatch": _("代码的写法不对。"),
        "list_type": _("须是列表。"),
        "date_from_datetime_parsing": _("须是日期，写作 2026-11-22。"),
        "date_from_datetime_inexact": _("须是日期，写作 2026-11-22。"),
        "date_parsing": _("须是日期，写作 2026-11-22。"),
        "date_type": _("须是日期，写作 2026-11-22。"),
    }
    families = {"int": _("须是整数。"), "float": _("须是数字。"), "finite": _("须是数字。")}
    fallback = families.get(kind.split("_", maxsplit=1)[0], _("写法不对。"))
    return whys.get(kind, fallback).format(**limits)
