"""Deeds on professional titles as the history names them."""

from __future__ import annotations

from typing import Final

from desktop.basics.language import N_

TITLE_DEEDS: Final[dict[str, str]] = {
    "read_publicity": N_("查看公示"),
    "post_publicity": N_("发布公示"),
    "extend_publicity": N_("延长公示"),
    "close_publicity": N_("结束公示"),
    "drop_publicity": N_("撤下公示"),
    "receive_objection": N_("收到异议"),
    "check_objection": N_("核查异议"),
    "answer_objection": N_("答复异议"),
    "withdraw_objection": N_("撤回异议"),
}
