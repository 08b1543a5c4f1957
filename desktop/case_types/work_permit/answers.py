"""The questions of 外国人来华工作许可; the names of facts are those the rules ask for."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Annotated, ClassVar, Final

from pydantic import Field, JsonValue

from desktop.basics.language import N_
from desktop.case_types.entries import Line, Paragraph, Place
from desktop.case_types.work_permit.career import DEGREES, Education, Work, career_complaints
from desktop.case_types.work_permit.choices import (
    CLASSES,
    CONTRACT_ELEMENTS,
    GRADUATES_OF,
    HIRING_FORMS,
    OCCUPATIONS,
    REGIONS,
    VOCATIONAL,
)
from desktop.case_types.work_permit.lines import claimable_lines
from desktop.forms.complaints import Complaint, CrossCheck, complaint, missing
from desktop.forms.questions import Answers, OneOf

YEARS: Final[dict[str, JsonValue]] = {"unit": N_("年")}
YUAN: Final[dict[str, JsonValue]] = {"unit": N_("元")}
Years = Annotated[float, Field(ge=0, le=80)]
Yuan = Annotated[float, Field(ge=0, le=1_000_000_000)]


class WorkPermitAnswers(Answers):
    """What the officer types for a work permit."""

    # category
    applied_class: Annotated[str, CLASSES] | None = Field(
        None, title=N_("申请人才类别"), description=N_("单位申请的类别；核验结论由程序按条款得出")
    )
    lines: list[Annotated[str, OneOf(claimable_lines)]] = Field(
        default_factory=list,
        title=N_("凭佐证主张的认定条款"),
        description=N_("只选有证明材料的条款；工资和积分条款由程序计算"),
    )

    # the post
    post: Line = Field(title=N_("岗位（职务）"))
    occupation: Annotated[str, OCCUPATIONS] = Field(title=N_("岗位类别"))
    duties: Paragraph = Field(title=N_("工作内容"), json_schema_extra={"editor": "long_text"})
    work_place: Line = Field(title=N_("工作地点"))
    work_region: Annotated[str, REGIONS] | None = Field(
        None, title=N_("工作定向"), description=N_("不填按吉林省（东北地区等老工业基地）计")
    )
    hiring_form: Annotated[str, HIRING_FORMS] = Field(title=N_("聘用方式"))
    sending_unit: Line | None = Field(None, title=N_("派出单位"), description=N_("境外派遣的填写"))
    contract_from: date = Field(title=N_("聘用期限自"))
    contract_until: date = Field(title=N_("聘用期限至"))
    contract_elements: list[Annotated[str, CONTRACT_ELEMENTS]] = Field(
        default_factory=list, title=N_("合同已载明"), description=N_("六项缺一不可，逐项勾选")
    )
    contract_in_chinese: bool | None = Field(None, title=N_("合同有中文文本且无涂改"))
    annual_pay_yuan: Yuan = Field(
        title=N_("年薪（税前）"), description=N_("由国内聘用单位支付"), json_schema_extra=YUAN
    )
    months_per_year_in_china: Annotated[float, Field(ge=0, le=12)] = Field(
        title=N_("每年在华工作时间"), json_schema_extra={"unit": N_("个月")}
    )
    months_applied: Annotated[int, Field(ge=1, le=60)] | None = Field(
        None,
        title=N_("申请在华工作期限"),
        description=N_("一般与聘用期限一致"),
        json_schema_extra={"unit": N_("个月")},
    )
    planned_entry_on: date | None = Field(None, title=N_("拟入境日期"))
    visa_post: Line = Field(
        title=N_("拟申请签证的驻外使领馆"), description=N_("工作许可通知将推送到这里，如：中国驻韩国大使馆")
    )
    applicant_outside_china: bool = Field(title=N_("申请人现在境外"), description=N_("本事项须由境外申请"))
    usual_residence: Place | None = Field(
        None, title=N_("经常居住地"), description=N_("最近连续居住一年以上的国家或地区")
    )
    definite_employer: bool | None = Field(None, title=N_("在中国境内有确定的聘用单位"))
    post_needed: bool | None = Field(None, title=N_("岗位有特殊需要，国内暂缺适当人选，且不违反规定"))
    industry_regulated: bool | None = Field(None, title=N_("岗位或行业须前置审批"))

    # what the person brings
    degree: Annotated[str, DEGREES] = Field(title=N_("最高学位"))
    degree_country: Place | None = Field(None, title=N_("学位授予国家或地区"))
    major: Line | None = Field(None, title=N_("专业"))
    vocational: Annotated[str, VOCATIONAL] | None = Field(None, title=N_("职业资格"))
    vocational_certificate: Line | None = Field(None, title=N_("职业资格证书名称"))
    related_work_years: Years = Field(
        title=N_("相关工作年限"), description=N_("可填小数；不足整年不计分，1.99年不满2年"), json_schema_extra=YEARS
    )
    hsk_level: Annotated[int, Field(ge=0, le=6)] = Field(
        title=N_("汉语水平考试等级"), description=N_("没有填 0"), json_schema_extra={"unit": N_("级")}
    )
    degree_taught_in_chinese: bool | None = Field(None, title=N_("以中文授课取得学士以上学位"))
    high_level_university: bool | None = Field(None, title=N_("毕业于高水平大学"))
    fortune_500_experience: bool | None = Field(None, title=N_("有世界五百强企业工作经历"))
    holds_patent: bool | None = Field(None, title=N_("拥有专利等知识产权"))
    consecutive_years_in_china: Years | None = Field(None, title=N_("连续在华工作年限"), json_schema_extra=YEARS)
    no_criminal_record: bool | None = Field(None, title=N_("无犯罪记录"))
    healthy: bool | None = Field(None, title=N_("身体健康"))

    # what only the region knows
    local_bonus: Annotated[int, Field(ge=0, le=10)] | None = Field(
        None,
        title=N_("地方鼓励性加分"),
        description=N_("标准由省级主管部门定；没有依据的不填"),
        json_schema_extra={"unit": N_("分")},
    )
    local_bonus_basis: Line | None = Field(None, title=N_("地方加分依据文号"))
    average_wage_month_yuan: Annotated[float, Field(gt=0, le=10_000_000)] | None = Field(
        None,
        title=N_("本地区上年度社会平均工资（月）"),
        description=N_("一般在“政策”页登记一次；只有本件须另按某一数值核验时填写"),
        json_schema_extra=YUAN,
    )
    wage_area: Line | None = Field(None, title=N_("平均工资适用地区"))

    # language teachers
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

    # fresh graduates
    graduate_of: Annotated[str, GRADUATES_OF] | None = Field(None, title=N_("毕业院校类别"))
    graduated_on: date | None = Field(None, title=N_("毕业日期"))
    graduate_average_score: Annotated[float, Field(ge=0, le=100)] | None = Field(
        None, title=N_("在校平均成绩（百分制）"), json_schema_extra={"unit": N_("分")}
    )
    graduate_no_misconduct: bool | None = Field(None, title=N_("在校无不良行为记录"))
    job_matches_major: bool | None = Field(None, title=N_("岗位与所学专业对口"))
    post_vacancy_advertised: bool | None = Field(None, title=N_("公共就业服务机构已发布该岗位招聘满三十日"))

    # 61 to 65 years in a zone enterprise
    over_age_zone_recommended: bool | None = Field(None, title=N_("开发区管理机构推荐年龄放宽"))
    over_age_approval: Line | None = Field(
        None, title=N_("年龄放宽批准文号"), description=N_("主管部门同意放宽的文号或编号")
    )
    over_age_health_certificate: bool | None = Field(None, title=N_("超龄人员健康证明"))
    over_age_insurance_and_guarantee: bool | None = Field(None, title=N_("商业医疗、意外保险和单位担保函"))

    # the career
    education: list[Education] = Field(
        max_length=30, title=N_("教育经历"), description=N_("从学士起全部填写；学士以下只填最高一段")
    )
    work: list[Work] = Field(
        max_length=60, title=N_("工作经历"), description=N_("毕业以来逐月填写，待业也要写明，不留空档、不重叠")
    )

    cross_checks: ClassVar[tuple[CrossCheck, ...]]


def contract_in_order(answers: WorkPermitAnswers, _day: date | None) -> Iterator[Complaint]:
    """A contract ends after it begins."""
    if answers.contract_until <= answers.contract_from:
        yield complaint("contract_until", N_("聘用期限的终止日期应当晚于起始日期。"))


def contract_complete(answers: WorkPermitAnswers, _day: date | None) -> Iterator[Complaint]:
    """A contract states all six elements, in Chinese; appointments and dispatch letters have their own form."""
    if answers.hiring_form != "contract":
        return
    if not answers.contract_elements:
        yield missing("contract_elements", N_("请逐项确认合同载明的六项内容。"))
    lacking = [c.title for c in CONTRACT_ELEMENTS.choices if c.key not in answers.contract_elements]
    if lacking:
        yield complaint("contract_elements", N_("聘用合同缺少：{elements}。"), elements="、".join(lacking))
    if answers.contract_in_chinese is None:
        yield missing("contract_in_chinese", N_("请确认合同有中文文本且无涂改。"))
    elif not answers.contract_in_chinese:
        yield complaint("contract_in_chinese", N_("聘用合同须有中文文本，且不得涂改。"))


def sender_named(answers: WorkPermitAnswers, _day: date | None) -> Iterator[Complaint]:
    """Who is dispatched says by whom."""
    if answers.hiring_form == "dispatch" and not answers.sending_unit:
        yield missing("sending_unit", N_("境外派遣的，请填写派出单位。"))


def applied_from_abroad(answers: WorkPermitAnswers, _day: date | None) -> Iterator[Complaint]:
    """This kind of case is for applicants outside China."""
    if not answers.applicant_outside_china:
        yield complaint("applicant_outside_china", N_("申请人已在境内的，应当按境内申请办理，不用本事项。"))


def bonus_has_basis(answers: WorkPermitAnswers, _day: date | None) -> Iterator[Complaint]:
    """A local bonus cites the document that grants it."""
    if answers.local_bonus and not answers.local_bonus_basis:
        yield missing("local_bonus_basis", N_("地方加分必须注明依据的文号。"))


def career_whole(answers: WorkPermitAnswers, day: date | None) -> Iterator[Complaint]:
    """Education and work leave no month out and do not overlap."""
    yield from career_complaints(answers.education, answers.work, day)


def degree_has_row(answers: WorkPermitAnswers, _day: date | None) -> Iterator[Complaint]:
    """The highest degree stands among the studies."""
    ranks = [choice.key for choice in DEGREES.choices]
    highest = max((ranks.index(row.degree) for row in answers.education), default=0)
    if highest != ranks.index(answers.degree):
        yield complaint(
            "degree",
            N_("最高学位与教育经历不一致：教育经历中最高为{highest}。"),
            highest=DEGREES.choices[highest].title,
        )


WorkPermitAnswers.cross_checks = (
    contract_in_order,
    contract_complete,
    sender_named,
    applied_from_abroad,
    bonus_has_basis,
    career_whole,
    degree_has_row,
)

# What belongs to one application alone (F4 leaves it out): numbers of approvals, and careers with names in them.
NEVER_COPIED: Final = ("local_bonus_basis", "over_age_approval", "graduated_on", "education", "work")
