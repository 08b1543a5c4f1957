"""Restoring into a new place: nothing that stands is overwritten, no stale journal is left beside the restored file."""

from __future__ import annotations

import shutil
from pathlib import Path

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.store.attachments import Attachments
from desktop.store.audit.head import Head, write_head
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
        # What is restored is the newest there is here; without this a start would ask where the newer file went.
        write_head(places.head, key, Head(verified.side.audit_seq, verified.side.audit_hash))
        put_in_place(growing, places.data)
    except OSError as error:
        raise Expected(
            _("恢复没有完成：磁盘已满、只读或出错。"),
            _("请检查恢复位置的空间和权限，换一个空文件夹再试。"),
            field="INTO",
        ) from error
    return verified
