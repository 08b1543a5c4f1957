"""What is asked of an expert of the pool (评审专家)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Annotated, ClassVar, Final

from pydantic import Field

from desktop.basics.language import N_
from desktop.case_types.entries import ChineseName, EMail, IdentityNumber, Line, Paragraph, Phone, Uscc
from desktop.case_types.professional_title.choices import SERIES
from desktop.case_types.professional_title.panels.names import EXPERT_LEVELS, ORIGINS
from desktop.forms.complaints import Complaint, CrossCheck, complaint
from desktop.forms.layout import Layout, Section
from desktop.forms.questions import Answers


class Relative(Answers):
    """A relative whose application the expert withdraws from."""

    name: ChineseName = Field(title=N_("姓名"))
    relation: Line | None = Field(None, title=N_("关系"))
    identity_number: IdentityNumber | None = Field(None, title=N_("身份证件号码"))


class CoAuthor(Answers):
    """Somebody the expert published or worked with on what applicants hand in."""

    name: ChineseName = Field(title=N_("姓名"))
    work: Line | None = Field(None, title=N_("论文或项目"))


class Dispute(Answers):
    """A past dispute (complaint, objection, suit) with a person or a firm."""

    party: Line = Field(title=N_("对方"), description=N_("姓名或单位"))
    about: Line | None = Field(None, title=N_("事由"))
    day: date | None = Field(None, title=N_("时间"))


class Absence(Answers):
    """Days on which the expert cannot come."""

    first_day: date = Field(title=N_("自"))
    last_day: date = Field(title=N_("至"))
    why: Line | None = Field(None, title=N_("原因"))


class ExpertAnswers(Answers):
    """One expert: who, with which title, from where, whom not to judge, when not to call."""

    name: ChineseName = Field(title=N_("姓名"))
    identity_number: IdentityNumber | None = Field(None, title=N_("身份证件号码"), description=N_("列表中不显示"))
    phone: Phone | None = Field(None, title=N_("联系电话"))
    email: EMail | None = Field(None, title=N_("电子邮箱"))
    title_series: Annotated[str, SERIES] = Field(title=N_("职称系列"))
    specialty: Line = Field(title=N_("专业"))
    level: Annotated[str, EXPERT_LEVELS] = Field(title=N_("职称级别"))
    title: Line = Field(title=N_("职称名称"), description=N_("如：正高级工程师"))
    title_on: date | None = Field(None, title=N_("取得时间"))
    employer_name: Line = Field(title=N_("工作单位"), description=N_("全称，用来核对回避"))
    uscc: Uscc | None = Field(None, title=N_("单位统一社会信用代码"))
    post: Line | None = Field(None, title=N_("职务"))
    origin: Annotated[str, ORIGINS] = Field(title=N_("来源"))
    term_from: date = Field(title=N_("聘任自"))
    term_until: date = Field(title=N_("聘任至"), description=N_("每届不超过3年"))
    relatives: list[Relative] = Field(
        default_factory=list, max_length=40, title=N_("近亲属"), description=N_("申报职称时须回避的人")
    )
    co_authors: list[CoAuthor] = Field(default_factory=list, max_length=200, title=N_("合著、合作的人"))
    disputes: list[Dispute] = Field(default_factory=list, max_length=40, title=N_("曾有争议的个人或单位"))
    absences: list[Absence] = Field(default_factory=list, max_length=60, title=N_("不能到会的日期"))
    remark: Paragraph | None = Field(None, title=N_("备注"), json_schema_extra={"editor": "long_text"})

    cross_checks: ClassVar[tuple[CrossCheck, ...]]


def term_in_order(answers: ExpertAnswers, _day: date | None) -> Iterator[Complaint]:
    """A term ends after it begins."""
    if answers.term_until < answers.term_from:
        yield complaint("term_until", N_("“聘任至”不能早于“聘任自”。"))


def absences_in_order(answers: ExpertAnswers, _day: date | None) -> Iterator[Complaint]:
    """An absence ends after it begins."""
    for place, one in enumerate(answers.absences):
        if one.last_day < one.first_day:
            yield complaint("absences", N_("结束不能早于开始。"), row=place, column="last_day")


def title_in_time(answers: ExpertAnswers, day: date | None) -> Iterator[Complaint]:
    """Nobody holds a title of tomorrow."""
    if day is not None and answers.title_on is not None and answers.title_on > day:
        yield complaint("title_on", N_("取得时间晚于今天，请核对。"))


ExpertAnswers.cross_checks = (term_in_order, absences_in_order, title_in_time)

EXPERT_LAYOUT: Final = Layout(
    (
        Section(N_("专家"), (("name", "identity_number"), ("phone", "email"))),
        Section(N_("职称和单位"), (("title_series", "specialty"), ("level", "title"), ("title_on", "post"),
                              "employer_name", ("uscc", "origin"))),
        Section(N_("聘任"), (("term_from", "term_until"), "absences")),
        Section(N_("回避"), ("relatives", "co_authors", "disputes"), note=N_("抽取前用这些内容核对回避，请如实填写。")),
        Section(N_("备注"), ("remark",)),
    )
)  # fmt: skip
