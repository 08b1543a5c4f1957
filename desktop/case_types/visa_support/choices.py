"""The choices of visa support: keys as the rules know them, titles as officers do, English for letters that want it."""

from __future__ import annotations

import tomllib
from functools import cache
from typing import Final

from desktop.basics.language import N_
from desktop.basics.paths import resource
from desktop.forms.questions import Choice, OneOf

MULTIPLE: Final = "multiple"
DEPUTY_OR_HIGHER: Final = frozenset({"legal_representative", "general_manager", "deputy_general_manager"})
SOMEBODY_ELSE: Final = "other"

VISA_TYPES: Final = OneOf(
    (
        Choice("M", N_("M字（商贸）签证"), "M (business)"),
        Choice("F", N_("F字（访问）签证"), "F (visit)"),
        Choice("L", N_("L字（旅游）签证"), "L (tourism)"),
    )
)
ENTRIES: Final = OneOf(
    (
        Choice("single", N_("一次"), "single entry"),
        Choice("double", N_("两次"), "two entries"),
        Choice(MULTIPLE, N_("多次"), "multiple entries"),
    )
)
RELATIONS: Final = OneOf(
    (
        Choice("partner", N_("业务合作伙伴"), "business partner"),
        Choice("customer", N_("客户"), "customer"),
        Choice("supplier", N_("供应商、设备厂商"), "supplier"),
        Choice("same_group", N_("同一集团的人员"), "staff of the same group"),
        Choice("expert", N_("受邀专家"), "invited expert"),
        Choice("candidate", N_("拟引进的人才"), "talent to be engaged"),
        Choice("relative", N_("亲友"), "relative or friend"),
        Choice(SOMEBODY_ELSE, N_("其他关系"), "other"),
    )
)
PAYERS: Final = OneOf(
    (
        Choice("inviter", N_("邀请单位"), "the inviting entity"),
        Choice("invitee", N_("被邀请人本人"), "the invitee"),
        Choice("invitee_employer", N_("被邀请人所在单位"), "the invitee's employer"),
        Choice("shared", N_("双方分担"), "both sides"),
    )
)
SIGNERS: Final = OneOf(
    (
        Choice("legal_representative", N_("法定代表人"), "legal representative"),
        Choice("general_manager", N_("总经理（主要负责人）"), "general manager"),
        Choice("deputy_general_manager", N_("副总经理（副职负责人）"), "deputy general manager"),
        Choice("department_head", N_("部门负责人"), "head of department"),
        Choice(SOMEBODY_ELSE, N_("其他授权人"), "authorised person"),
    )
)
EXPERT_BASES: Final = OneOf(
    (
        Choice("talent_a", N_("符合外国高端人才（A类）标准")),
        Choice("doc176", N_("属于外专发〔2015〕176号规定的情形")),
    )
)
AUTHORITIES: Final = OneOf(
    (
        Choice("foreign_affairs", N_("外事办公室")),
        Choice("commerce", N_("商务主管部门")),
    )
)
POST_LEVELS: Final = OneOf(
    (
        Choice("senior_manager", N_("高级管理人才")),
        Choice("professional", N_("专业技术人才")),
        Choice(SOMEBODY_ELSE, N_("其他人员")),
    )
)
URGENT: Final = OneOf(
    (
        Choice("humanitarian", N_("人道原因（探望危重病人、处理丧事等）")),
        Choice("business", N_("应邀从事紧急商务")),
        Choice("repair", N_("工程抢修")),
        Choice("other", N_("其他紧急入境需要")),
        Choice("none", N_("不紧急")),
    )
)


@cache
def _purposes() -> tuple[Choice, ...]:
    """The purposes in the book's order; their words come from it."""
    with resource("resources", "policy", "visa_support", "purposes.toml").open("rb") as file:
        rows = tomllib.load(file)["purpose"]
    return tuple(Choice(row["key"], row["title"], row["title_en"]) for row in rows)


PURPOSES: Final = OneOf(_purposes)
