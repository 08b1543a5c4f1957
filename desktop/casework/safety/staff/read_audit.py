"""The audit log, newest first."""

from __future__ import annotations

from desktop.casework.office import Office
from desktop.casework.safety.views import AuditRow


def read_audit(office: Office, words: str = "", limit: int = 500) -> tuple[AuditRow, ...]:
    """The audit log, newest first."""
    raise NotImplementedError
