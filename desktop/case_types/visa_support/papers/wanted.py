"""The blocks about the visa that is wanted, kind by kind."""

from __future__ import annotations

from desktop.case_types.case_type import PaperContext
from desktop.case_types.visa_support.papers.blocks import WIDTHS
from desktop.case_types.work_permit.papers.sheet import answer, pair
from desktop.documents.parts import Grid


def talent_visa(context: PaperContext) -> Grid:
    """The R visa: entry, validity, stays, where it is asked for."""

    def said(name: str) -> str:
        return answer(context, name)

    return Grid(
        WIDTHS,
        (
            (*pair("拟入境日期", said("planned_entry_on")), *pair("签证有效期", said("visa_years"))),
            (*pair("入境次数", "多次"), *pair("每次停留", said("stay_days"))),
            pair("来华事由", said("visit_reason"), 3),
            pair("驻外使领馆", said("visa_post"), 3),
            pair("佐证说明", said("evidence_says"), 3),
        ),
    )


def unit_visa(context: PaperContext) -> Grid:
    """What the authorised unit is asked to verify."""

    def said(name: str) -> str:
        return answer(context, name)

    return Grid(
        WIDTHS,
        (
            (*pair("最迟申办签证日期", said("last_visa_application_on")), *pair("被授权单位", said("authority"))),
            (*pair("签证有效期", said("visa_valid_months")), *pair("入境次数", said("visa_entries"))),
            (*pair("每次停留", said("stay_days")), *pair("申办签证的国家", said("visa_country"))),
            pair("驻外使领馆", said("visa_post"), 3),
            (
                *pair("在该国居留证明", {"是": "有", "否": "无"}.get(said("lives_there"), "")),
                *pair("首次办理", said("first_filing")),
            ),
        ),
    )


def expert_ground(context: PaperContext) -> Grid:
    """On which ground, and what the unit is."""

    def said(name: str) -> str:
        return answer(context, name)

    return Grid(
        WIDTHS,
        (
            pair("邀请依据", said("expert_basis"), 3),
            pair("所属情形", said("doc176_case"), 3),
            (*pair("法人资格", said("inviter_legal_person")), *pair("经费已落实", said("funds_secured"))),
        ),
    )


def multi_visa(context: PaperContext) -> Grid:
    """The visa of several years, and why."""

    def said(name: str) -> str:
        return answer(context, name)

    return Grid(
        WIDTHS,
        (
            (*pair("人才类型", said("post_level")), *pair("任职或资格证明", said("post_proof"))),
            (*pair("签证有效期", said("visa_years")), *pair("入境次数", said("visa_entries"))),
            (*pair("每次停留", said("stay_days")), *pair("无不良记录", said("good_conduct"))),
            pair("多次来华的理由", said("visit_reason"), 3),
        ),
    )


def port_visa(context: PaperContext) -> Grid:
    """Why it is urgent, where and how somebody arrives."""

    def said(name: str) -> str:
        return answer(context, name)

    return Grid(
        WIDTHS,
        (
            pair("紧急原因", said("urgent_reason"), 3),
            pair("来华事由", said("visit_reason"), 3),
            (*pair("入境口岸", said("entry_port")), *pair("抵达日期", said("arrive_on"))),
            (*pair("交通工具", said("arrives_by")), *pair("入境次数", said("visa_entries"))),
            (*pair("停留天数", said("stay_days")), *pair("确认函编号", said("confirmation_number"))),
        ),
    )
