"""The side file of a backup: what the copy held when it was made, sealed with the data key."""

from __future__ import annotations

import hashlib
import hmac
import json
from dataclasses import asdict, dataclass, replace
from datetime import datetime
from pathlib import Path

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from desktop.basics.errors import Expected
from desktop.basics.language import _

DATA = "office.db"
SIDE = "backup.json"
KEYS = "keys.json"


@dataclass(frozen=True)
class Side:
    """What a backup says of itself; instants ISO UTC, `sha256` of the encrypted copy."""

    number: int  # running number among the backups of a folder; thinning trusts it more than the clock
    made_at: str
    why: str
    office_id: str
    user_version: int
    cases: int
    people: int
    filings: int
    audit_seq: int
    audit_hash: str
    size: int
    sha256: str
    files: tuple[str, ...]  # digests of the attachments the copy speaks of
    seal: str = ""

    @property
    def instant(self) -> datetime:
        """When it was made."""
        return datetime.fromisoformat(self.made_at)


def sealed(side: Side, key: bytes) -> Side:
    """The same with its seal."""
    return replace(side, seal=_seal(side, key))


def genuine(side: Side, key: bytes) -> bool:
    """Whether the seal was made with this data key over just these words."""
    return hmac.compare_digest(side.seal, _seal(side, key))


def to_bytes(side: Side) -> bytes:
    """As it is written."""
    return json.dumps(asdict(side), ensure_ascii=False, indent=1).encode()


def read_side(folder: Path) -> Side:
    """The side file of a backup folder. Raises Expected when there is none or it is no such file."""
    try:
        said = json.loads((folder / SIDE).read_bytes())
        side = Side(**{**said, "files": tuple(said["files"])})
        side.instant.isoformat()
    except (OSError, ValueError, TypeError, KeyError):
        raise Expected(_("这不是一份完整的备份。"), _("请选择另一份备份。")) from None
    return side


def file_digest(file: Path) -> str:
    """SHA-256 of a file (hex)."""
    with file.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def _seal(side: Side, key: bytes) -> str:
    words = json.dumps(asdict(replace(side, seal="")), ensure_ascii=False, sort_keys=True).encode()
    derived = HKDF(hashes.SHA256(), 32, None, b"talent-desk backup side file").derive(bytes(key))
    return hmac.new(derived, words, hashlib.sha256).hexdigest()
