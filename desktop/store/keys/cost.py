"""What it costs to turn a password into a key (Argon2id); stored with each slot, so that it may be raised later."""

from __future__ import annotations

from dataclasses import dataclass

from argon2.low_level import Type, hash_secret_raw

KEY_BYTES = 32
SALT_BYTES = 16


@dataclass(frozen=True)
class Cost:
    """Argon2id: memory in KiB, passes, lanes. The default takes about 0.2 s on an office workstation."""

    memory: int = 65536
    passes: int = 3
    lanes: int = 4

    def key(self, secret: str, salt: bytes) -> bytes:
        """The wrapping key of a secret (32 bytes); half a character in it (a lone surrogate) is only a wrong secret."""
        plain = secret.encode("utf-8", "surrogatepass")
        return hash_secret_raw(plain, salt, self.passes, self.memory, self.lanes, KEY_BYTES, Type.ID)


OFFICE = Cost()
# For tests and for the practice office, whose password everybody knows.
QUICK = Cost(memory=64, passes=1, lanes=1)
# A key file from elsewhere must not ask for gigabytes.
MOST_MEMORY = 4 * 1024 * 1024
