"""The backups on the shelf, newest first."""

from __future__ import annotations

from desktop.casework.deed import allowed
from desktop.casework.office import Office
from desktop.casework.safety.views import BackupRow
from desktop.store.backup.shelf import shelf


def list_backups(office: Office) -> tuple[BackupRow, ...]:
    """What lies on the office's own shelf."""
    allowed(office, "list_backups")
    return tuple(
        BackupRow(kept.folder, kept.side.instant, kept.side.size) for kept in shelf(office.store.places.backups)
    )
