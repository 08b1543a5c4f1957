"""Slots told by what was entered for the case and by the office."""

from __future__ import annotations

from typing import Final, Literal

from desktop.basics.chinese import day_in_words
from desktop.basics.language import N_
from desktop.case_types.case_type import PaperContext
from desktop.case_types.citizens.forms import is_citizen
from desktop.case_types.material_words import THERE
from desktop.case_types.notices.slot import Slot
from desktop.case_types.wording.told import contact, employer, full_name, person

_PERSON: Final = N_("请在“申请信息·申请人”中填写。")
_EMPLOYER: Final = N_("请在“申请信息·用人单位”中填写。")
_OFFICE: Final = N_("请在“设置·机构”中填写。")


def on_behalf(context: PaperContext) -> str:
    """For whom the employer applies; "" in a case of the employer alone."""
    name = full_name(context)
    return f"为{name}" if name and context.needs_person else ""


def addressees(context: PaperContext) -> str:
    """Whom the notice is for: the employer and the person."""
    whole = (employer(context, "name"), full_name(context) if context.needs_person else "")
    return "、".join(part for part in whole if part)


def taken(context: PaperContext) -> str:
    """How many papers were handed in; what is only promised was not."""
    return f"{sum(state.state in THERE for state in context.materials)}项"


def to_bring(context: PaperContext) -> str:
    """What proves who collects a result."""
    of_employer = "单位介绍信和经办人身份证件"
    own = "居民身份证" if is_citizen(context.subject.person) else "护照"
    return f"申请人{own}；由单位经办人领取的，带{of_employer}" if context.needs_person else of_employer


def _of_person(name: str, answer: str, says: str, only_of: Literal["", "foreigner", "citizen"] = "") -> Slot:
    return Slot(
        name,
        says,
        lambda context: person(context, answer),
        _PERSON,
        f"person.{answer}",
        of_person=True,
        only_of=only_of,
    )


OF_CASE: Final = (
    Slot("收件人", N_("用人单位和申请人"), addressees, _EMPLOYER, "employer.name"),
    Slot("申请人", N_("申请人姓名"), full_name, _PERSON, "person.surname", of_person=True),
    Slot("为谁", N_("“为”和申请人姓名；单位事项不印"), on_behalf, optional=True),
    _of_person("国籍", "nationality", N_("申请人的国籍")),
    _of_person("护照号码", "passport_number", N_("申请人的护照号码；中国公民不印"), "foreigner"),
    _of_person("公民身份号码", "citizen_number", N_("中国公民的身份号码；外国人不印"), "citizen"),
    Slot("聘用单位", N_("聘用单位名称"), lambda c: employer(c, "name"), _EMPLOYER, "employer.name"),
    Slot("统一社会信用代码", N_("聘用单位的代码"), lambda c: employer(c, "uscc"), _EMPLOYER, "employer.uscc"),
    Slot("事项", N_("事项名称"), lambda c: c.kind_title),
    Slot("办件编号", N_("受理号"), lambda c: c.case_number),
    Slot("文号", N_("本件的文号"), lambda c: c.number_line),
    Slot("须带证件", N_("领取时带的证件"), to_bring),
    Slot("收件日期", N_("登记的日期"), lambda c: day_in_words(c.opened_on)),
    Slot("收到材料数", N_("收到的材料项数"), taken),
    Slot("签收人", N_("签收的人"), lambda c: "申请人或经办人" if c.needs_person else "单位经办人"),
    Slot("经办人", N_("制发人姓名"), lambda c: c.handler),
    Slot("日期", N_("制发日期"), lambda c: day_in_words(c.day)),
    Slot("机关名称", N_("本机构名称"), lambda c: c.office.name, _OFFICE),
    Slot("地址", N_("本机构地址"), lambda c: c.office.address, _OFFICE, "settings"),
    Slot("电话", N_("本机构电话"), lambda c: c.office.phone, _OFFICE, "settings"),
    Slot("联系方式", N_("本机构名称、地址、电话和联系人"), contact, _OFFICE),
    Slot(
        "理由", N_("制发时写明的理由"), lambda c: c.reason.rstrip("。；，"), N_("制发时请写明理由。"), "reason"
    ),
)
