"""The family of 外国人来华工作许可: every kind of application about a foreigner's permit to work."""

from __future__ import annotations

from typing import Final

from desktop.case_types.case_type import CaseType
from desktop.case_types.work_permit.kinds.new_abroad import WORK_PERMIT_NEW_ABROAD

WORK_PERMITS: Final[tuple[CaseType, ...]] = (WORK_PERMIT_NEW_ABROAD,)

__all__ = ["WORK_PERMITS", "WORK_PERMIT_NEW_ABROAD"]
