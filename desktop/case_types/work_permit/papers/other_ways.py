"""What is short and which other level or route would pass, on paper: for kinds whose verdict tells them."""

from __future__ import annotations

from desktop.basics.chinese import day_in_words
from desktop.case_types.wording.words import on_paper
from desktop.documents.parts import Heading, Part, Rows, Words
from desktop.policy.nearest import OtherWay
from desktop.policy.verdict import Verdict

CAPTION = "其他途径"


def other_ways(verdict: Verdict) -> list[Part]:
    """A sentence of what is short and a table of the other ways; nothing where the verdict tells neither."""
    parts: list[Part] = []
    if verdict.shortfalls:
        short = "；".join(on_paper(one.says) for one in verdict.shortfalls)
        parts.append(Words(f"尚差：{short}。", place="差额"))
    if verdict.other_ways:
        parts += [
            Heading(CAPTION, level=2),
            Rows(
                head=("途径", "现在", "依据"),
                widths=(44, 36, 76),
                rows=tuple((on_paper(way.title), _when(way), on_paper(way.says)) for way in verdict.other_ways),
                aligns=("left", "centre", "left"),
                caption=CAPTION,
                headed=True,
            ),
        ]
    return parts


def _when(way: OtherWay) -> str:
    if way.open:
        return "符合"
    return f"{day_in_words(way.from_day)}起" if way.from_day is not None else "可以考虑"
