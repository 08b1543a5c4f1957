"""Bring an office back where it stood: restore beside it, check, then let the two folders change places."""

from __future__ import annotations

import shutil
from pathlib import Path

from desktop.basics.clock import BEIJING, Clock
from desktop.basics.errors import Expected
from desktop.casework.safety.keeping.restore_backup import restore_backup
from desktop.casework.safety.views import Restored
from desktop.store.durable import sync_folder
from desktop.store.places import Places

_COMING = "-restoring"
_BEFORE = "-before-restore-"


def restore_in_place(
    backup: Path, folder: Path, clock: Clock, *, user: str = "", password: str = "", code: str = ""
) -> Restored:
    """Restore into the office's own place; what stood there is kept whole in a folder beside it, never deleted.

    In: as `restore_backup`; `folder` is the office's folder, closed. The backup may lie inside it. Raises `Expected` as
    `restore_backup`; until the restored office has been opened and checked, nothing has been moved.
    """
    if not folder.is_dir() or not any(folder.iterdir()):
        return restore_backup(backup, folder, clock, user=user, password=password, code=code)
    coming = folder.with_name(folder.name + _COMING)
    if coming.exists():  # an earlier attempt that did not end: ours, and never anybody's office
        shutil.rmtree(coming)
    try:
        restored = restore_backup(backup, coming, clock, user=user, password=password, code=code)
    except Expected as trouble:
        if trouble.field or not Places(coming).data.exists():
            raise
        _change_places(coming, folder, clock)  # it stands, only attachments are missing, and the trouble names them
        raise
    _change_places(coming, folder, clock)
    return Restored(folder, restored.made_at, restored.cases)


def finish_restoring(folder: Path) -> bool:
    """Let a restored office take its place when a power cut fell between the two moves; True when it did."""
    coming = folder.with_name(folder.name + _COMING)
    moved = any(folder.parent.glob(folder.name + _BEFORE + "*")) if folder.parent.is_dir() else False
    if folder.exists() or not moved or not Places(coming).data.exists():
        return False
    coming.rename(folder)
    sync_folder(folder.parent)
    return True


def _change_places(coming: Path, folder: Path, clock: Clock) -> None:
    stamp = clock.now().astimezone(BEIJING).strftime("%Y%m%d-%H%M%S")
    before = folder.with_name(f"{folder.name}{_BEFORE}{stamp}")
    folder.rename(before)
    sync_folder(folder.parent)
    coming.rename(folder)
    shelf, kept = Places(folder).backups, Places(before).backups
    if kept.is_dir() and not shelf.exists():  # the copies belong to the office that goes on
        kept.rename(shelf)
    sync_folder(folder.parent)
