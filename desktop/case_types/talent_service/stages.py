"""The way of a service through the office: class, papers, letter to the department, its reply, result, a call after."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from desktop.basics.language import N_
from desktop.case_types.standing.stage_words import StageWords
from desktop.policy.book.terms import StepKey

SERVICE_STAGES: Final = (
    "registered", "correcting", "accepted", "reviewing", "forwarded", "replied", "decided", "following", "closed",
)  # fmt: skip
SERVICE_WORDS: Final[Mapping[str, StageWords]] = {
    "registered": StageWords(N_("已申请"), N_("申请"), N_("退回申请")),
    "accepted": StageWords(N_("类别已核"), N_("核类别"), N_("类别已核，受理")),
    "reviewing": StageWords(N_("核对材料"), N_("核材料"), N_("核对材料")),
    "forwarded": StageWords(N_("已发联系函"), N_("联系函"), N_("联系函已发")),
    "replied": StageWords(N_("已复函"), N_("复函"), N_("登记复函")),
    "decided": StageWords(N_("已有结果"), N_("结果"), N_("记录结果")),
    "following": StageWords(N_("回访中"), N_("回访"), N_("开始回访")),
}
SERVICE_CLOCKS: Final[Mapping[str, StepKey]] = {"forwarded": "reply", "following": "follow_up"}
OWN_STAGES: Final = ("registered", "correcting", "accepted", "reviewing", "decided", "closed")
