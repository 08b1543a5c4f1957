"""The office's own signing key, made when it is first needed."""

from __future__ import annotations

from typing import Final

from desktop.store.sealed.signing import SigningKey
from desktop.store.unit import Unit

_SIGNING: Final = "suitcase.signing_key"


def signing_key(unit: Unit) -> SigningKey:
    """The key this office signs with; lies in the encrypted file and nowhere else."""
    kept = unit.setting(_SIGNING)
    if isinstance(kept, str):
        return SigningKey(bytes.fromhex(kept))
    fresh = SigningKey.new()
    unit.set_setting(_SIGNING, fresh.private.hex())
    return fresh
