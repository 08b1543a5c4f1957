"""How a Chinese name sounds: whole pinyin and initials, with every reading a surname may have."""

from __future__ import annotations

from functools import lru_cache
from itertools import islice
from typing import Final

# pypinyin gives the everyday reading; as surnames these characters are read otherwise. Both readings are kept.
SURNAMES: Final = {
    "单": "shan", "仇": "qiu", "解": "xie", "区": "ou", "曾": "zeng", "查": "zha", "朴": "piao", "乐": "yue",
    "任": "ren", "华": "hua", "盖": "ge", "葛": "ge", "纪": "ji", "尹": "yin", "黑": "he", "秘": "bi", "冼": "xian",
    "翟": "zhai", "缪": "miao", "宁": "ning", "郇": "xun", "逄": "pang", "折": "she", "员": "yun", "召": "shao",
    "祭": "zhai", "覃": "qin", "种": "chong", "洗": "xian", "那": "na", "能": "nai", "乜": "nie", "繁": "po",
    "长": "chang", "会": "gui", "贾": "jia", "沈": "shen", "哈": "ha", "车": "che", "句": "gou", "牟": "mu",
    "燕": "yan", "应": "ying", "於": "yu", "尉": "yu", "万": "wan", "隗": "wei", "䶮": "yan", "㛃": "jie",
    "薄": "bo", "柏": "bai", "晟": "cheng", "令": "ling", "相": "xiang", "洪": "hong", "谌": "chen", "俞": "yu",
}  # fmt: skip
COMPOUND: Final = {"尉迟": ("yu", "chi"), "万俟": ("mo", "qi"), "单于": ("chan", "yu"), "长孙": ("zhang", "sun"),
                   "澹台": ("tan", "tai"), "令狐": ("ling", "hu")}  # fmt: skip
MOST_READINGS: Final = 6


def is_han(char: str) -> bool:
    """Whether this is a Chinese character, rare planes included."""
    point = ord(char)
    return 0x3400 <= point <= 0x9FFF or 0xF900 <= point <= 0xFAFF or 0x20000 <= point <= 0x3FFFF or char == "〇"


@lru_cache(maxsize=8192)
def _readings(char: str) -> tuple[str, ...]:
    from pypinyin import Style, pinyin

    found = pinyin(char, style=Style.NORMAL, heteronym=True, errors="ignore", v_to_u=False)
    return tuple(dict.fromkeys(found[0])) if found and found[0] else ()


@lru_cache(maxsize=8192)
def _phrase(text: str) -> tuple[str, ...]:
    from pypinyin import lazy_pinyin

    return tuple(lazy_pinyin(text, errors="ignore", v_to_u=False))


def sounds(name: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """(whole pinyin, initials) of a name, each with every reading of the first character; the likeliest comes first."""
    han = "".join(char for char in name if is_han(char))
    if not han:
        return (), ()
    rest = _phrase(han)
    syllables: list[tuple[str, ...]] = []
    if han[:2] in COMPOUND:
        tails = _phrase(han[2:]) if han[2:] else ()
        syllables.append((*COMPOUND[han[:2]], *tails))
    first = tuple(dict.fromkeys(filter(None, (SURNAMES.get(han[0]), *_readings(han[0])))))
    tail = rest[1:] if len(rest) == len(han) else tuple(s for char in han[1:] for s in _readings(char)[:1])
    syllables += [(reading, *tail) for reading in first] or ([tail] if tail else [])
    chosen = list(islice(dict.fromkeys(syllables), MOST_READINGS))
    whole = tuple(dict.fromkeys("".join(s) for s in chosen))
    initials = tuple(dict.fromkeys("".join(part[0] for part in s if part) for s in chosen))
    return whole, initials


def sort_key(name_zh: str, other: str = "") -> str:
    """What a list is sorted by: pinyin of a Chinese name, letters of any other one, always lower case."""
    if any(is_han(char) for char in name_zh):
        whole, _initials = sounds(name_zh)
        return f"{whole[0] if whole else ''} {name_zh}".strip().casefold()
    return (name_zh or other).strip().casefold()
