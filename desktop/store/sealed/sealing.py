"""A sealed file: a head anybody may read, a body under AES-256-GCM, an Ed25519 signature over both.

The body's key comes from a passphrase by Argon2id, or is given as it is. Head and body are bound to one another, so
that neither can be put to another; a changed bit anywhere is refused before anything of it is believed.
"""

from __future__ import annotations

import json
import secrets
import unicodedata
import zlib
from dataclasses import dataclass
from typing import Any, Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from pydantic import JsonValue

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.store.keys.cost import KEY_BYTES, MOST_MEMORY, OFFICE, SALT_BYTES, Cost
from desktop.store.sealed.signing import SigningKey, is_signed

MAGIC: Final = b"TDBOX1\n"
NONCE: Final = 12
SIGNATURE: Final = 64
LONGEST_HEAD: Final = 64 * 1024
MOST: Final = min(MOST_MEMORY, 512 * 1024)  # KiB of Argon2id that a file from anybody may ask for
LONGEST: Final = 256 * 1024 * 1024  # bytes of a body once it is unpacked
Head = dict[str, JsonValue]


@dataclass(frozen=True)
class SealedFile:
    """A file whose signature holds: its head, who signed (public key), what is still shut."""

    head: Head
    signer: bytes
    _bound: bytes
    _body: bytes

    def open(self, secret: str | bytes) -> bytes:
        """The body. In: the passphrase, or the key of 32 bytes. Raises `Expected` when it is the wrong one."""
        try:
            key = secret if isinstance(secret, bytes) else _key_of(secret, self.head)
            plain = AESGCM(key).decrypt(bytes.fromhex(str(self.head["nonce"])), self._body, self._bound)
        except InvalidTag:
            raise Expected(_("口令不对。"), _("请核对大小写和输入法后再试。"), field="passphrase") from None
        return _unpacked(plain)


def seal(plain: bytes, head: Head, secret: str | bytes, signing: SigningKey, *, cost: Cost = OFFICE) -> bytes:
    """The whole file. In: what is told openly in its head, a passphrase or a key, who signs."""
    told: Head = {**head, "nonce": secrets.token_hex(NONCE), "signer": signing.public.hex()}
    if isinstance(secret, str):
        told |= {
            "salt": secrets.token_hex(SALT_BYTES),
            "argon2id": {"memory": cost.memory, "passes": cost.passes, "lanes": cost.lanes},
        }
    key = secret if isinstance(secret, bytes) else _key_of(secret, told)
    words = json.dumps(told, ensure_ascii=False, sort_keys=True).encode()
    bound = MAGIC + len(words).to_bytes(4, "big") + words
    body = AESGCM(key).encrypt(bytes.fromhex(str(told["nonce"])), zlib.compress(plain, 6), bound)
    return bound + body + signing.sign(bound + body)


def read_sealed(data: bytes) -> SealedFile:
    """A file whose form and signature hold. Raises `Expected` for one that is none, cut short, or changed."""
    broken = Expected(_("这个文件不完整或者被改动过，不能使用。"), _("请重新拷贝原来的文件。"), field="file")
    start = len(MAGIC) + 4
    if not data.startswith(MAGIC) or len(data) < start + SIGNATURE:
        raise Expected(_("这不是会议箱文件。"), _("请选择 .tdbox 文件。"), field="file")
    length = int.from_bytes(data[len(MAGIC) : start], "big")
    if length > LONGEST_HEAD or start + length + SIGNATURE > len(data):
        raise broken
    try:
        head = json.loads(data[start : start + length])
        signer = bytes.fromhex(head["signer"])
        bytes.fromhex(head["nonce"])
    except (ValueError, KeyError, TypeError):
        raise broken from None
    if not is_signed(data[:-SIGNATURE], data[-SIGNATURE:], signer):
        raise broken
    return SealedFile(head, signer, data[: start + length], data[start + length : -SIGNATURE])


def _key_of(passphrase: str, head: Head) -> bytes:
    asked: Any = head.get("argon2id")
    try:
        cost = Cost(int(asked["memory"]), int(asked["passes"]), int(asked["lanes"]))
        salt = bytes.fromhex(str(head["salt"]))
    except (KeyError, TypeError, ValueError):
        raise Expected(_("这个文件不是用口令封装的。"), field="file") from None
    if not (1 <= cost.lanes <= 64 and 8 * cost.lanes <= cost.memory <= MOST and 1 <= cost.passes <= 64):
        raise Expected(_("这个文件的封装参数不合理，不能打开。"), field="file")
    if len(salt) < 8:
        raise Expected(_("这个文件的封装参数不合理，不能打开。"), field="file")
    key = cost.key(unicodedata.normalize("NFKC", passphrase), salt)
    if len(key) != KEY_BYTES:
        raise AssertionError("a key of 32 bytes")
    return key


def _unpacked(packed: bytes) -> bytes:
    unpacking = zlib.decompressobj()
    try:
        plain = unpacking.decompress(packed, LONGEST)
    except zlib.error:
        raise Expected(_("这个文件不完整或者被改动过，不能使用。"), _("请重新拷贝原来的文件。"), field="file") from None
    if unpacking.unconsumed_tail:
        raise Expected(_("这个文件太大，不能打开。"), field="file")
    return plain
