"""The roles people hold in an office (经办 … 审计员)."""

from __future__ import annotations

from enum import StrEnum
from typing import Final

from desktop.basics.language import N_


class Role(StrEnum):
    """What somebody is in the office."""

    OFFICER = "officer"
    REVIEWER = "reviewer"
    HEAD = "head"
    ARCHIVIST = "archivist"
    SYSTEM_ADMIN = "system_admin"
    SECURITY_ADMIN = "security_admin"
    AUDITOR = "auditor"


ROLE_TITLES: Final[dict[Role, str]] = {
    Role.OFFICER: N_("经办"),
    Role.REVIEWER: N_("审核"),
    Role.HEAD: N_("签发"),
    Role.ARCHIVIST: N_("档案"),
    Role.SYSTEM_ADMIN: N_("系统管理员"),
    Role.SECURITY_ADMIN: N_("安全管理员"),
    Role.AUDITOR: N_("审计员"),
}
