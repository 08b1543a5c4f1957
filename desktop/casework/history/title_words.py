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
    "read_complaints": N_("查看复核投诉"),
    "register_complaint": N_("登记复核或投诉"),
    "check_complaint": N_("核查复核或投诉"),
    "answer_complaint": N_("答复复核或投诉"),
    "withdraw_complaint": N_("撤回复核或投诉"),
    "cancel_title": N_("撤销职称"),
    "note_told": N_("登记撤销告知"),
    "read_integrity": N_("查看诚信记录"),
    "add_integrity": N_("登记诚信记录"),
    "lift_integrity": N_("解除诚信记录"),
}
