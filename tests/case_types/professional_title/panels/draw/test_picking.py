"""Laws of the draw: nobody twice, quotas kept, every expert as likely as the next."""

from __future__ import annotations

from collections import Counter
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.basics.errors import Expected
from desktop.case_types.professional_title.panels.draw.picking import Wish, pick, shuffled
from desktop.case_types.professional_title.panels.draw.stream import seed_of


@st.composite
def draws(draw: st.DrawFn) -> tuple[str, dict[int, str], Wish]:
    pool = draw(st.dictionaries(st.integers(1, 500), st.sampled_from(("province", "outside", "other")), min_size=1))
    have = Counter(pool.values())
    quotas = tuple((origin, draw(st.integers(1, have[origin]))) for origin in sorted(have) if draw(st.booleans()))
    asked = sum(count for _origin, count in quotas)
    members = draw(st.integers(max(asked, 1), len(pool)))
    return seed_of(draw(st.text(max_size=9)), "c" * 64), pool, Wish(members, draw(st.integers(0, 3)), quotas)


@given(draws())
def test_nobody_is_drawn_twice_and_quotas_are_kept(given_draw: tuple[str, dict[int, str], Wish]) -> None:
    seed, pool, wish = given_draw
    picked = pick(seed, pool, wish)
    everybody = picked.members + picked.substitutes
    assert len(set(everybody)) == len(everybody)
    assert set(everybody) <= set(pool)
    assert len(picked.members) == wish.members
    assert len(everybody) == min(len(pool), wish.members * (1 + wish.substitutes))
    place = 0
    for origin, count in wish.quotas:
        assert {pool[key] for key in picked.members[place : place + count]} == {origin}
        place += count
    assert picked == pick(seed, dict(reversed(pool.items())), wish)  # the order of the pool's file says nothing


def test_every_order_of_four_comes_about_as_often() -> None:
    turns = 2_400
    found = Counter(tuple(shuffled(seed_of(str(turn), "d" * 64), range(4))) for turn in range(turns))
    assert set(found) == set(permutations(range(4)))
    fair = turns / 24
    # fixed seeds, so a fixed figure: 49.7 would be passed by one fair draw in a thousand (23 degrees of freedom)
    assert sum((count - fair) ** 2 / fair for count in found.values()) < 49.7


def test_too_few_is_told() -> None:
    with pytest.raises(Expected, match="可抽 1 人"):
        pick("0" * 64, {1: "other"}, Wish(2, 2))
    with pytest.raises(Expected, match="要 1 人，可抽 0 人"):
        pick("0" * 64, {1: "other", 2: "other"}, Wish(2, 2, (("province", 1),)))
