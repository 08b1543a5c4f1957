"""安家补贴: which money, of which programme, and what it rests on; applied for through the employer."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Annotated, ClassVar, Final

from pydantic import Field

from desktop.basics.language import N_
from desktop.case_types.entries import Line
from desktop.case_types.talent_service.choices import DEGREES
from desktop.case_types.talent_service.questions.held import (
    BROUGHT_IN,
    HELD,
    BroughtIn,
    HeldClass,
    class_told,
    contract_in_order,
)
from desktop.forms.complaints import Complaint, CrossCheck, complaint, missing
from desktop.forms.layout import Layout, Section
from desktop.forms.questions import Choice, OneOf

SETTLING: Final = "settling"
MONEYS: Final = OneOf(
    (
        Choice(SETTLING, N_("安家补贴（省，按人才类别）")),
        Choice("graduate_settling", N_("高校毕业生安家费（长春）")),
        Choice("graduate_living", N_("高校毕业生生活和租房补贴（长春）")),
        Choice("graduate_home", N_("高校毕业生购房补贴（长春）")),
    )
)


class MoneyAnswers(BroughtIn, HeldClass):
    """安家补贴."""

    money_kind: Annotated[str, MONEYS] = Field(title=N_("申请的资金"))
    from_other_province: bool = Field(
        title=N_("由省外（境外）引进"), description=N_("省内单位之间流动的不属引进")
    )
    applied_by_unit: bool = Field(title=N_("由单位统一申报"), description=N_("不受理个人申报"))
    unit_published: bool | None = Field(None, title=N_("单位已审核并公示"))
    first_pension_on: date | None = Field(None, title=N_("首次在吉林缴纳养老保险之日"))
    degree: Annotated[str, DEGREES] | None = Field(None, title=N_("学历层次"))
    graduated_on: date | None = Field(None, title=N_("毕业日期"))
    key_university: bool | None = Field(None, title=N_("毕业于重点高校"), description=N_("本科毕业生申请安家费的填写"))
    first_job_in_city: bool | None = Field(None, title=N_("首次就业在长春"))
    home_bought_on: date | None = Field(None, title=N_("首套住房购房日期"))
    account_name: Line | None = Field(None, title=N_("收款单位户名"))
    account_bank: Line | None = Field(None, title=N_("开户银行"))
    account_number: Line | None = Field(None, title=N_("单位银行账号"))

    cross_checks: ClassVar[tuple[CrossCheck, ...]]


def graduate_told(answers: MoneyAnswers, day: date | None) -> Iterator[Complaint]:
    """A graduate's money rests on degree and graduation; the first pension payment is not ahead."""
    if answers.money_kind != SETTLING:
        for name, given in (("degree", answers.degree), ("graduated_on", answers.graduated_on)):
            if given is None:
                yield missing(name)
    if answers.money_kind == "graduate_home" and answers.home_bought_on is None:
        yield missing("home_bought_on")
    if day is not None and answers.first_pension_on is not None and answers.first_pension_on > day:
        yield complaint("first_pension_on", N_("首次缴费之日不能晚于今天。"))


MoneyAnswers.cross_checks = (class_told, contract_in_order, graduate_told)
MONEY: Final = Layout(
    (
        Section(
            N_("资金"),
            (
                "money_kind",
                ("from_other_province", "applied_by_unit"),
                ("unit_published", "first_pension_on"),
            ),
        ),
        Section(
            N_("毕业生"),
            (("degree", "graduated_on"), ("key_university", "first_job_in_city"), "home_bought_on"),
            shown_when=lambda raw: raw.get("money_kind") not in (None, SETTLING),
        ),
        HELD,
        BROUGHT_IN,
        Section(N_("收款账户"), ("account_name", ("account_bank", "account_number"))),
    )
)
