"""The marks both books know, in the words that stand on papers: secrecy, urgency, ways of carriage, kinds of paper."""

from __future__ import annotations

from typing import Final

from desktop.basics.language import N_
from desktop.forms.questions import Choice, OneOf

# GB/T 9704-2012, 7.2.2 and 7.2.3; the key is the very word on the paper.
SECRECY: Final = OneOf((Choice("秘密", N_("秘密")), Choice("机密", N_("机密")), Choice("绝密", N_("绝密"))))
URGENCY: Final = OneOf((Choice("特急", N_("特急")), Choice("加急", N_("加急"))))

POST: Final = "post"
WAYS: Final = OneOf(
    (
        Choice("exchange", N_("公文交换")),
        Choice("by_hand", N_("专人送达")),
        Choice(POST, N_("邮寄")),
        Choice("online", N_("电子公文系统")),
        Choice("fax", N_("传真")),
        Choice("collected", N_("来人领取")),
    )
)

KINDS: Final = OneOf(
    (
        Choice("letter", N_("函")),
        Choice("notice", N_("通知")),
        Choice("reply", N_("批复")),
        Choice("opinion", N_("意见")),
        Choice("request", N_("请示")),
        Choice("report", N_("报告")),
        Choice("minutes", N_("纪要")),
        Choice("decision", N_("决定书")),
        Choice("other", N_("其他")),
    )
)
ROLES: Final = OneOf((Choice("main", N_("主送")), Choice("copy", N_("抄送"))))
