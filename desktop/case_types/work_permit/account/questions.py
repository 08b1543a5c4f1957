"""What is asked when an employer registers its account."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Annotated, ClassVar, Final

from pydantic import Field

from desktop.basics.language import N_
from desktop.case_types.entries import EMail, Line
from desktop.case_types.work_permit.choices import LEGAL_NAME, SEALS
from desktop.forms.complaints import Complaint, CrossCheck, complaint, missing
from desktop.forms.layout import Layout, Section
from desktop.forms.questions import Answers, Choice, OneOf

IDENTITIES: Final = OneOf(
    (
        Choice("citizen", N_("居民身份证（正反两面）")),
        Choice("passport", N_("护照（信息页）")),
        Choice("permanent_resident", N_("外国人永久居留身份证（正反两面）")),
        Choice("other", N_("其他有效证件")),
    )
)


class AccountAnswers(Answers):
    """The account's own questions; the unit, its head and its handler stand on the employer's form."""

    founded_on: date | None = Field(None, title=N_("成立日期"), description=N_("以营业执照或登记证书为准"))
    staff_count: Annotated[int, Field(ge=1, le=2_000_000)] | None = Field(
        None, title=N_("职工人数"), json_schema_extra={"unit": N_("人")}
    )
    foreign_staff_planned: Annotated[int, Field(ge=0, le=100_000)] | None = Field(
        None, title=N_("拟聘外国人"), json_schema_extra={"unit": N_("人")}
    )
    account_email: EMail = Field(title=N_("账户邮箱"), description=N_("接收系统通知；不要用申请人的邮箱"))
    head_document: Annotated[str, IDENTITIES] = Field(title=N_("法定代表人（负责人）证件"))
    handler_document: Annotated[str, IDENTITIES] = Field(title=N_("经办人证件"))
    handler_post: Line | None = Field(None, title=N_("经办人职务"))
    handler_regular: bool = Field(title=N_("经办人是本单位正式职工"))
    handler_insured: bool = Field(title=N_("由本单位为经办人缴纳社会保险"))
    seal_kind: Annotated[str, SEALS] = Field(title=N_("申请材料使用的印章"))
    seal_authority_on_file: bool | None = Field(
        None, title=N_("有单位法定名称章盖章的用章授权书"), description=N_("不用法定名称章的，须有授权书备案")
    )
    industry_regulated: bool = Field(
        title=N_("行业须前置审批"), description=N_("如学校、医院、食品经营、外资银行；须上传许可证")
    )
    industry_licence_number: Line | None = Field(None, title=N_("行业许可证号"))

    cross_checks: ClassVar[tuple[CrossCheck, ...]]


def seal_authorised(answers: AccountAnswers, _day: date | None) -> Iterator[Complaint]:
    """Another seal than the one with the legal name goes with an authority letter."""
    if answers.seal_kind == LEGAL_NAME:
        return
    if answers.seal_authority_on_file is None:
        yield missing("seal_authority_on_file", N_("不用单位法定名称章的，请确认用章授权书。"))
    elif not answers.seal_authority_on_file:
        yield complaint("seal_authority_on_file", N_("不用单位法定名称章的，须提交用章授权书，否则会被退回。"))


def licence_named(answers: AccountAnswers, _day: date | None) -> Iterator[Complaint]:
    """A trade that needs approval names its licence."""
    if answers.industry_regulated and not answers.industry_licence_number:
        yield missing("industry_licence_number", N_("行业须前置审批的，请填写行业许可证号。"))


def founded_before(answers: AccountAnswers, day: date | None) -> Iterator[Complaint]:
    """Nobody was founded tomorrow."""
    if day is not None and answers.founded_on is not None and answers.founded_on > day:
        yield complaint("founded_on", N_("成立日期不能晚于今天。"))


AccountAnswers.cross_checks = (founded_before, seal_authorised, licence_named)

LAYOUT: Final = Layout(
    (
        Section(
            N_("单位"),
            (("founded_on", "staff_count"), ("foreign_staff_planned", "account_email")),
            note=N_("单位名称、代码、地址、法定代表人和经办人在“用人单位”里填写。"),
        ),
        Section(
            N_("法定代表人和经办人"),
            (("head_document", "handler_document"), "handler_post", ("handler_regular", "handler_insured")),
        ),
        Section(N_("印章"), (("seal_kind", "seal_authority_on_file"),)),
        Section(N_("行业"), (("industry_regulated", "industry_licence_number"),)),
    )
)
