"""The family of 外国人来华工作许可: every kind of application about a foreigner's permit to work."""

from __future__ import annotations

from typing import Final

from desktop.case_types.case_type import CaseType
from desktop.case_types.work_permit.kinds.cancel import WORK_PERMIT_CANCEL
from desktop.case_types.work_permit.kinds.change import WORK_PERMIT_CHANGE
from desktop.case_types.work_permit.kinds.change_employer import WORK_PERMIT_CHANGE_EMPLOYER
from desktop.case_types.work_permit.kinds.employer_account import EMPLOYER_ACCOUNT
from desktop.case_types.work_permit.kinds.extend import WORK_PERMIT_EXTEND
from desktop.case_types.work_permit.kinds.new_abroad import WORK_PERMIT_NEW_ABROAD
from desktop.case_types.work_permit.kinds.new_inside import WORK_PERMIT_NEW_INSIDE
from desktop.case_types.work_permit.kinds.reissue import WORK_PERMIT_REISSUE
from desktop.case_types.work_permit.kinds.short_term import WORK_PERMIT_SHORT_TERM

WORK_PERMITS: Final[tuple[CaseType, ...]] = (
    WORK_PERMIT_NEW_ABROAD,
    WORK_PERMIT_NEW_INSIDE,
    WORK_PERMIT_CHANGE_EMPLOYER,
    WORK_PERMIT_EXTEND,
    WORK_PERMIT_CHANGE,
    WORK_PERMIT_CANCEL,
    WORK_PERMIT_REISSUE,
    WORK_PERMIT_SHORT_TERM,
    EMPLOYER_ACCOUNT,
)

__all__ = ["WORK_PERMITS", "WORK_PERMIT_NEW_ABROAD"]
