"""A sealed file opens for who may, and no changed bit of it is believed."""

from __future__ import annotations

import secrets

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.basics.errors import Expected
from desktop.store.keys.cost import QUICK
from desktop.store.sealed.sealing import MAGIC, read_sealed, seal
from desktop.store.sealed.signing import SigningKey, fingerprint, is_signed

KEY = SigningKey.new()
SECRET = secrets.token_bytes(32)
PLAIN = "会议与名单".encode() * 20
WHOLE = seal(PLAIN, {"sort": "out", "serial": 1}, SECRET, KEY)


def test_it_comes_out_as_it_went_in() -> None:
    by_words = seal(PLAIN, {"sort": "out"}, "口令 Aa1234", KEY, cost=QUICK)
    found = read_sealed(by_words)
    assert (found.open("口令 Aa1234"), found.signer, found.head["sort"]) == (PLAIN, KEY.public, "out")
    assert read_sealed(WHOLE).open(SECRET) == PLAIN
    assert "名单".encode() not in by_words
    with pytest.raises(Expected, match="口令不对"):
        found.open("口令 Aa1235")
    with pytest.raises(Expected, match="口令不对"):
        read_sealed(WHOLE).open(secrets.token_bytes(32))
    with pytest.raises(Expected, match="不是用口令封装"):
        read_sealed(WHOLE).open("口令")


@settings(max_examples=60)
@given(st.integers(0, len(WHOLE) * 8 - 1))
def test_one_bit_changed_anywhere_is_refused(bit: int) -> None:
    changed = bytearray(WHOLE)
    changed[bit // 8] ^= 1 << (bit % 8)
    with pytest.raises(Expected):
        read_sealed(bytes(changed))


@given(st.integers(0, len(WHOLE) - 1))
def test_a_file_cut_short_is_refused(length: int) -> None:
    with pytest.raises(Expected):
        read_sealed(WHOLE[:length])


def test_signed_anew_by_somebody_else_it_is_that_ones() -> None:
    other = SigningKey.new()
    forged = WHOLE[:-64] + other.sign(WHOLE[:-64])
    with pytest.raises(Expected, match="被改动过"):  # the head still names the first signer
        read_sealed(forged)
    assert fingerprint(other.public) != fingerprint(KEY.public)
    assert not is_signed(b"x", b"y", b"short")
    with pytest.raises(Expected, match="不是会议箱"):
        read_sealed(b"PK" + WHOLE)
    assert MAGIC in WHOLE


def test_a_price_out_of_bounds_is_not_paid() -> None:
    from desktop.store.keys.cost import Cost

    dear = Cost(memory=64, passes=65, lanes=1)
    found = read_sealed(seal(PLAIN, {"sort": "out"}, "口令 Aa1234", KEY, cost=QUICK))
    found.head["argon2id"] = {"memory": dear.memory, "passes": dear.passes, "lanes": dear.lanes}
    with pytest.raises(Expected, match="参数不合理"):
        found.open("口令 Aa1234")
