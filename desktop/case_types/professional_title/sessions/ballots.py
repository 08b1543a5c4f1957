"""Ballots without names: their tokens, and a digest by which anybody who has them can count again.

The digest is the root of a Merkle tree over the leaves in the order of their digests: SHA-256 of "0" and the ballot, of
"1" and two nodes; an odd node goes up as it is. It stands in the minutes, so that no ballot can be changed, added or
taken out afterwards without everybody seeing it. A ballot says nothing of who cast it or when.
"""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

TOKEN_BYTES: Final = 16
ALGORITHM: Final = "merkle-sha256/1"


@dataclass(frozen=True, order=True)
class Vote:
    """One ballot: chance, whom it is about (the number on the list, 受理号), which vote and take, what it says."""

    token: str
    receipt: str
    round: int
    take: int
    choice: str


def new_token() -> str:
    """Chance in hex; orders the ballots, so that their order tells nothing."""
    return secrets.token_hex(TOKEN_BYTES)


def leaf_of(vote: Vote) -> bytes:
    """The digest of one ballot."""
    told = "\n".join((vote.token, vote.receipt, str(vote.round), str(vote.take), vote.choice))
    return hashlib.sha256(b"0" + told.encode()).digest()


def digest_of(votes: Iterable[Vote]) -> str:
    """The root over these ballots in hex; "" for none. Their order makes no difference."""
    nodes = sorted(leaf_of(vote) for vote in votes)
    if not nodes:
        return ""
    while len(nodes) > 1:
        nodes = [_joined(nodes[at : at + 2]) for at in range(0, len(nodes), 2)]
    return nodes[0].hex()


def _joined(pair: Sequence[bytes]) -> bytes:
    return pair[0] if len(pair) == 1 else hashlib.sha256(b"1" + pair[0] + pair[1]).digest()
