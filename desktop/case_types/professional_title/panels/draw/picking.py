"""Who is picked from a pool: it is shuffled by the seed, then quotas are filled in the order that gives."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.case_types.professional_title.panels.draw.stream import Stream

ALGORITHM: Final = "sha256-counter / rejection / fisher-yates / 1"

#: The algorithm in words, as it stands in every record; another way of drawing is another `ALGORITHM`.
HOW: Final = (
    "一、种子：“talent-desk title draw 1”、换行、见证人给出的文字、换行、程序的64位十六进制随机数，以UTF-8求SHA-256。",
    "二、随机数流：计数器从0起，求SHA-256（种子32字节接计数器8字节大端），结果依次分成4个8字节大端整数；计数器加1，继续。",
    "三、取0至n-1的数：从流中取下一个整数u；u不小于2的64次方减去（2的64次方除以n的余数）的弃去重取；结果为u除以n的余数。",
    "四、洗牌：抽取池按专家编号从小到大排成一列，共m人；i从0到m-2，取0至m-i-1的数r，第i位与第i+r位互换。",
    "五、正选：按名额的次序，每个来源取列中最前的若干名；名额之外的席位不分来源，取其余最前的若干名。",
    "六、备选：同样次序，每个来源及不分来源的席位各取其余最前的若干名，为正选的若干倍；",
    "　　某一来源不够的，缺额排在最后，不分来源，取其余最前的补足；全部不够的，取完为止。",
)


@dataclass(frozen=True)
class Wish:
    """How many are drawn: members, substitutes for each member, and members by origin in their order."""

    members: int
    substitutes: int
    quotas: tuple[tuple[str, int], ...] = ()


@dataclass(frozen=True)
class Picked:
    """Who was drawn, as keys, in the order of the draw."""

    members: tuple[int, ...]
    substitutes: tuple[int, ...]


def pick(seed: str, pool: Mapping[int, str], wish: Wish) -> Picked:
    """Draw from a pool. In: the seed (64 hex digits), origin by key of each expert, how many are wanted.

    Raises `Expected` when there are not enough for the members; too few for the substitutes is no trouble.
    """
    order = shuffled(seed, sorted(pool))
    seats = [*wish.quotas, ("", wish.members - sum(count for _origin, count in wish.quotas))]
    members: list[int] = []
    for origin, count in seats:
        found = _first(order, members, pool, origin, count)
        if len(found) < count:
            raise Expected(
                _("抽取池里人数不够：要 {wanted} 人，可抽 {found} 人。").format(wanted=count, found=len(found)),
                _("请补充专家库，或调整来源名额。"),
                field="pool",
            )
        members += found
    taken = list(members)
    for origin, count in seats:
        taken += _first(order, taken, pool, origin, count * wish.substitutes)
    lacking = wish.members * (1 + wish.substitutes) - len(taken)  # an origin that ran out is made up from the others
    taken += _first(order, taken, pool, "", lacking)
    return Picked(tuple(members), tuple(taken[len(members) :]))


def shuffled(seed: str, keys: Sequence[int]) -> list[int]:
    """The keys in an order that the seed alone settles; every order is equally likely."""
    order = list(keys)
    stream = Stream(seed)
    for place in range(len(order) - 1):
        other = place + stream.below(len(order) - place)
        order[place], order[other] = order[other], order[place]
    return order


def _first(order: Iterable[int], taken: Sequence[int], pool: Mapping[int, str], origin: str, count: int) -> list[int]:
    had = set(taken)
    free = [key for key in order if key not in had and origin in ("", pool[key])]
    return free[:count]
