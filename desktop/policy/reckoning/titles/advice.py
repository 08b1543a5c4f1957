"""What marks and a panel's voices advise before a vote: a reference (参考), never its condition or result."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from desktop.basics.language import N_, said
from desktop.policy.book.library import PolicyLibrary
from desktop.policy.book.titles.sessions import ScoreSheet, SessionsChapter
from desktop.policy.reckoning.titles.score_sheets import CHAPTER
from desktop.policy.verdict import Confidence


@dataclass(frozen=True)
class Heard:
    """What was heard of one applicant: the totals of the sheets in tenths of a point, who of a panel agreed.

    `present` None: nobody told; `recommended` is the panel's own word: yes, no or "".
    """

    totals: tuple[int, ...] = ()
    present: int | None = None
    agree: int = 0
    recommended: str = ""


@dataclass(frozen=True)
class Advice:
    """`average` in tenths, rounded down; `against`: what speaks against a recommendation, in words."""

    average: int | None = None
    below: bool = False
    against: tuple[str, ...] = ()
    to_check: bool = False


def advise(library: PolicyLibrary, sheet: ScoreSheet, heard: Heard, day: date) -> Advice:
    """Weigh what was heard by the sheet's floor and the panel's share, by the rules of a day.

    The average is below the floor when the sum is: no rounding decides.
    """
    totals = heard.totals
    against: list[str] = []
    doubts: list[Confidence] = []
    average = sum(totals) // len(totals) if totals else None
    below = sheet.floor is not None and bool(totals) and sum(totals) < sheet.floor * 10 * len(totals)
    if below and average is not None and sheet.floor is not None:
        marks = f"{average // 10}.{average % 10}"
        against.append(said(N_("评议平均 {marks} 分，不足 {floor} 分，不宜推荐"), marks=marks, floor=sheet.floor))
        doubts.append(sheet.confidence)
    rule = library.chapter(CHAPTER, SessionsChapter).advice_on(day)
    if rule is not None and heard.present and not rule.reached(heard.agree, heard.present):
        says = N_("评议组 {present} 人中 {agree} 人同意推荐，不到 {parts}/{whole}")
        against.append(
            said(says, present=heard.present, agree=heard.agree, parts=rule.parts, whole=rule.whole)
        )
        doubts.append(rule.confidence)
    if heard.recommended == "no":
        against.append(N_("评议组不同意推荐"))
    elif heard.recommended == "yes" and against:
        against.append(N_("评议组意见写的是同意推荐，两者不一致，请核对"))
    return Advice(average, below, tuple(against), Confidence.TO_CHECK in doubts)


def voices(recommended: Sequence[str]) -> tuple[int | None, int]:
    """Of the sheets that say whether they recommend: how many, and how many do; None where none says."""
    told = [one for one in recommended if one]
    return (len(told) or None), sum(1 for one in told if one == "yes")
