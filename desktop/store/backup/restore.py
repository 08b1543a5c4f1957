"""Restoring into a new place: nothing that stands is overwritten, no stale journal is left beside the restored file."""

from __future__ import annotations

import shutil
from datetime import datetime
from pathlib import Path

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.store.attachments import Attachments
from desktop.store.backup.shelf import POOL
from desktop.store.backup.side import DATA, KEYS
from desktop.store.backup.verify import Verified, verify
from desktop.store.durable import put_in_place, sync_file, sync_folder
from desktop.store.places import Places


def restore_into(backup: Path, into: Path, key: bytes) -> Verified:
    """Restore a backup into a new or empty folder and check it there; out: what was restored.

    The data file gets its name last, so that a stop leaves no half office. Raises Expected.
    """
    verified = verify(backup, key)
    places = Places(into)
    if into.exists() and (not into.is_dir() or any(into.iterdir())):
        raise Expected(_("恢复的位置不是空文件夹。"), _("请选择一个新的空文件夹；现有数据不会被覆盖。"), field="INTO")
    try:
        into.mkdir(parents=True, exist_ok=True)
        pool, files = Attachments(backup.parent / POOL, key), Attachments(places.files, key)
        places.files.mkdir(exist_ok=True)
        for digest in verified.side.files:
            if digest in verified.missing:
                continue
            target = files.path(digest)
            target.parent.mkdir(exist_ok=True)
            shutil.copyfile(pool.path(digest), target)
            sync_file(target)
            sync_folder(target.parent)
        if (backup / KEYS).is_file():
            shutil.copyfile(backup / KEYS, places.keys)
            sync_file(places.keys)
        growing = into / ".office.restored"
        shutil.copyfile(backup / DATA, growing)
        sync_file(growing)
        put_in_place(growing, places.data)
    except OSError as error:
        raise Expected(
            _("恢复没有完成：磁盘已满、只读或出错。"),
            _("请检查恢复位置的空间和权限，换一个空文件夹再试。"),
            field="INTO",
        ) from error
    return verified


def set_aside(places: Places, now: datetime) -> Path:
    """Move a damaged data file, its journals and its head together into a folder of their own; out: that folder.

    Journals first would orphan them, and a journal left behind would undo a restore: the data file goes last, so a stop
    half-way leaves a folder that is still seen as damaged. Attachments and keys stay. Raises Expected.
    """
    aside = places.folder / f"损坏-{now:%Y%m%dT%H%M%SZ}"
    try:
        aside.mkdir(exist_ok=True)
        for file in (*places.journals, places.head, places.data):
            if file.exists():
                file.rename(aside / file.name)
        sync_folder(aside)
        sync_folder(places.folder)
    except OSError as error:
        raise Expected(_("损坏的数据文件移不开。"), _("请关闭其他正在使用它的程序，然后再试一次。")) from error
    return aside


def restore_in_place(backup: Path, places: Places, key: bytes, now: datetime) -> Verified:
    """Put a backup's data where a damaged file was: the damaged one is set aside with its journals, never deleted."""
    verified = verify(backup, key)
    growing = places.folder / ".office.restored"
    try:
        shutil.copyfile(backup / DATA, growing)
        sync_file(growing)
        set_aside(places, now)
        pool, files = Attachments(backup.parent / POOL, key), Attachments(places.files, key)
        for digest in verified.side.files:
            if digest not in verified.missing and not files.sound(digest):
                files.put(pool.get(digest))
        if not places.keys.exists() and (backup / KEYS).is_file():
            shutil.copyfile(backup / KEYS, places.keys)
            sync_file(places.keys)
        put_in_place(growing, places.data)
    except OSError as error:
        raise Expected(
            _("恢复没有完成：磁盘已满、只读或出错。"), _("损坏的文件已原样保留，请检查磁盘后再试。")
        ) from error
    return verified
