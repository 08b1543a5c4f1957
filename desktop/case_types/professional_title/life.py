"""The life of an application for a title, step by step; every step there is stands here, and no other may be taken.

Source: 职称评审管理暂行规定 (人社部令第40号) 第十七至二十九条; what provinces add (评前公示) is optional.
"""

from __future__ import annotations

from typing import Final

from desktop.basics.language import N_

STATES: Final[dict[str, str]] = {
    "received": N_("收件"),
    "checking": N_("初审"),
    "correcting": N_("待补正"),
    "accepted": N_("受理"),
    "refused": N_("不予受理"),
    "lapsed": N_("逾期未补正，视为放弃"),
    "withdrawn": N_("撤回"),
    "before_publicity": N_("评前公示"),
    "reviewing": N_("评审"),
    "passed": N_("拟通过"),
    "failed": N_("未通过"),
    "result_publicity": N_("结果公示"),
    "objected": N_("异议核查"),
    "unseated": N_("异议成立，不予通过"),
    "confirmed": N_("已确认"),
    "documented": N_("已发文"),
    "certified": N_("证书已登记"),
    "archived": N_("已归档"),
}

# from → to. A kind without a committee (recognition, confirmation) goes from accepted to passed by its own decision.
STEPS: Final[dict[str, tuple[str, ...]]] = {
    "received": ("checking", "withdrawn"),
    "checking": ("correcting", "accepted", "refused", "withdrawn"),
    "correcting": ("checking", "lapsed", "withdrawn"),
    "accepted": ("before_publicity", "reviewing", "passed", "failed", "correcting", "refused", "withdrawn"),
    "before_publicity": ("reviewing", "objected", "withdrawn"),
    "reviewing": ("passed", "failed", "withdrawn"),
    "passed": ("result_publicity", "reviewing"),
    "failed": ("archived", "reviewing"),
    "result_publicity": ("confirmed", "objected"),
    "objected": ("result_publicity", "before_publicity", "unseated"),
    "unseated": ("archived",),
    "confirmed": ("documented",),
    "documented": ("certified", "archived"),  # archived without one: the title was cancelled before
    "certified": ("archived",),
    "refused": ("archived",),
    "lapsed": ("archived",),
    "withdrawn": ("archived",),
    "archived": (),
}

WITHOUT_COMMITTEE: Final = ("passed", "failed")  # from accepted, for recognition and confirmation alone
# From acceptance on what was applied for stays: it was weighed by that, is posted, read by experts, written out by it.
# Put right it is by sending back (待补正), where it is weighed anew.
UNSETTLED: Final = frozenset({"received", "checking", "correcting"})
SETTLED_ANSWERS: Final = frozenset({"target_series", "target_specialty", "target_level", "target_title"})
ENDED: Final = frozenset({"refused", "lapsed", "withdrawn", "failed", "unseated", "archived"})
ALIVE: Final = frozenset(STATES) - ENDED


def may_step(state: str, to: str, *, committee: bool = True) -> bool:
    """Whether an application may go from one state to another; `committee` says whether its kind is voted on."""
    if committee and state == "accepted" and to in WITHOUT_COMMITTEE:
        return False
    return to in STEPS[state]
