"""Which sheets there are for a case, and what they are called in the window."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from desktop.basics.language import N_

MISSING: Final = "missing"
MATERIALS: Final = "materials"
PROGRESS: Final = "progress"
RENEWAL: Final = "renewal"
APPOINTMENT: Final = "appointment"
GUIDE: Final = "guide"
BUNDLE: Final = "bundle"


@dataclass(frozen=True)
class Sheet:
    """One sheet; `title` and `hint` are message ids."""

    key: str
    title: str
    hint: str


CASE_SHEETS: Final[tuple[Sheet, ...]] = (
    Sheet(MISSING, N_("还差什么"), N_("申请人还要补的信息和材料")),
    Sheet(MATERIALS, N_("材料一次性告知"), N_("全部材料和现在的状态")),
    Sheet(PROGRESS, N_("办理进度"), N_("到了哪一步、预计何时办结")),
    Sheet(APPOINTMENT, N_("预约和费用"), N_("何时、何地、带什么、交多少")),
    Sheet(RENEWAL, N_("证件到期提示"), N_("本人的证件何时到期、怎样续办")),
    Sheet(GUIDE, N_("办事简明指南"), N_("这类事项的材料、步骤和时限")),
)
BUNDLE_SHEET: Final = Sheet(BUNDLE, N_("全部事项的进度"), N_("各事项办到哪一步、还要带什么"))
