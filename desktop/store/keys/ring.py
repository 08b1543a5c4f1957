"""The key file as a whole: reading, sealing and writing it."""

from __future__ import annotations

import hashlib
import hmac
import json
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.store.durable import write_durably
from desktop.store.keys.slots import PASSWORD, VERSION, Slot, slot_of


@dataclass(frozen=True)
class Ring:
    """The whole key file as read."""

    office_id: str
    slots: tuple[Slot, ...]
    seal: str
    revision: int

    def slot(self, user_id: str, kind: str = PASSWORD) -> Slot | None:
        """A person's slot, or None."""
        return next((slot for slot in self.slots if slot.user_id == user_id and slot.kind == kind), None)


def read_ring(file: Path) -> Ring:
    """The key file as it stands, unverified (that needs the data key). Raises Expected when missing or damaged."""
    try:
        said = json.loads(file.read_bytes())
        version = said["version"]
        if version == VERSION:
            slots = tuple(slot_of(one) for one in said["slots"])
            return Ring(str(said["office_id"]), slots, str(said["seal"]), int(said["revision"]))
    except FileNotFoundError:
        raise Expected(
            _("密钥文件不在文件夹里。"), _("请从最新的备份中把 keys.json 复制回数据文件夹，然后再登录。")
        ) from None
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        raise Expected(
            _("密钥文件已损坏。"), _("请从最新的备份中把 keys.json 复制回数据文件夹，然后再登录。")
        ) from None
    raise Expected(_("密钥文件是用更新版本的程序写的。"), _("请安装新版本的程序。"))


def verified(file: Path, key: bytes) -> Ring:
    """The key file, its seal checked with the data key. Raises Expected when a slot was removed, added or put back.

    A whole older file is genuine too; who holds the data file compares the revision it remembers.
    """
    ring = read_ring(file)
    if not hmac.compare_digest(ring.seal, _seal(ring, key)):
        raise Expected(
            _("密钥文件被改动过，已拒绝使用。"), _("请从最近的备份中把 keys.json 复制回数据文件夹，并告知审计员。")
        )
    return ring


def _plain(ring: Ring) -> dict[str, Any]:
    return {
        "version": VERSION,
        "office_id": ring.office_id,
        "revision": ring.revision,
        "slots": [slot.plain() for slot in ring.slots],
    }


def _seal(ring: Ring, key: bytes) -> str:
    derived = HKDF(hashes.SHA256(), 32, None, b"talent-desk key file").derive(bytes(key))
    words = json.dumps(_plain(ring), ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hmac.new(derived, words.encode("utf-8"), hashlib.sha256).hexdigest()


def lift_ring(file: Path, key: bytes, above: int) -> None:
    """Seal the key file anew with a revision above a number, so that it counts as the newest again."""
    ring = verified(file, key)
    if ring.revision <= above:
        write_ring(file, replace(ring, revision=above), key)


def write_ring(file: Path, ring: Ring, key: bytes) -> None:
    """Seal the key file anew and put it in place durably."""
    ring = replace(ring, revision=ring.revision + 1)
    file.parent.mkdir(parents=True, exist_ok=True)
    write_durably(file, json.dumps({**_plain(ring), "seal": _seal(ring, key)}, ensure_ascii=False, indent=1).encode())
