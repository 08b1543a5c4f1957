"""Taking thinned backups off the shelf, and the pooled attachments nobody speaks of any more."""

from __future__ import annotations

import re
import shutil
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import Final

from desktop.store.backup.shelf import POOL, shelf
from desktop.store.backup.thin import Mark, to_drop

_DIGEST: Final = re.compile(r"[0-9a-f]{64}")


def thin_shelf(folder: Path, now: datetime) -> tuple[Path, ...]:
    """Remove what `to_drop` names; out: the removed backup folders.

    What the disk will not let go of stays for the next time: the backup just made is good all the same.
    """
    kept = shelf(folder)
    drop = to_drop([Mark(one.side.number, one.side.instant) for one in kept], now)
    gone = [one for one in kept if one.side.number in drop and _cleared(one.folder)]
    if gone:
        _sweep(folder, {digest for one in kept if one not in gone for digest in one.side.files})
    return tuple(one.folder for one in gone)


def _cleared(backup: Path) -> bool:
    # Renamed first: a stop half-way leaves something that no longer looks like a backup.
    doomed = backup.with_name(f".{backup.name}.tmp")
    try:
        backup.rename(doomed)
    except OSError:
        return False
    shutil.rmtree(doomed, ignore_errors=True)  # what is left of it goes when the next backup is made
    return True


def _sweep(folder: Path, spoken: set[str]) -> None:
    for file in (folder / POOL).glob("??/*"):
        if _DIGEST.fullmatch(file.name) and file.name not in spoken:
            with suppress(OSError):
                file.unlink()
