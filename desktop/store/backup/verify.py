"""Whether a backup can be restored: opened with the key, every page checked, every attachment there."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import sqlcipher3.dbapi2 as sqlcipher

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.store.attachments import Attachments
from desktop.store.backup.inspect import examine
from desktop.store.backup.shelf import POOL
from desktop.store.backup.side import DATA, Side, file_digest, genuine, read_side


@dataclass(frozen=True)
class Verified:
    """A backup that was opened and compared with its side file; `missing` attachments are absent or damaged."""

    folder: Path
    side: Side
    missing: tuple[str, ...]


def verify(folder: Path, key: bytes) -> Verified:
    """Open a backup and compare it with its side file. Raises Expected when it must not be relied on."""
    side = read_side(folder)
    data = folder / DATA
    trouble = Expected(_("这份备份已损坏，不能使用。"), _("请选择更早的一份备份。"))
    if not data.is_file() or data.stat().st_size != side.size or file_digest(data) != side.sha256:
        raise trouble
    if not genuine(side, key):
        raise Expected(_("这份备份不是用这个单位的密钥做的，或说明文件被改动过。"), _("请选择另一份备份。"))
    try:
        found, good = examine(data, key)
    except (sqlcipher.Error, Expected):
        raise trouble from None
    same = (found.office_id, found.user_version, found.cases, found.people, found.filings, found.audit_seq) == (
        side.office_id, side.user_version, side.cases, side.people, side.filings, side.audit_seq,
    )  # fmt: skip
    if not good or not same or found.audit_hash != side.audit_hash:
        raise trouble
    pool = Attachments(folder.parent / POOL, key)
    return Verified(folder, side, tuple(digest for digest in found.files if not pool.sound(digest)))
