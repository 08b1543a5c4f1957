"""An employer: what every kind of case asks about the firm, and where it stands on the form."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Annotated, ClassVar, Final

from pydantic import Field

from desktop.basics.language import N_
from desktop.case_types.entries import EMail, IdentityNumber, Line, Phone, Uscc
from desktop.forms.complaints import Complaint, CrossCheck, missing
from desktop.forms.layout import Layout, Section
from desktop.forms.questions import Answers, Choice, OneOf

EMPLOYER_KINDS: Final = OneOf(
    (
        Choice("enterprise", N_("企业")),
        Choice("public_institution", N_("事业单位")),
        Choice("social_organisation", N_("社会组织")),
        Choice("foreign_office", N_("外国企业常驻代表机构")),
        Choice("international_organisation", N_("国际组织驻华代表机构")),
    )
)
INDUSTRIES: Final = OneOf(
    (
        Choice("A", N_("农、林、牧、渔业")),
        Choice("B", N_("采矿业")),
        Choice("C", N_("制造业")),
        Choice("D", N_("电力、热力、燃气及水生产和供应业")),
        Choice("E", N_("建筑业")),
        Choice("F", N_("批发和零售业")),
        Choice("G", N_("交通运输、仓储和邮政业")),
        Choice("H", N_("住宿和餐饮业")),
        Choice("I", N_("信息传输、软件和信息技术服务业")),
        Choice("J", N_("金融业")),
        Choice("K", N_("房地产业")),
        Choice("L", N_("租赁和商务服务业")),
        Choice("M", N_("科学研究和技术服务业")),
        Choice("N", N_("水利、环境和公共设施管理业")),
        Choice("O", N_("居民服务、修理和其他服务业")),
        Choice("P", N_("教育")),
        Choice("Q", N_("卫生和社会工作")),
        Choice("R", N_("文化、体育和娱乐业")),
        Choice("S", N_("公共管理、社会保障和社会组织")),
        Choice("T", N_("国际组织")),
    )
)  # GB/T 4754, sections


class EmployerAnswers(Answers):
    """What is known of an employer; the names of facts (`employer_kind` …) are those the rules ask for."""

    name: Line = Field(title=N_("单位名称"), description=N_("与营业执照或登记证书一致"))
    uscc: Uscc = Field(title=N_("统一社会信用代码"))
    employer_kind: Annotated[str, EMPLOYER_KINDS] = Field(title=N_("单位类别"))
    employer_in_zone: bool = Field(title=N_("在国家级开发区内"))
    zone: Line | None = Field(None, title=N_("所在开发区"))
    industry: Annotated[str, INDUSTRIES] = Field(title=N_("行业"))
    registered_address: Line = Field(title=N_("注册地址"), description=N_("与营业执照一致"))
    postal_address: Line | None = Field(None, title=N_("通讯地址"), description=N_("与注册地址相同的可以不填"))
    legal_representative: Line = Field(title=N_("法定代表人（负责人）"))
    legal_representative_id: IdentityNumber | None = Field(
        None, title=N_("法定代表人证件号码"), description=N_("公民身份号码或护照号码")
    )
    handler: Line = Field(title=N_("经办人"), description=N_("须是本单位正式职工"))
    handler_id: IdentityNumber | None = Field(
        None, title=N_("经办人证件号码"), description=N_("公民身份号码或护照号码")
    )
    handler_phone: Phone = Field(title=N_("经办人电话"))
    handler_email: EMail | None = Field(None, title=N_("经办人邮箱"))
    phone: Phone | None = Field(None, title=N_("单位电话"))
    licence_expires_on: date | None = Field(
        None, title=N_("营业执照或行业许可有效期至"), description=N_("长期有效的不填")
    )
    employer_in_good_standing: bool = Field(title=N_("依法设立，无严重违法失信记录"))
    has_account: bool | None = Field(
        None, title=N_("已开通系统账户"), description=N_("外国人来华工作管理服务系统的单位账户；未开通的先办“单位账户”")
    )
    account_opened_on: date | None = Field(None, title=N_("账户开通日期"))
    account_handler: Line | None = Field(None, title=N_("账户经办人"))
    account_seal: Line | None = Field(None, title=N_("账户登记的印章"))

    cross_checks: ClassVar[tuple[CrossCheck, ...]]


def zone_named(employer: EmployerAnswers, _day: date | None) -> Iterator[Complaint]:
    """An employer inside a zone says which one."""
    if employer.employer_in_zone and not employer.zone:
        yield missing("zone", N_("单位在国家级开发区内的，请填写是哪个开发区。"))


EmployerAnswers.cross_checks = (zone_named,)

EMPLOYER_LAYOUT: Final = Layout(
    (
        Section(
            N_("单位"),
            (
                "name",
                ("uscc", "employer_kind"),
                ("employer_in_zone", "zone"),
                ("industry", "licence_expires_on"),
                "registered_address",
                "postal_address",
                ("phone", "employer_in_good_standing"),
            ),
        ),
        Section(N_("法定代表人"), (("legal_representative", "legal_representative_id"),)),
        Section(N_("经办人"), (("handler", "handler_id"), ("handler_phone", "handler_email"))),
        Section(N_("系统账户"), (("has_account", "account_opened_on"), ("account_handler", "account_seal"))),
    )
)
