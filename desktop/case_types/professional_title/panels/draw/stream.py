"""Numbers from a seed: SHA-256 over the seed and a counter, every number below a limit equally likely."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from typing import Final

BYTES: Final = 8  # of one number
SPAN: Final = 1 << (8 * BYTES)
_PREFIX: Final = "talent-desk title draw 1"


def seed_of(words: str, chance: str) -> str:
    """The seed as 64 hex digits. In: the words a witness gives, chance of the machine as hex digits.

    Neither of the two alone settles the outcome.
    """
    return hashlib.sha256(f"{_PREFIX}\n{words}\n{chance}".encode()).hexdigest()


class Stream:
    """The numbers of one seed, in their order; made anew it gives the same ones."""

    def __init__(self, seed: str) -> None:
        self._numbers = _numbers(bytes.fromhex(seed))

    def below(self, limit: int) -> int:
        """The next number of 0 … limit-1. In: a limit of 1 or more.

        A number above the last whole multiple of the limit is thrown away: taking its remainder would make the small
        ones likelier.
        """
        fair = SPAN - SPAN % limit
        return next(number for number in self._numbers if number < fair) % limit


def _numbers(seed: bytes) -> Iterator[int]:
    counter = 0
    while True:
        block = hashlib.sha256(seed + counter.to_bytes(BYTES, "big")).digest()
        counter += 1
        for place in range(0, len(block), BYTES):
            yield int.from_bytes(block[place : place + BYTES], "big")
