"""The names a batch is described with: modes, levels, series, ways of counting years."""

from __future__ import annotations

from typing import Final

from desktop.basics.language import N_
from desktop.forms.questions import Choice, OneOf

MODES: Final = OneOf(
    (
        Choice("own", N_("自主评审（本区评委会）")),
        Choice("entrusted", N_("委托评审")),
        Choice("recognition", N_("认定")),
        Choice("special", N_("专项评定")),
    )
)
LEVELS: Final = OneOf(
    (
        Choice("ZG", N_("正高级")),
        Choice("FG", N_("副高级")),
        Choice("ZJ", N_("中级")),
        Choice("ZL", N_("助理级")),
        Choice("YJ", N_("员级")),
    )
)
YEAR_MODES: Final = OneOf(
    (
        Choice("exact_day", N_("按日计满周年")),
        Choice("calendar_year", N_("按年度计")),
        Choice("next_year_start", N_("从次年1月1日起计")),
    )
)
TITLE_STARTS: Final = OneOf(
    (
        Choice("passed_on", N_("评审通过日")),
        Choice("doc_date", N_("发文日")),
        Choice("exam_last_day", N_("考试最后一日")),
    )
)
# 2021-11-02 list of the ministry; the order is its own.
SERIES: Final = OneOf(
    (
        Choice("engineering", N_("工程技术人员")),
        Choice("economics", N_("经济专业人员")),
        Choice("accounting", N_("会计人员")),
        Choice("statistics", N_("统计专业人员")),
        Choice("audit", N_("审计专业人员")),
        Choice("natural_science", N_("自然科学研究人员")),
        Choice("experiment", N_("实验技术人才")),
        Choice("agriculture", N_("农业技术人员")),
        Choice("arts_crafts", N_("工艺美术专业人员")),
        Choice("archives", N_("档案专业人员")),
        Choice("translation", N_("翻译专业人员")),
        Choice("health", N_("卫生技术人员")),
        Choice("publishing", N_("出版专业人员")),
        Choice("sports", N_("体育专业人员")),
    )
)
