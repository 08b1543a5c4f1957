"""The backups on the shelf, newest first."""

from __future__ import annotations

from desktop.casework.office import Office
from desktop.casework.safety.views import BackupRow


def list_backups(office: Office) -> tuple[BackupRow, ...]:
    """The backups on the shelf, newest first."""
    raise NotImplementedError
