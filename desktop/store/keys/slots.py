"""One slot of the key file: the data key, wrapped under what one person knows."""

from __future__ import annotations

import base64
import secrets
from dataclasses import dataclass
from typing import Any, Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from desktop.store.keys.cost import KEY_BYTES, MOST_MEMORY, SALT_BYTES, Cost

VERSION: Final = 1
NONCE_BYTES: Final = 12
PASSWORD: Final = "password"  # noqa: S105 - the kind of a slot
RECOVERY: Final = "recovery"
RECOVERY_ID: Final = "recovery"


@dataclass(frozen=True)
class Slot:
    """A wrapped data key; owner's and office's ids are bound in, so a slot copied to another name won't open."""

    user_id: str
    name: str
    kind: str
    cost: Cost
    salt: bytes
    nonce: bytes
    sealed: bytes
    created: str  # instant, ISO UTC
    created_by: str

    def open(self, secret: str, office_id: str) -> bytes | None:
        """The data key, or None when the secret is wrong or the slot was tampered with."""
        try:
            key = AESGCM(self.cost.key(secret, self.salt)).decrypt(self.nonce, self.sealed, self._bound(office_id))
        except InvalidTag:
            return None
        return key if len(key) == KEY_BYTES else None

    def _bound(self, office_id: str) -> bytes:
        return bound(office_id, self.user_id, self.kind)

    def plain(self) -> dict[str, Any]:
        """As it is written."""
        return {
            "user_id": self.user_id,
            "name": self.name,
            "kind": self.kind,
            "argon2id": {"memory": self.cost.memory, "passes": self.cost.passes, "lanes": self.cost.lanes},
            "salt": _text(self.salt),
            "nonce": _text(self.nonce),
            "sealed": _text(self.sealed),
            "created": self.created,
            "created_by": self.created_by,
        }


def bound(office_id: str, user_id: str, kind: str) -> bytes:
    """What a slot's seal is bound to."""
    return f"talent-desk|{VERSION}|{office_id}|{kind}|{user_id}".encode()


def seal(  # noqa: PLR0913 - what a slot says of itself, by keyword
    data_key: bytes,
    secret: str,
    office_id: str,
    *,
    user_id: str,
    name: str,
    kind: str,
    cost: Cost,
    created: str,
    by: str,
) -> Slot:
    """Wrap the data key under a secret."""
    salt, nonce = secrets.token_bytes(SALT_BYTES), secrets.token_bytes(NONCE_BYTES)
    sealed = AESGCM(cost.key(secret, salt)).encrypt(nonce, bytes(data_key), bound(office_id, user_id, kind))
    return Slot(user_id, name, kind, cost, salt, nonce, sealed, created, by)


def slot_of(said: dict[str, Any]) -> Slot:
    """Read one slot; raises KeyError, TypeError or ValueError for anything that is none."""
    asked = said["argon2id"]
    cost = Cost(int(asked["memory"]), int(asked["passes"]), int(asked["lanes"]))
    if not (1 <= cost.lanes <= 64 and 8 * cost.lanes <= cost.memory <= MOST_MEMORY and 1 <= cost.passes <= 64):
        raise ValueError("cost out of bounds")
    salt, nonce, sealed = _bytes(said["salt"]), _bytes(said["nonce"]), _bytes(said["sealed"])
    if len(salt) < 8 or len(nonce) != NONCE_BYTES:
        raise ValueError("salt or nonce of a wrong length")
    words = [said[name] for name in ("user_id", "name", "kind", "created", "created_by")]
    if not all(isinstance(word, str) for word in words):
        raise TypeError("words expected")
    user_id, name, kind, created, by = words
    return Slot(user_id, name, kind, cost, salt, nonce, sealed, created, by)


def _text(data: bytes) -> str:
    return base64.b64encode(data).decode("ascii")


def _bytes(text: str) -> bytes:
    return base64.b64decode(text, validate=True)
