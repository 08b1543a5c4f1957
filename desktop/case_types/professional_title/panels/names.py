"""The names committees and experts are described with."""

from __future__ import annotations

from typing import Final

from desktop.basics.language import N_
from desktop.forms.questions import Choice, OneOf

COMMITTEE_LEVELS: Final = OneOf(
    (
        Choice("high", N_("高级")),
        Choice("middle", N_("中级")),
        Choice("junior", N_("初级")),
    )
)
PER: Final = OneOf(
    (
        Choice("series", N_("按系列组建")),
        Choice("specialty", N_("按专业组建")),
    )
)
EXPERT_LEVELS: Final = OneOf(
    (
        Choice("ZG", N_("正高级")),
        Choice("FG", N_("副高级")),
        Choice("ZJ", N_("中级")),
    )
)
# Jilin 2013: a provincial committee is made up 2:2:6 of the first three, a university's 3:7 of outside and inside.
ORIGINS: Final = OneOf(
    (
        Choice("eminent", N_("中央单位或知名同行")),
        Choice("grassroots", N_("基层或非公同行")),
        Choice("province", N_("省内同行")),
        Choice("outside", N_("外单位")),
        Choice("inside", N_("本单位")),
        Choice("other", N_("其他")),
    )
)
EXPERT_STATES: Final[dict[str, str]] = {"active": N_("在库"), "ended": N_("已出库"), "barred": N_("已取消资格")}
STANDING_WORDS: Final[dict[str, str]] = {
    "good": N_("备案有效"),
    "expiring": N_("备案将到期"),
    "expired": N_("备案已到期"),
    "not_yet": N_("备案未生效"),
    "unfiled": N_("未备案"),
    "faulty": N_("组成不合规定"),
    "ended": N_("已停用"),
}
