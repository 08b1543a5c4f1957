"""Ed25519 signatures: the office's own, and those a file that left is answered with."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import Self

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey


@dataclass(frozen=True)
class SigningKey:
    """A private key of 32 bytes; what is kept of it lies in the encrypted file alone."""

    private: bytes

    @classmethod
    def new(cls) -> Self:
        """A fresh key."""
        return cls(Ed25519PrivateKey.generate().private_bytes_raw())

    @property
    def public(self) -> bytes:
        """The public half, 32 bytes."""
        return Ed25519PrivateKey.from_private_bytes(self.private).public_key().public_bytes_raw()

    def sign(self, data: bytes) -> bytes:
        """The signature, 64 bytes."""
        return Ed25519PrivateKey.from_private_bytes(self.private).sign(data)


def is_signed(data: bytes, signature: bytes, public: bytes) -> bool:
    """Whether the holder of the public key's other half signed exactly this."""
    try:
        Ed25519PublicKey.from_public_bytes(public).verify(signature, data)
    except (InvalidSignature, ValueError):
        return False
    return True


def fingerprint(public: bytes) -> str:
    """The SHA-256 of a public key, hex: what is kept and compared."""
    return hashlib.sha256(public).hexdigest()
