"""What stands in a folder at start, and what follows from it (the recovery table)."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path

import sqlcipher3.dbapi2 as sqlcipher

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.store.backup.inspect import sound
from desktop.store.backup.shelf import shelf
from desktop.store.durable import sync_folder
from desktop.store.engine.connect import connect
from desktop.store.engine.header import look
from desktop.store.engine.trouble import code_of, meaning
from desktop.store.places import Places

DAMAGE = ("SQLITE_CORRUPT", "SQLITE_NOTADB", "SQLITE_IOERR_SHORT_READ", "SQLITE_IOERR_DATA")


class Found(StrEnum):
    """The rows of the recovery table."""

    EMPTY = "empty"  # nothing here yet: an office may be made
    READY = "ready"  # open
    UNCLEAN = "unclean"  # a journal was left: opened and checked whole; note it in the audit
    STALE_JOURNAL = "stale_journal"  # good without its journal: ask, set the journal aside, use the file
    DAMAGED = "damaged"  # restore from the newest good backup, never make an empty one
    MISSING = "missing"  # data gone or empty, but keys, head or backups are here: restore
    NO_KEYS = "no_keys"  # recovery: the key file lies inside each backup
    HINDERED = "hindered"  # locked, no permission, disk full: not damage; say it and stop


@dataclass(frozen=True)
class StartFinding:
    """What was found, in words, and the backups at hand (newest first)."""

    found: Found
    says: str
    remedy: str
    backups: tuple[Path, ...]

    @property
    def opens(self) -> bool:
        """Whether the office may be opened as it stands."""
        return self.found in {Found.READY, Found.UNCLEAN}


def find_before_sign_in(folder: Path) -> StartFinding:
    """What can be told without the data key; changes nothing."""
    places = Places(folder)
    backups = tuple(kept.folder for kept in shelf(places.backups))
    if not places.data.exists() or places.data.stat().st_size == 0:
        traces = (places.keys, places.head, places.data, *places.journals)
        if backups or any(trace.exists() for trace in traces):
            return StartFinding(
                Found.MISSING, _("数据文件不见了或是空的，但这里有过一个单位。"), _("请从备份恢复。"), backups
            )
        return StartFinding(Found.EMPTY, _("这里还没有数据。"), "", ())
    try:
        look(places.data)
    except Expected as trouble:
        return StartFinding(Found.DAMAGED, trouble.what, trouble.remedy, backups)
    except OSError:
        return StartFinding(Found.HINDERED, _("数据文件读不出来。"), _("请检查文件夹的权限。"), backups)
    if not places.keys.exists():
        remedy = _("请从最新的备份中把 keys.json 复制回数据文件夹，然后再登录。")
        return StartFinding(Found.NO_KEYS, _("密钥文件不在文件夹里。"), remedy, backups)
    return StartFinding(Found.READY, "", "", backups)


def find_with_key(folder: Path, key: bytes) -> StartFinding:
    """What stands in the folder once the key is known: after an unclean end the whole file is checked."""
    first = find_before_sign_in(folder)
    if first.found is not Found.READY:
        return first
    try:
        return _looked_over(Places(folder), key, first)
    except OSError:
        return StartFinding(
            Found.HINDERED,
            _("上次没有正常退出，检查数据时磁盘已满、只读或出错。"),
            _("请在数据文件夹所在的磁盘腾出至少两倍于数据文件的空间，然后再登录。"),
            first.backups,
        )


def _looked_over(places: Places, key: bytes, first: StartFinding) -> StartFinding:
    journal = places.journals[0]
    left = journal.exists() and journal.stat().st_size > 0
    # Looked at on copies: the engine merges a journal into the file as soon as it closes it, right or wrong.
    trial = _copied(places, ".look-with", journal=True) if left else places.data
    before = _copied(places, ".look-without", journal=False) if left else None
    try:
        trouble = _trouble(trial, key, whole=left)
        if isinstance(trouble, Expected):
            return StartFinding(Found.HINDERED, trouble.what, trouble.remedy, first.backups)
        if not trouble:
            if left:
                return StartFinding(Found.UNCLEAN, _("上次没有正常退出，已检查，数据完好。"), "", first.backups)
            return first
        if before is not None and not _trouble(before, key, whole=True):
            return StartFinding(
                Found.STALE_JOURNAL,
                _("数据文件旁边有一个不属于它的日志文件。"),
                _("请确认后把日志文件移开，用完好的数据文件继续。"),
                first.backups,
            )
    finally:
        if before is not None:
            shutil.rmtree(before.parent, ignore_errors=True)
            shutil.rmtree(trial.parent, ignore_errors=True)
    return StartFinding(Found.DAMAGED, _("数据文件已损坏。"), _("请从备份恢复。"), first.backups)


def set_journal_aside(folder: Path, now: datetime) -> Path:
    """Move a journal that does not belong to the data file into a folder of its own; out: that folder.

    Raises Expected when the disk or another program does not let it go.
    """
    places = Places(folder)
    aside = folder / f"日志-{now:%Y%m%dT%H%M%SZ}"
    try:
        aside.mkdir(exist_ok=True)
        for journal in places.journals:
            if journal.exists():
                journal.rename(aside / journal.name)
        sync_folder(aside)
        sync_folder(folder)
    except OSError as error:
        raise Expected(_("日志文件移不开。"), _("请关闭其他正在使用它的程序，然后再试一次。")) from error
    return aside


def _copied(places: Places, name: str, *, journal: bool) -> Path:
    """A copy of the data file, with or without its journal."""
    look_at = places.folder / name
    shutil.rmtree(look_at, ignore_errors=True)
    look_at.mkdir()
    if journal:
        shutil.copyfile(places.journals[0], look_at / places.journals[0].name)
    return Path(shutil.copyfile(places.data, look_at / places.data.name))


def _trouble(data: Path, key: bytes, *, whole: bool) -> bool | Expected:
    """False when fine, True when damaged, Expected when the machine stands in the way."""
    try:
        connection = connect(data, key)
        try:
            if whole:
                return not sound(connection)
            return bool(connection.execute("PRAGMA quick_check(1)").fetchall() != [("ok",)])
        finally:
            connection.close()
    except Expected as refused:
        return True if whole else refused  # beside a journal the file is tried again without it
    except sqlcipher.Error as error:
        if code_of(error).startswith(DAMAGE) or code_of(error) == "SQLITE_ERROR":
            return True
        return meaning(error) or True
