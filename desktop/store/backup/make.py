"""Making one verified backup: "done" means opened and compared, not written."""

from __future__ import annotations

import shutil
from pathlib import Path

import sqlcipher3.dbapi2 as sqlcipher

from desktop.basics.clock import Clock
from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.store.attachments import Attachments
from desktop.store.backup.inspect import Contents, contents, examine
from desktop.store.backup.shelf import NAME, POOL, shelf
from desktop.store.backup.side import DATA, KEYS, SIDE, Side, file_digest, sealed, to_bytes
from desktop.store.durable import put_in_place, sync_file, sync_folder, write_durably
from desktop.store.engine.connect import connect
from desktop.store.engine.trouble import told
from desktop.store.places import Places


def make(
    places: Places, key: bytes, clock: Clock, *, why: str = "request", into: Path | None = None
) -> tuple[Path, Side]:
    """Copy the office's file, its key file and the attachments not yet copied; out: the backup's folder and side file.

    In: `into` is the shelf (default: `backups` beside the data; a removable disk may be named). The copy is opened and
    compared before it gets its name; the caller records it afterwards. Raises Expected; nothing half made is left.
    """
    target = into or places.backups
    try:
        target.mkdir(parents=True, exist_ok=True)
        return _make(places, key, clock, why, target)
    except OSError as error:
        raise Expected(
            _("备份没有完成：磁盘已满、只读或出错。"), _("请检查备份位置的空间和权限，然后再试一次。")
        ) from error


def _make(places: Places, key: bytes, clock: Clock, why: str, target: Path) -> tuple[Path, Side]:
    now = clock.now()
    earlier = shelf(target)
    number = max((kept.side.number for kept in earlier), default=0) + 1
    name = NAME.format(number=number, stamp=now.strftime("%Y%m%dT%H%M%SZ"))
    growing = target / f".{name}.tmp"
    for left in target.glob(".*.tmp"):
        shutil.rmtree(left, ignore_errors=True)
    growing.mkdir()
    try:
        with told():
            side = _copy(places, key, growing / DATA, Side(
                number, now.isoformat(), why, "", 0, 0, 0, 0, 0, "", 0, "", ()
            ))  # fmt: skip
        if any(kept.side.office_id != side.office_id for kept in earlier):
            raise Expected(_("这个备份位置已放有另一个单位的备份。"), _("请为每个单位各用一个备份文件夹。"))
        _copy_files(places, key, side.files, target)
        if places.keys.exists():
            write_durably(growing / KEYS, places.keys.read_bytes())
        write_durably(growing / SIDE, to_bytes(side))
        sync_folder(growing)
        put_in_place(growing, target / name)
    except BaseException:
        shutil.rmtree(growing, ignore_errors=True)
        raise
    return target / name, side


def _copy(places: Places, key: bytes, copy: Path, side: Side) -> Side:
    source = connect(places.data, key)
    try:
        # Another connection may save between the count and the copy, so the copy holds at least what was counted.
        before = contents(source)
        source.execute("VACUUM INTO ?", (str(copy),))
    finally:
        source.close()
    sync_file(copy)
    found, good = _examined(copy, key)
    if not good or found.audit_seq < before.audit_seq or found.user_version != before.user_version:
        raise Expected(_("备份写好后核对不一致，没有采用。"), _("请检查磁盘，然后再试一次。"))
    return sealed(
        Side(
            side.number, side.made_at, side.why, found.office_id, found.user_version, found.cases, found.people,
            found.filings, found.audit_seq, found.audit_hash, copy.stat().st_size, file_digest(copy), found.files,
        ),
        key,
    )  # fmt: skip


def _examined(copy: Path, key: bytes) -> tuple[Contents, bool]:
    try:
        return examine(copy, key)
    except (sqlcipher.Error, Expected):
        raise Expected(_("备份写好后打不开，没有采用。"), _("请检查磁盘，然后再试一次。")) from None


def _copy_files(places: Places, key: bytes, digests: tuple[str, ...], target: Path) -> None:
    """Attachments are immutable and named by content: all backups of a shelf share one pool, rotten ones are renewed.

    Each is opened: a copy that rotted on the shelf would otherwise stand in every later backup.
    """
    source, pool = Attachments(places.files, key), Attachments(target / POOL, key)
    for digest in digests:
        kept, wanted = source.path(digest), pool.path(digest)
        if pool.sound(digest) or not source.sound(digest):
            continue  # what is not sound at home is named by verification; the rest must still be saved
        wanted.parent.mkdir(parents=True, exist_ok=True)
        growing = wanted.with_name(f".{digest}.tmp")
        shutil.copyfile(kept, growing)
        sync_file(growing)
        growing.replace(wanted)
        sync_folder(wanted.parent)
