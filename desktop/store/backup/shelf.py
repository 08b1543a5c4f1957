"""The backups that lie in a folder; counted by what opens as a backup, never by name alone."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from desktop.basics.errors import Expected
from desktop.store.backup.side import DATA, Side, read_side

NAME: Final = "backup-{number:06d}-{stamp}"
POOL: Final = "files"
_NAME = re.compile(r"backup-\d{6,}-\d{8}T\d{6}Z")


@dataclass(frozen=True)
class Kept:
    """One backup: its folder and what its side file says."""

    folder: Path
    side: Side


def shelf(folder: Path) -> tuple[Kept, ...]:
    """The backups of a folder, newest first by their running number; half-made or emptied ones are no backups."""
    found = []
    for one in folder.iterdir() if folder.is_dir() else ():
        if not _NAME.fullmatch(one.name):
            continue
        try:
            side = read_side(one)
        except Expected:
            continue
        data = one / DATA
        if data.is_file() and data.stat().st_size == side.size > 0:
            found.append(Kept(one, side))
    return tuple(sorted(found, key=lambda kept: kept.side.number, reverse=True))
