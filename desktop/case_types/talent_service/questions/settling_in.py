"""落户、社会保障、职称: what is asked in the services that everybody may ask for."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Annotated, ClassVar, Final

from pydantic import Field

from desktop.basics.language import N_
from desktop.case_types.citizens.citizen import KIN
from desktop.case_types.entries import IdentityNumber, Line
from desktop.case_types.talent_service.choices import DEGREES, TITLE_LEVELS
from desktop.case_types.talent_service.questions.held import (
    BROUGHT_IN,
    HELD,
    BroughtIn,
    HeldClass,
    class_told,
    contract_in_order,
)
from desktop.forms.complaints import Complaint, CrossCheck, missing
from desktop.forms.layout import Layout, Section
from desktop.forms.questions import Answers, Choice, OneOf

GROUNDS: Final = OneOf(
    (
        Choice("diploma", N_("学历（大中专、职业和技工院校毕业）")),
        Choice("returned", N_("留学回国")),
        Choice("title", N_("职称证书")),
        Choice("skill", N_("职业资格、技能等级证书")),
        Choice("class", N_("人才类别")),
    )
)
PLACES: Final = OneOf(
    (
        Choice("home", N_("合法稳定住所")),
        Choice("unit", N_("单位集体户")),
        Choice("centre", N_("人才集体户（档案所在地）")),
        Choice("relative", N_("亲友家庭户")),
    )
)
MATTERS: Final = OneOf(
    (
        Choice("register", N_("参保登记")),
        Choice("transfer", N_("关系转移接续")),
        Choice("card", N_("社会保障卡")),
    )
)
TITLE_MATTERS: Final = OneOf(
    (
        Choice("special", N_("专项评定（评审）")),
        Choice("recognition", N_("考核认定")),
        Choice("confirm", N_("外省（单位）职称确认")),
    )
)


class Follower(Answers):
    """A member of the family who moves along."""

    relation: Annotated[str, KIN] = Field(title=N_("关系"))
    name: Line = Field(title=N_("姓名"))
    identity_number: IdentityNumber = Field(title=N_("身份证件号码"))


class HouseholdAnswers(BroughtIn, HeldClass):
    """落户."""

    household_ground: Annotated[str, GROUNDS] = Field(title=N_("落户依据"))
    degree: Annotated[str, DEGREES] | None = Field(None, title=N_("学历层次"))
    title_level: Annotated[str, TITLE_LEVELS] | None = Field(None, title=N_("职称级别"))
    title_certificate: Line | None = Field(None, title=N_("职称（资格、技能）证书编号"))
    household_place: Annotated[str, PLACES] = Field(title=N_("落户处所"))
    household_moves_to: Line = Field(title=N_("拟落户地址"))
    arrived_on: date | None = Field(
        None, title=N_("持迁移证到达之日"), description=N_("到达后三日内须申报迁入；还没有到达的不填")
    )
    followers: list[Follower] = Field(
        default_factory=list, max_length=20, title=N_("随迁家属"), description=N_("配偶、父母、子女")
    )

    cross_checks: ClassVar[tuple[CrossCheck, ...]]


def ground_told(answers: HouseholdAnswers, _day: date | None) -> Iterator[Complaint]:
    """The ground is told whole."""
    if answers.household_ground in {"diploma", "returned"} and answers.degree is None:
        yield missing("degree")
    if answers.household_ground == "title" and answers.title_level is None:
        yield missing("title_level")
    if answers.household_ground in {"title", "skill"} and not answers.title_certificate:
        yield missing("title_certificate")


HouseholdAnswers.cross_checks = (class_told, contract_in_order, ground_told)
HOUSEHOLD: Final = Layout(
    (
        Section(
            N_("落户"),
            (
                ("household_ground", "degree"),
                ("title_level", "title_certificate"),
                ("household_place", "arrived_on"),
                "household_moves_to",
                "followers",
            ),
        ),
        HELD,
        BROUGHT_IN,
    )
)


class SecurityAnswers(BroughtIn, HeldClass):
    """社会保障."""

    security_matter: Annotated[str, MATTERS] = Field(title=N_("办理内容"))
    hired_on: date = Field(title=N_("用工之日"), description=N_("自用工之日起三十日内申报参保"))
    insured_before_at: Line | None = Field(None, title=N_("原参保地"))
    insurances: list[Annotated[str, OneOf((
        Choice("pension", N_("养老保险")), Choice("medical", N_("医疗保险")), Choice("unemployment", N_("失业保险")),
        Choice("injury", N_("工伤保险")),
    ))]] = Field(min_length=1, title=N_("涉及的险种"))  # fmt: skip

    cross_checks: ClassVar[tuple[CrossCheck, ...]]


def former_place_told(answers: SecurityAnswers, _day: date | None) -> Iterator[Complaint]:
    """What moves along moves from somewhere."""
    if answers.security_matter == "transfer" and not answers.insured_before_at:
        yield missing("insured_before_at", N_("办理转移接续的，请填写原参保地。"))


SecurityAnswers.cross_checks = (class_told, contract_in_order, former_place_told)
SECURITY: Final = Layout(
    (
        Section(N_("社会保障"), (("security_matter", "hired_on"), "insurances", "insured_before_at")),
        HELD,
        BROUGHT_IN,
    )
)


class TitleServiceAnswers(BroughtIn, HeldClass):
    """职称评定."""

    title_matter: Annotated[str, TITLE_MATTERS] = Field(title=N_("办理内容"))
    title_series: Line = Field(title=N_("申报系列和专业"), description=N_("如：工程系列·机械"))
    title_asked: Annotated[str, TITLE_LEVELS] = Field(title=N_("申报级别"))
    title_held: Line | None = Field(None, title=N_("现职称"), description=N_("名称、取得日期、证书编号"))
    exam_only: bool = Field(
        title=N_("属以考代评的级别"),
        description=N_("会计、经济、统计、审计、卫生、出版、翻译、软件、通信的初级和中级由全国统考取得"),
    )
    retired: bool = Field(title=N_("已退休"))

    cross_checks: ClassVar[tuple[CrossCheck, ...]]


TitleServiceAnswers.cross_checks = (class_told, contract_in_order)
TITLES: Final = Layout(
    (
        Section(
            N_("职称"),
            (("title_matter", "title_asked"), "title_series", "title_held", ("exam_only", "retired")),
        ),
        HELD,
        BROUGHT_IN,
    )
)
