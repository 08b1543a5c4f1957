"""The way of an application through the office: received, accepted, reviewed or examined, the result, the archive."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from desktop.basics.language import N_
from desktop.case_types.standing.stage_words import StageWords

STAGES: Final = ("registered", "correcting", "accepted", "reviewing", "decided", "closed")
VOTED_WORDS: Final[Mapping[str, StageWords]] = {
    "registered": StageWords(N_("已收件"), N_("收件"), N_("退回收件")),
    "reviewing": StageWords(N_("评审中"), N_("评审"), N_("交付评审")),
    "decided": StageWords(N_("已有结果"), N_("结果"), N_("记录结果")),
    "closed": StageWords(N_("已归档"), N_("归档"), N_("归档办结")),
}
DECIDED_WORDS: Final[Mapping[str, StageWords]] = {
    "registered": StageWords(N_("已收件"), N_("收件"), N_("退回收件")),
    "reviewing": StageWords(N_("审核中"), N_("审核"), N_("开始审核")),
    "decided": StageWords(N_("已有结果"), N_("结果"), N_("记录结果")),
    "closed": StageWords(N_("已归档"), N_("归档"), N_("归档办结")),
}
