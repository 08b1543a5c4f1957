"""A notice as pages offer it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class NoticeChoice:
    """A notice and whether this case is ready for it. Words that are shown are message ids, titles literal."""

    key: str
    title: str
    series: str
    fits: bool
    why: str  # why it does not fit, "" when it does
    remedy: str
    step: str  # what happens to the case when it is issued, "" when nothing
    asks: str  # what must be written first, "" when nothing
    hinders: tuple[str, ...]  # slots without a value
    cure: str  # where the first of them is entered
    issued: int  # how many stand
    version: int  # 0: the shipped words
    to_check: tuple[str, ...]  # clauses nobody has confirmed
