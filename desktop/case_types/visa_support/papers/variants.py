"""The kinds of visa support on paper."""

from __future__ import annotations

from typing import Final

from desktop.case_types.visa_support.papers.blocks import invitee, invitee_with_photo, inviter, terms, visit
from desktop.case_types.visa_support.papers.tables import family, lines, past_visas, past_visits, schedule
from desktop.case_types.visa_support.papers.wanted import (
    expert_ground,
    multi_visa,
    port_visa,
    talent_visa,
    unit_visa,
)
from desktop.case_types.work_permit.papers.variant import Variant

CONFIRMATION: Final = Variant(
    form="外国高端人才确认函申请表",
    what="R字签证",
    opinion="外国高端人才确认函推荐意见",
    packet="外国高端人才确认函申请材料",
    opinion_short="推荐意见",
    blocks=(
        ("人才", invitee_with_photo),
        ("所依的A类条款", lines),
        ("来华和签证", talent_visa),
        ("随同的家属", family),
        ("邀请单位", inviter),
    ),
    employer_says="本单位已核对人才的证件和佐证材料，所填内容属实；邀请该人才来华符合本单位需要，愿承担邀请单位的责任。",
)
ENTERPRISE: Final = Variant(
    form="单位邀请函登记表",
    what="M、F、L字签证",
    opinion="单位邀请函要素核对意见",
    packet="单位邀请函材料",
    opinion_short="要素核对意见",
    blocks=(("被邀请人", invitee), ("来访", visit), ("关系和费用", terms), ("邀请单位", inviter)),
    employer_says="本单位出具邀请函，所填内容属实；被邀请人不受聘工作、不领取境内报酬，按期离境。本单位承担邀请单位的责任。",
)
UNIT: Final = Variant(
    form="邀请外国人来华审批表（核实单）",
    what="被授权单位邀请函",
    opinion="被授权单位邀请函核实意见",
    packet="被授权单位邀请函申请材料",
    opinion_short="核实意见",
    blocks=(
        ("被邀请人", invitee),
        ("来访", visit),
        ("拟申办的签证", unit_visa),
        ("关系和费用", terms),
        ("日程安排", schedule),
        ("以往来华签证", past_visas),
        ("邀请单位", inviter),
    ),
    employer_says=(
        "本单位已核实被邀请人的身份和来访目的，所填内容属实；另具保证书，保证费用落实、遵守中国法律、按期离境。"
        "本表由单位副总经理以上负责人签字。"
    ),
)
EXPERT: Final = Variant(
    form="外国专家来华邀请函申请表",
    what="F字签证，90日以下",
    opinion="外国专家来华邀请函核验意见",
    packet="外国专家来华邀请函申请材料",
    opinion_short="专家邀请函核验意见",
    blocks=(
        ("外国专家", invitee),
        ("邀请依据", expert_ground),
        ("来华任务", visit),
        ("关系和费用", terms),
        ("日程安排", schedule),
        ("邀请单位", inviter),
    ),
    employer_says=(
        "本单位具有法人资格，来华任务明确，日程详细，经费落实，所填内容属实；负责专家在华期间的接待和管理，按期离境。"
    ),
)
MULTI: Final = Variant(
    form="多年多次签证支持申请表",
    what="区内企业邀请的高级管理人才、专业技术人才",
    opinion="多年多次签证支持核验意见",
    packet="多年多次签证支持申请材料",
    opinion_short="签证支持核验意见",
    blocks=(
        ("被邀请人", invitee),
        ("拟申请的签证", multi_visa),
        ("关系和费用", terms),
        ("以往入出境记录", past_visits),
        ("邀请单位", inviter),
    ),
    employer_says="本单位为区内企业，被邀请人确需多次来华，所填内容属实；督促被邀请人遵守中国法律，每次按期离境。",
)
PORT: Final = Variant(
    form="口岸签证支持申请表",
    what="停留30日以内",
    opinion="口岸签证支持核验意见",
    packet="口岸签证支持申请材料",
    opinion_short="口岸签证核验意见",
    blocks=(("被邀请人", invitee), ("紧急入境", port_visa), ("关系和费用", terms), ("邀请单位", inviter)),
    employer_says="被邀请人确需紧急入境，来不及在境外申请签证，所填内容属实；负责接待，督促按期离境。",
)
