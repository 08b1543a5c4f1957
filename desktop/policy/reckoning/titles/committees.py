"""Whether a review committee may meet on a day, and whether a matter is within its scope; every rule from the book."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from desktop.basics.language import N_, Said, said
from desktop.policy.book.library import PolicyLibrary
from desktop.policy.book.records import Record, in_force
from desktop.policy.book.titles.votes import VotesChapter
from desktop.policy.reckoning.age import years_later
from desktop.policy.reckoning.titles.votes import CHAPTER
from desktop.policy.verdict import Confidence

OFFICE_VALUES: Final = "professional_title/office_values"
SOON: Final = 90  # days before the end of a filing from which the office is told: a renewal takes its time
WITHIN: Final[dict[str, tuple[str, ...]]] = {
    "high": ("ZG", "FG", "ZJ", "ZL", "YJ"), "middle": ("ZJ", "ZL", "YJ"), "junior": ("ZL", "YJ"),
}  # fmt: skip


@dataclass(frozen=True)
class Committee:
    """What the rules ask of a committee. `levels` are the titles it was filed for; empty: those of its level.

    `size_document` is the province's word for a smaller committee.
    """

    level: str
    per: str
    size: int
    filing_number: str = ""
    filed_from: date | None = None
    filed_until: date | None = None
    title_series: str = ""
    specialties: tuple[str, ...] = ()
    levels: tuple[str, ...] = ()
    size_document: str = ""
    ended_on: date | None = None


@dataclass(frozen=True)
class Finding:
    """One thing the rules say of a committee; `field` is the question it concerns, `message` a pattern for `values`."""

    field: str
    message: str
    values: tuple[tuple[str, str | int], ...] = ()
    clause: str = ""
    source: str = ""
    confidence: Confidence = Confidence.CONFIRMED

    @property
    def says(self) -> Said:
        """The words in Chinese, which `_` can still translate."""
        return said(self.message, **dict(self.values))


@dataclass(frozen=True)
class Standing:
    """Whether a committee may meet on a day: `blocks` forbid it, `warnings` are told; `days_left` of its filing."""

    blocks: tuple[Finding, ...]
    warnings: tuple[Finding, ...]
    days_left: int | None

    @property
    def may_meet(self) -> bool:
        """Whether nothing forbids a meeting."""
        return not self.blocks

    @property
    def key(self) -> str:
        """In one word: ended, unfiled, not_yet, expired, faulty, expiring, good."""
        first = self.blocks[0].field if self.blocks else ""
        if first:
            return {"ended_on": "ended", "filing_number": "unfiled", "filed_from": "not_yet",
                    "filed_until": "expired"}.get(first, "faulty")  # fmt: skip
        return "expiring" if self.days_left is not None and self.days_left <= SOON else "good"


def standing(library: PolicyLibrary, committee: Committee, day: date) -> Standing:
    """What stands for and against a meeting of a committee on a day. Raises `Expected` before the rules begin."""
    book = library.chapter(CHAPTER, VotesChapter)
    book.must_cover(day)
    blocks = [*_filing(book, committee, day)]
    warnings: list[Finding] = []
    for finding, binding in _shape(library, book, committee, day):
        (blocks if binding else warnings).append(finding)
    left = (committee.filed_until - day).days if committee.filed_until is not None else None
    if not blocks and left is not None and left <= SOON:
        until = committee.filed_until
        warnings.insert(0, _told("filed_until", N_("备案 {day} 到期，还有 {left} 天，请及时续备。"),
                                 book.practice_of("filed", day), day=until.isoformat() if until else "", left=left))
    return Standing(tuple(blocks), tuple(warnings), left)


def faults(library: PolicyLibrary, committee: Committee, day: date) -> tuple[Finding, ...]:
    """What is wrong with a committee's make-up and filing as such, whatever the day of a meeting: for its form."""
    book = library.chapter(CHAPTER, VotesChapter)
    book.must_cover(day)
    found = [finding for finding, binding in _shape(library, book, committee, day) if binding]
    if committee.filed_from is not None and committee.filed_until is not None:
        if committee.filed_until < committee.filed_from:
            found.append(Finding("filed_until", N_("备案的最后一日早于第一日。")))
        found += _too_long(book, committee.filed_from, committee.filed_until, day)
    return tuple(found)


def outside(committee: Committee, series: str, specialty: str, level: str) -> str:
    """Why a matter is outside a committee's scope, as a message id; "" when it is within (超出备案范围的评审无效)."""
    if committee.title_series and series and series != committee.title_series:
        return N_("申报系列不在这个评委会的备案范围内。")
    if level and level not in (committee.levels or WITHIN[committee.level]):
        return N_("申报级别不在这个评委会的备案范围内。")
    named = committee.specialties if committee.per == "specialty" and specialty else ()
    if named and not any(_alike(specialty, one) for one in named):
        return N_("申报专业不在这个评委会的备案范围内。")
    return ""


def longest_filing(library: PolicyLibrary, first: date) -> date | None:
    """The last day a filing that begins on a day may have; None when the book sets no term."""
    return _longest(library, "filed", first)


def longest_term(library: PolicyLibrary, first: date) -> date | None:
    """The last day of an expert's term that begins on a day; None when the book sets none."""
    return _longest(library, "expert_term", first)


def substitutes(library: PolicyLibrary, day: date) -> int:
    """How many substitutes are drawn for every member of a meeting on a day; none where the book has no rule."""
    rule = library.chapter(CHAPTER, VotesChapter).practice_of("substitutes", day)
    return rule.count if rule is not None and rule.count else 0


def _longest(library: PolicyLibrary, key: str, first: date) -> date | None:
    rule = library.chapter(CHAPTER, VotesChapter).practice_of(key, first)
    return years_later(first, rule.years) - timedelta(days=1) if rule is not None and rule.years else None


def _alike(one: str, other: str) -> bool:
    return bool(one) and bool(other) and (one in other or other in one)


def _filing(book: VotesChapter, committee: Committee, day: date) -> Iterator[Finding]:
    rule = book.practice_of("filed", day)
    first, last = committee.filed_from, committee.filed_until
    if committee.ended_on is not None and committee.ended_on <= day:
        yield _told("ended_on", N_("评委会已于 {day} 停用。"), None, day=committee.ended_on.isoformat())
    if not committee.filing_number:
        yield _told("filing_number", N_("没有核准备案文号，不能开会评审。"), rule)
    if first is None or last is None:
        yield _told("filed_until", N_("没有备案起止日期，不能开会评审。"), rule)
        return
    if day < first:
        yield _told("filed_from", N_("备案自 {day} 起生效，此前不能开会评审。"), rule, day=first.isoformat())
    if day > last:
        yield _told("filed_until", N_("备案已于 {day} 到期，不能开会评审。"), rule, day=last.isoformat())
    yield from _too_long(book, first, last, day)


def _too_long(book: VotesChapter, first: date, last: date, day: date) -> Iterator[Finding]:
    rule = book.practice_of("filed", day)
    if rule is not None and rule.years and last >= years_later(first, rule.years):
        latest = (years_later(first, rule.years) - timedelta(days=1)).isoformat()
        message = N_("备案有效期不超过 {years} 年，最晚到 {day}。")
        yield _told("filed_until", message, rule, years=rule.years, day=latest)


def _shape(
    library: PolicyLibrary, book: VotesChapter, committee: Committee, day: date
) -> Iterator[tuple[Finding, bool]]:
    """Every rule about how a committee is made up that it does not keep, and whether it binds."""
    odd = book.practice_of("odd", day)
    if odd is not None and committee.size % 2 == 0:
        yield _told("size", N_("评委会人数须为单数，现在是 {count} 人。"), odd, count=committee.size), odd.binding
    own = library.local_number(OFFICE_VALUES, f"size_{committee.level}_{committee.per}", day)
    if own is not None:
        if committee.size < own and not committee.size_document:
            told = (("least", int(own)), ("count", committee.size))
            message = N_("当地要求不少于 {least} 人，现在是 {count} 人。")
            yield Finding("size", message, told, "当地要求", "office"), True
        return
    for size in in_force(book.size, day):
        if (size.level, size.per) == (committee.level, committee.per) and committee.size < size.least:
            binding = size.binding and not committee.size_document
            words = N_("不足 {least} 人（{says}）。")
            yield _told("size", words, size, least=size.least, says=size.says), binding


def _told(field: str, message: str, rule: Record | None, **values: str | int) -> Finding:
    if rule is None:
        return Finding(field, message, tuple(values.items()))
    return Finding(field, message, tuple(values.items()), rule.clause, rule.source, rule.confidence)
