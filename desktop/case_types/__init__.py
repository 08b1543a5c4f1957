"""The kinds of case: questions, layout, facts, papers; declarations only."""

from __future__ import annotations

from typing import Final

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.case_types.case_type import CaseType
from desktop.case_types.professional_title.kinds.five import PROFESSIONAL_TITLES
from desktop.case_types.residence import RESIDENCES
from desktop.case_types.talent_service import TALENT_SERVICES
from desktop.case_types.visa_support import VISA_SUPPORT
from desktop.case_types.work_permit import WORK_PERMITS

ALL: Final[tuple[CaseType, ...]] = (
    *WORK_PERMITS, *VISA_SUPPORT, *RESIDENCES, *TALENT_SERVICES, *PROFESSIONAL_TITLES
)  # fmt: skip


def kind(key: str) -> CaseType:
    """The kind of case with this key; raises `Expected` naming the keys there are."""
    for one in ALL:
        if one.key == key:
            return one
    keys = "、".join(one.key for one in ALL)
    raise Expected(_("没有“{key}”这种事项。").format(key=key), _("现有：{keys}。").format(keys=keys), field="kind")
