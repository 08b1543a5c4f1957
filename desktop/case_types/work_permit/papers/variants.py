"""The kinds of work permit case on paper."""

from __future__ import annotations

from typing import Final

from desktop.case_types.work_permit.papers.form.career import education, work
from desktop.case_types.work_permit.papers.form.person import (
    basics,
    basics_of_card,
    basics_short,
    basics_without_photo,
    category,
    category_carried,
    family,
)
from desktop.case_types.work_permit.papers.form.post import (
    ground,
    held,
    hiring_unit,
    leaving,
    onward,
    permit_held,
    post_abroad,
    post_inside,
    post_short,
)
from desktop.case_types.work_permit.papers.form.steps import (
    before_and_after,
    card,
    changing,
    ending,
    permit_to_change,
    promised,
    signs_not,
)
from desktop.case_types.work_permit.papers.variant import Variant

FORM: Final = "外国人来华工作许可申请表"
OPINION: Final = "外国人来华工作许可资格核验意见"
PACKET: Final = "外国人来华工作许可申请材料"
CAREER: Final = (("教育经历", education), ("工作经历", work))

ABROAD: Final = Variant(
    form=FORM,
    what="境外申请，90日以上",
    opinion=OPINION,
    packet=PACKET,
    blocks=(
        ("类别", category),
        ("基本信息", basics),
        ("申请信息", post_abroad),
        *CAREER,
        ("随行家属", family),
    ),
)
INSIDE: Final = Variant(
    form=FORM,
    what="境内申请，90日以上",
    opinion=OPINION,
    packet=PACKET,
    blocks=(
        ("类别", category),
        ("基本信息", basics),
        ("境内申请的情形", ground),
        ("申请信息", post_inside),
        *CAREER,
        ("随行家属", family),
    ),
)
TRANSFER: Final = Variant(
    form=FORM,
    what="变换聘用单位",
    opinion="外国人来华工作许可变换聘用单位核验意见",
    packet="外国人来华工作许可变换聘用单位申请材料",
    opinion_short="变换聘用单位核验意见",
    blocks=(
        ("类别", category),
        ("基本信息", basics),
        ("现持许可和居留证件", held),
        ("原聘用情况", leaving),
        ("申请信息", post_inside),
        *CAREER,
        ("随行家属", family),
    ),
)
SHORT: Final = Variant(
    form=FORM,
    what="90日以下",
    opinion="外国人来华工作许可（90日以下）核验意见",
    packet="外国人来华工作许可（90日以下）申请材料",
    opinion_short="90日以下核验意见",
    blocks=(("基本信息", basics_short), ("短期工作", post_short)),
    declaration=(
        "本人声明：本表所填内容和所附材料真实、准确、完整；本人无犯罪记录；来华只从事本表所列任务，"
        "期满离境，不申请延长本许可；同意受理机关和决定机关向有关机构和个人核实上述内容。如有虚假，愿承担相应法律责任。"
    ),
    employer_says=(
        "本单位已核对申请人的证件和材料，所填内容属实；申请人来华从事的任务与合同或协议一致，"
        "不违反国家有关规定。同意申请，并承担聘用单位的法律责任。"
    ),
)
EXTENSION: Final = Variant(
    form="外国人来华工作许可延期申请表",
    what="延期",
    opinion="外国人来华工作许可延期核验意见",
    packet="外国人来华工作许可延期申请材料",
    opinion_short="延期核验意见",
    blocks=(
        ("类别", category_carried),
        ("基本信息", basics_without_photo),
        ("现持许可和居留证件", held),
        ("延期和变更", onward),
        ("续签后的聘用", post_inside),
        ("随行家属", family),
    ),
    declaration=(
        "本人声明：本表所填内容和所附材料真实、准确、完整；原许可期间遵守中国法律，从事许可载明的工作；"
        "同意受理机关和决定机关向有关机构和个人核实上述内容。如有虚假，愿承担相应法律责任。"
    ),
    employer_says=(
        "本单位已核对申请人的证件和材料，所填内容属实；续聘该申请人符合岗位需要，"
        "不违反国家有关规定。同意申请延期，并承担聘用单位的法律责任。"
    ),
)
CHANGE: Final = Variant(
    form="外国人来华工作许可变更申请表",
    what="同一聘用单位、同一职业",
    opinion="外国人来华工作许可变更核验意见",
    packet="外国人来华工作许可变更申请材料",
    opinion_short="变更核验意见",
    blocks=(
        ("基本信息（变更后）", basics_without_photo),
        ("聘用单位", hiring_unit),
        ("现持许可", permit_to_change),
        ("变更的内容", before_and_after),
        ("变更情况", changing),
    ),
    declaration=(
        "本人声明：本表所填内容和所附材料真实、准确、完整；变更后仍为同一聘用单位、同一职业工作；"
        "同意受理机关和决定机关向有关机构和个人核实上述内容。如有虚假，愿承担相应法律责任。"
    ),
    employer_says=(
        "本单位已核对申请人的证件和材料，所填内容属实；上述变更不违反国家有关规定。同意申请变更，并承担聘用单位的法律责任。"
    ),
)
CANCELLATION: Final = Variant(
    form="外国人来华工作许可注销申请表",
    what="聘用关系终止",
    opinion="外国人来华工作许可注销核验意见",
    packet="外国人来华工作许可注销申请材料",
    opinion_short="注销核验意见",
    blocks=(
        ("基本信息", basics_without_photo),
        ("聘用单位", hiring_unit),
        ("现持许可", permit_held),
        ("注销的原因", ending),
        ("薪资承诺", promised),
    ),
    declaration=(
        "本人声明：本表所填内容和所附材料真实、准确、完整；聘用关系已经终止，同意注销工作许可；"
        "知悉注销后应当依法办理居留证件手续，未取得新的工作许可不得在中国境内工作。"
    ),
    employer_says=(
        "本单位已核对有关证明，所填内容属实；聘用关系已经终止。同意申请注销，并承担聘用单位的法律责任。"
    ),
    unsigned=signs_not,
)
REISSUE: Final = Variant(
    form="外国人工作许可证补办申请表",
    what="2024年12月1日以前签发的许可证",
    opinion="外国人工作许可证补办核验意见",
    packet="外国人工作许可证补办申请材料",
    opinion_short="补办核验意见",
    blocks=(
        ("基本信息", basics_of_card),
        ("聘用单位", hiring_unit),
        ("现持许可和居留证件", held),
        ("遗失或损毁的情况", card),
    ),
    declaration=(
        "本人声明：本表所填内容和所附材料真实、准确、完整；遗失的许可证找回后立即交回；"
        "同意受理机关和决定机关向有关机构和个人核实上述内容。如有虚假，愿承担相应法律责任。"
    ),
    employer_says=(
        "本单位已核对申请人的证件和材料，所填内容属实；申请人仍在本单位从事许可载明的工作。"
        "同意申请补办，并承担聘用单位的法律责任。"
    ),
)
