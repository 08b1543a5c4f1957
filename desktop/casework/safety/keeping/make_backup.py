"""Copy the office now and open the copy to be sure."""

from __future__ import annotations

from pathlib import Path

from desktop.casework.office import Office
from desktop.casework.safety.views import BackupReport


def make_backup(office: Office, into: Path | None = None) -> BackupReport:
    """Copy the office now and open the copy to be sure."""
    raise NotImplementedError
