"""The last backup, and the one made at the start of a day's work when something changed."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Final

from desktop.casework.office import Office
from desktop.store.backup.clear import thin_shelf
from desktop.store.backup.make import make
from desktop.store.backup.shelf import shelf
from desktop.store.places import Places

# Coming, going and copying change nothing that a backup would save.
_NO_CHANGE: Final = frozenset({"sign_in", "sign_out", "make_backup", "verify_store"})


def backed_up_at(folder: Path) -> datetime | None:
    """When the newest backup on the office's own shelf was made."""
    kept = shelf(Places(folder).backups)
    return kept[0].side.instant if kept else None


def changed_since_backup(office: Office) -> bool:
    """Whether anything worth keeping happened since the newest backup."""
    kept = shelf(office.store.places.backups)
    if not kept:
        return True
    reads = office.store.reads
    fresh = [key for key in reads.find_events() if key > kept[0].side.audit_seq]
    return any(row.verb not in _NO_CHANGE for row in reads.event_rows(fresh))


def back_up_when_changed(office: Office) -> int:
    """Make a verified backup when anything changed since the last, and thin the shelf; out: how many old ones went.

    Raises `Expected` when the disk refuses.
    """
    if not changed_since_backup(office):
        return 0
    make(office.store.places, office.store.key(), office.clock, why="start")
    return len(thin_shelf(office.store.places.backups, office.clock.now()))
