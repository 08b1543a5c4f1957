"""Every number below a limit is equally likely: what would make small ones likelier is thrown away."""

from __future__ import annotations

import hashlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.case_types.professional_title.panels.draw import stream
from desktop.case_types.professional_title.panels.draw.stream import SPAN, Stream, seed_of

SEED = seed_of("见证", "0" * 64)


def test_the_first_numbers_are_those_the_words_tell() -> None:
    block = hashlib.sha256(bytes.fromhex(SEED) + (0).to_bytes(8, "big")).digest()
    wanted = [int.from_bytes(block[at : at + 8], "big") % 1000 for at in range(0, 32, 8)]
    numbers = Stream(SEED)
    assert [numbers.below(1000) for _ in range(4)] == wanted


@given(st.integers(1, 5_000), st.text(max_size=20))
def test_they_stay_below_the_limit_and_come_again(limit: int, words: str) -> None:
    seed = seed_of(words, "a" * 64)
    one, other = Stream(seed), Stream(seed)
    numbers = [one.below(limit) for _ in range(20)]
    assert all(0 <= number < limit for number in numbers)
    assert numbers == [other.below(limit) for _ in range(20)]


@pytest.mark.parametrize("limit", [3, 7, 10, SPAN // 2 + 1, SPAN - 1])
def test_a_number_above_the_last_whole_multiple_is_thrown_away(monkeypatch, limit: int) -> None:
    fair = SPAN - SPAN % limit
    fed = iter([SPAN - 1, fair, fair - 1])  # the first two would fall on remainders that come once too often
    monkeypatch.setattr(stream, "_numbers", lambda _seed: fed)
    assert Stream(SEED).below(limit) == (fair - 1) % limit == limit - 1


def test_words_and_chance_both_count() -> None:
    assert len({seed_of(words, chance) for words in ("a", "b") for chance in ("0" * 64, "1" * 64)}) == 4
