"""Choices that several kinds of talent service share; the keys are those of the policy book."""

from __future__ import annotations

from typing import Final

from desktop.basics.language import N_
from desktop.forms.questions import Choice, OneOf

CLASSES: Final = OneOf(
    (
        Choice("A", N_("A类 国内外顶尖人才")),
        Choice("B", N_("B类 国家级领军人才")),
        Choice("C", N_("C类 省部级领军人才")),
        Choice("D", N_("D类 省域拔尖人才")),
        Choice("E", N_("E类 青年后备人才")),
    )
)
PROGRAMMES: Final = OneOf(
    (
        Choice("p2", N_("人才政策2.0（含“18条”）")),
        Choice("p3", N_("人才政策3.0")),
        Choice("changchun", N_("长春市人才政策")),
    )
)
RECORD: Final = "record"
NONE: Final = "none"
BASES: Final = OneOf(
    (
        Choice(RECORD, N_("本机构已登记的人才类别")),
        Choice("certificate", N_("核验了证书原件（尚未登记）")),
        Choice(NONE, N_("没有人才类别")),
    )
)
ENGAGEMENTS: Final = OneOf((Choice("full_time", N_("全职引进")), Choice("flexible", N_("柔性引进"))))
DEGREES: Final = OneOf(
    (
        Choice("doctor", N_("博士研究生")),
        Choice("master", N_("硕士研究生")),
        Choice("bachelor", N_("本科")),
        Choice("college", N_("大专（含高职）")),
        Choice("vocational", N_("中职、技工院校")),
        Choice("below", N_("以上都不是")),
    )
)
TITLE_LEVELS: Final = OneOf(
    (
        Choice("senior", N_("高级（含正高、副高）")),
        Choice("middle", N_("中级")),
        Choice("junior", N_("初级（助理级、员级）")),
    )
)
