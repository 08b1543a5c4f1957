"""Immutable encrypted files beside the data file, named by the SHA-256 of their content, written before their row."""

from __future__ import annotations

import hashlib
import re
import secrets
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.store.durable import sync_folder, write_durably

ALGORITHM: Final = "sha256"
MAGIC: Final = b"TDA1"
NONCE: Final = 12
_NAME = re.compile(r"[0-9a-f]{64}")


class Attachments:
    """The files folder of one office; names from outside never touch the disk."""

    def __init__(self, folder: Path, data_key: bytes) -> None:
        self.folder = folder
        self._cipher = AESGCM(HKDF(hashes.SHA256(), 32, None, b"talent-desk attachments").derive(bytes(data_key)))

    def put(self, data: bytes) -> str:
        """Keep these bytes and return their digest (hex); the same bytes are kept once.

        Written, synced, read back and compared before it returns, so that a row may follow. Raises Expected.
        """
        digest = hashlib.sha256(data).hexdigest()
        file = self.path(digest)
        if file.exists() and self.sound(digest):
            return digest
        if not file.parent.exists():
            file.parent.mkdir(parents=True, exist_ok=True)
            sync_folder(file.parent.parent)
        nonce = secrets.token_bytes(NONCE)
        write_durably(file, MAGIC + nonce + self._cipher.encrypt(nonce, data, MAGIC + digest.encode()))
        if self.get(digest) != data:
            raise Expected(_("附件写入后核对不一致，没有保存。"), _("请检查磁盘后重新添加这个文件。"))
        return digest

    def get(self, digest: str) -> bytes:
        """The bytes under a digest. Raises Expected when the file is missing or was damaged."""
        file = self.path(digest)
        try:
            sealed = file.read_bytes()
        except FileNotFoundError:
            raise Expected(_("附件文件不见了。"), _("请从备份恢复附件文件夹。")) from None
        except OSError:
            raise Expected(_("附件文件读不出来。"), _("请检查磁盘，或从备份恢复附件文件夹。")) from None
        nonce, body = sealed[len(MAGIC) : len(MAGIC) + NONCE], sealed[len(MAGIC) + NONCE :]
        try:
            if sealed[: len(MAGIC)] != MAGIC or len(nonce) != NONCE:
                raise InvalidTag
            data = self._cipher.decrypt(nonce, body, MAGIC + digest.encode())
        except InvalidTag:
            raise Expected(_("附件文件已损坏。"), _("请从备份恢复附件文件夹，或重新扫描这份材料。")) from None
        if hashlib.sha256(data).hexdigest() != digest:
            raise Expected(_("附件文件已损坏。"), _("请从备份恢复附件文件夹，或重新扫描这份材料。"))
        return data

    def sound(self, digest: str) -> bool:
        """Whether the file under a digest is there and right."""
        try:
            self.get(digest)
        except Expected:
            return False
        return True

    def path(self, digest: str) -> Path:
        """Where a digest's file lies; raises ValueError for anything that is no digest."""
        if not _NAME.fullmatch(digest):
            raise ValueError("not a digest")
        return self.folder / digest[:2] / digest

    def digests(self) -> Iterator[str]:
        """Every digest a file lies under."""
        if self.folder.is_dir():
            for file in sorted(self.folder.glob("??/*")):
                if _NAME.fullmatch(file.name) and file.parent.name == file.name[:2]:
                    yield file.name

    def orphans(self, known: Iterable[str]) -> tuple[str, ...]:
        """Digests no row speaks of: left by a stop between file and row; harmless."""
        spoken = set(known)
        return tuple(digest for digest in self.digests() if digest not in spoken)
