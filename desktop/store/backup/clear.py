"""Taking thinned backups off the shelf, and the pooled attachments nobody speaks of any more."""

from __future__ import annotations

import shutil
from datetime import datetime
from pathlib import Path

from desktop.store.backup.shelf import POOL, shelf
from desktop.store.backup.thin import Mark, to_drop


def thin_shelf(folder: Path, now: datetime) -> tuple[Path, ...]:
    """Remove what `to_drop` names; out: the removed backup folders."""
    kept = shelf(folder)
    drop = to_drop([Mark(one.side.number, one.side.instant) for one in kept], now)
    gone = [one for one in kept if one.side.number in drop]
    for one in gone:
        # Renamed first: a stop half-way leaves something that no longer looks like a backup.
        doomed = one.folder.with_name(f".{one.folder.name}.tmp")
        one.folder.rename(doomed)
        shutil.rmtree(doomed)
    if gone:
        _sweep(folder, {digest for one in kept if one not in gone for digest in one.side.files})
    return tuple(one.folder for one in gone)


def _sweep(folder: Path, spoken: set[str]) -> None:
    for file in (folder / POOL).glob("??/*"):
        if file.name not in spoken:
            file.unlink()
