"""How even the draw of experts is: ten thousand draws, each expert's share against a fair one, by chi-square.

The figure is shown beside the bound that a fair draw passes once in a thousand times; nobody asserts it, for every run
has its own seeds. The time of one draw stands against `random.sample`, which cannot be repeated by anybody else.
"""

from __future__ import annotations

import math
import secrets
from collections import Counter
from random import SystemRandom
from statistics import NormalDist
from typing import Final

from measure import Measure, middle_ms

from desktop.case_types.professional_title.panels.draw.picking import Wish, pick
from desktop.case_types.professional_title.panels.draw.stream import seed_of

DRAWS: Final = 10_000
POOL: Final = dict.fromkeys(range(1, 61), "")
WISH: Final = Wish(25, 0)
LARGE: Final = dict.fromkeys(range(1, 2001), "")


def measures() -> list[Measure]:
    """Chi-square of who is a member, and of who is drawn first; the time of a draw from two thousand."""
    drawn: Counter[int] = Counter()
    first: Counter[int] = Counter()
    for turn in range(DRAWS):
        members = pick(seed_of(str(turn), secrets.token_hex(32)), POOL, WISH).members
        drawn.update(members)
        first[members[0]] += 1
    size, share = len(POOL), WISH.members / len(POOL)
    fair = DRAWS * share
    # Members of one draw are drawn without putting back: the sum of squares is that much smaller, so it is set right.
    spread = fair * (1 - share) * size / (size - 1)
    seats = sum((drawn[key] - fair) ** 2 for key in POOL) / spread
    firsts = sum((first[key] - DRAWS / size) ** 2 / (DRAWS / size) for key in POOL)
    bound = _bound(size - 1, 0.999)
    chance = SystemRandom()
    everybody = sorted(LARGE)
    wish = Wish(25, 2)
    says = f"the bound one fair run in a thousand passes, {size - 1} degrees of freedom"
    return [
        Measure(f"{DRAWS:,} draws of {WISH.members} of {size}: chi-square of seats", seats, bound, "χ²", says),
        Measure(f"{DRAWS:,} draws: chi-square of who is first", firsts, bound, "χ²", says),
        Measure("a draw of 25 and 50 of 2,000", middle_ms(lambda turn: pick(seed_of(str(turn), ""), LARGE, wish), 9),
                middle_ms(lambda _: chance.sample(everybody, 75), 9), "ms", "random.sample of the system, no record"),
    ]  # fmt: skip


def _bound(degrees: int, share: float) -> float:
    """The chi-square of so many degrees of freedom below which a share of fair runs stay (Wilson and Hilferty)."""
    third = 2 / (9 * degrees)
    return degrees * (1 - third + NormalDist().inv_cdf(share) * math.sqrt(third)) ** 3
