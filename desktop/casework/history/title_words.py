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
    "list_sessions": N_("查看评审会议"),
    "read_session": N_("查看评审会议情况"),
    "plan_session": N_("安排评审会议"),
    "put_on_list": N_("列入评审名单"),
    "take_off_list": N_("移出评审名单"),
    "arrange_session": N_("排定答辩日程"),
    "move_hearing": N_("调整答辩安排"),
    "drop_session": N_("取消评审会议"),
    "set_panels": N_("分评议组"),
    "open_session": N_("评审会议开始"),
    "sign_in_member": N_("专家签到"),
    "stand_in": N_("候补专家替补"),
    "recuse": N_("登记回避"),
    "note_hearing": N_("记录答辩和评议"),
    "save_score": N_("录入评议表"),
    "count_votes": N_("计票"),
    "add_paper": N_("录入选票"),
    "void_count": N_("作废计票"),
    "void_count.announced": N_("作废已宣布的计票"),
    "announce_counts": N_("宣布表决结果"),
    "save_minutes": N_("填写会议记录"),
    "close_session": N_("评审会议结束"),
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
