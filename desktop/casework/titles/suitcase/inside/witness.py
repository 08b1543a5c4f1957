"""监票码: a code made at home for the supervisor, by which the counts made out there are confirmed.

The suitcase carries only what tells a wrong code; the home keeps the key. So nobody who holds the laptop can confirm
counts the supervisor did not see, and what was confirmed is another thing as soon as a count changes.
"""

from __future__ import annotations

import hashlib
import hmac
import secrets
from typing import Final

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from pydantic import BaseModel, ConfigDict

ALPHABET: Final = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"  # 32 signs, none like another: 5 bits each
LENGTH: Final = 16  # 80 bits: beyond trying, so that what is carried along gives nothing away
GROUP: Final = 4


class Seen(BaseModel):
    """What is confirmed: the digest of the counts that stand, that of every count, the first deeds and their digest."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    digest: str
    whole: str
    deeds: str
    so_far: int


class Confirmed(BaseModel):
    """Counts as they were confirmed: by whom, when (by the laptop's clock), what was seen, and the seal of the code."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    by: str
    at: str
    seen: Seen
    seal: str


def new_code() -> str:
    """A fresh code in groups, to be written down: K7QM-2F9X-…"""
    signs = "".join(secrets.choice(ALPHABET) for _at in range(LENGTH))
    return "-".join(signs[at : at + GROUP] for at in range(0, LENGTH, GROUP))


def key_of(code: str, office_id: str, session: int, serial: int) -> bytes:
    """The key of a code for one suitcase; however the code is written."""
    signs = "".join(one for one in code.upper() if one in ALPHABET)
    told = f"talent-desk suitcase witness|{office_id}|{session}|{serial}".encode()
    return HKDF(hashes.SHA256(), 32, None, told).derive(signs.encode() or b"-")


def check_of(key: bytes) -> str:
    """What tells a wrong code at once."""
    return hashlib.sha256(b"check" + key).hexdigest()


def confirmed(key: bytes, by: str, at: str, seen: Seen) -> Confirmed:
    """Confirm counts by the code's key."""
    return Confirmed(by=by, at=at, seen=seen, seal=_seal(key, by, at, seen))


def holds(key: bytes, told: Confirmed, seen: Seen) -> bool:
    """Whether exactly this was confirmed by who had the code."""
    return told.seen == seen and hmac.compare_digest(_seal(key, told.by, told.at, told.seen), told.seal)


def _seal(key: bytes, by: str, at: str, seen: Seen) -> str:
    parts = (by, at, seen.digest, seen.whole, seen.deeds, str(seen.so_far))
    return hmac.new(key, "\n".join(parts).encode(), hashlib.sha256).hexdigest()
