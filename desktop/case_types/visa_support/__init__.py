"""Visa support: the confirmation letter, the invitations, and the letters that support a visa."""

from __future__ import annotations

from typing import Final

from desktop.case_types.case_type import CaseType
from desktop.case_types.visa_support.kinds.enterprise_invitation import VISA_ENTERPRISE_INVITATION
from desktop.case_types.visa_support.kinds.expert_invitation import VISA_EXPERT_INVITATION
from desktop.case_types.visa_support.kinds.multi_entry import VISA_MULTI_ENTRY
from desktop.case_types.visa_support.kinds.port import VISA_PORT
from desktop.case_types.visa_support.kinds.talent_confirmation import VISA_TALENT_CONFIRMATION
from desktop.case_types.visa_support.kinds.unit_invitation import VISA_UNIT_INVITATION

VISA_SUPPORT: Final[tuple[CaseType, ...]] = (
    VISA_TALENT_CONFIRMATION,
    VISA_ENTERPRISE_INVITATION,
    VISA_UNIT_INVITATION,
    VISA_EXPERT_INVITATION,
    VISA_MULTI_ENTRY,
    VISA_PORT,
)

__all__ = ["VISA_SUPPORT"]
