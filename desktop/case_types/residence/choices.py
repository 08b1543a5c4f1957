"""The choices of the questions about residence: keys as the rules know them, titles as officers do."""

from __future__ import annotations

from typing import Final

from desktop.basics.language import N_
from desktop.forms.questions import Choice, OneOf

FIRST: Final = "first"
EXTEND: Final = "extend"
CHANGE: Final = "change"
APPLY_FOR: Final = OneOf(
    (
        Choice(FIRST, N_("首次申请")),
        Choice(EXTEND, N_("延期")),
        Choice(CHANGE, N_("变更登记事项")),
    )
)
CHANGE_ITEMS: Final = OneOf(
    (
        Choice("passport", N_("护照号码")),
        Choice("name", N_("姓名")),
        Choice("unit", N_("居留事由（用人单位）")),
        Choice("companion", N_("偕行人")),
        Choice("other", N_("其他登记事项")),
    )
)
CHINA: Final = "china"
FOREIGN: Final = "foreign"
STARTUP_PATHS: Final = OneOf(
    (
        Choice(CHINA, N_("中国重点高校本科以上优秀毕业生")),
        Choice(FOREIGN, N_("国际知名高校毕业2年以内")),
        Choice("neither", N_("都不属于")),
    )
)
DEGREES: Final = OneOf(
    (
        Choice("none", N_("本科以下")),
        Choice("bachelor", N_("学士")),
        Choice("master", N_("硕士")),
        Choice("doctor", N_("博士")),
    )
)
STARTUP_PROOFS: Final = OneOf(
    (
        Choice("plan", N_("创业计划书")),
        Choice("licence", N_("营业执照")),
        Choice("incubator", N_("孵化（入驻）协议")),
        Choice("capital", N_("投资证明")),
    )
)
ENDORSEMENTS: Final = OneOf((Choice("startup", N_("创业")), Choice("internship", N_("实习"))))
STUDENTS: Final = OneOf(
    (
        Choice("abroad", N_("境外高校在读外国学生")),
        Choice("china", N_("在华留学生（持学习类居留证件）")),
    )
)
RELATIONS: Final = OneOf(
    (
        Choice("spouse", N_("配偶")),
        Choice("child", N_("子女")),
        Choice("parent", N_("父母")),
        Choice("parent_in_law", N_("配偶的父母")),
        Choice("other", N_("其他亲属")),
    )
)
HOSTS: Final = OneOf(
    (
        Choice("worker", N_("持居留证件在华工作、创业的外国人")),
        Choice("permanent", N_("持外国人永久居留身份证的外国人")),
        Choice("citizen", N_("中国公民")),
    )
)
RECOMMENDED: Final = "recommended"
WORKER: Final = "worker"
ETHNIC_DOCTOR: Final = "ethnic_doctor"
ETHNIC_WORKER: Final = "ethnic_worker"
PR_GROUNDS: Final = OneOf(
    (
        Choice(RECOMMENDED, N_("管委会推荐的人才")),
        Choice(WORKER, N_("在区连续工作满4年")),
        Choice(ETHNIC_DOCTOR, N_("外籍华人，具有博士学位")),
        Choice(ETHNIC_WORKER, N_("外籍华人，在区工作满4年")),
        Choice("none", N_("都不属于")),
    )
)
