"""What only the batch knows of an applicant: window, deadline, scope, a second application, a ban.

The rest is found by the case itself (conditions, complaints, materials). Each finding bears the id of its reason in
the dictionary of returns (RT17, RT18, RT20, RT21).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Final

from desktop.basics.language import N_, said

OUT_OF_SCOPE: Final = "RT17"
LATE: Final = "RT18"
BARRED: Final = "RT20"
TWICE: Final = "RT21"


@dataclass(frozen=True)
class Window:
    """When a batch takes in and until when what is sent back may be put right; times as "17:00", "" for all day."""

    opens_on: date | None
    opens_at: str
    closes_on: date | None
    closes_at: str
    correct_until: date | None
    correct_at: str


@dataclass(frozen=True)
class Scope:
    """What a batch reviews; `hindrance` is why its committee may not review it at all, in words, "" when it may."""

    series: tuple[str, ...]
    levels: tuple[str, ...]
    hindrance: str = ""


@dataclass(frozen=True)
class Another:
    """Another application of the same person in the same year: its number, its series, where it stands."""

    number: str
    title_series: str
    where: str  # words: the other batch, or 未编入批次


@dataclass(frozen=True)
class Barring:
    """An entry of the integrity file that stands."""

    first: date
    last: date
    fact: str


@dataclass(frozen=True)
class Applying:
    """One applicant as the batch sees it; `correcting` while a correction is waited for."""

    title_series: str
    level: str
    received_on: date
    received_at: str
    others: tuple[Another, ...] = ()
    bars: tuple[Barring, ...] = ()
    correcting: bool = False


@dataclass(frozen=True)
class Found:
    """A reason found: its id, what is wrong (Chinese that `_` can translate), and whether it stands in the way."""

    reason: str
    why: str
    blocks: bool = True


def found_of(window: Window, scope: Scope, one: Applying, now: tuple[date, str]) -> tuple[Found, ...]:
    """Everything the batch finds of an applicant; `now` is the office's day and time of day."""
    return (
        *_in_window(window, one), *_mended(window, one, now), *_in_scope(scope, one), *_twice(one), *_barred(one)
    )  # fmt: skip


def _in_window(window: Window, one: Applying) -> Iterator[Found]:
    day, time = one.received_on, one.received_at
    if window.opens_on is not None and _before(day, time or "24:00", window.opens_on, window.opens_at):
        yield Found(LATE, said(N_("{day}收到，早于受理开始 {from_day}"), day=_at(day, time),
                               from_day=_at(window.opens_on, window.opens_at)))  # fmt: skip
    # Without a time of its own, what came on the last day came in time.
    elif window.closes_on is not None and _after(day, time, window.closes_on, window.closes_at):
        yield Found(LATE, said(N_("{day}收到，晚于受理截止 {until}"), day=_at(day, time),
                               until=_at(window.closes_on, window.closes_at)))  # fmt: skip


def _mended(window: Window, one: Applying, now: tuple[date, str]) -> Iterator[Found]:
    until = window.correct_until
    if one.correcting and until is not None and _after(*now, until, window.correct_at):
        yield Found(LATE, said(N_("补正截止 {until} 已过"), until=_at(until, window.correct_at)))


def past_correction(window: Window, now: tuple[date, str]) -> bool:
    """Whether what was sent back may no longer be put right."""
    return window.correct_until is not None and _after(*now, window.correct_until, window.correct_at)


def _in_scope(scope: Scope, one: Applying) -> Iterator[Found]:
    if one.title_series not in scope.series:
        yield Found(OUT_OF_SCOPE, N_("申报系列不在本批次受理范围"))
    if one.level not in scope.levels:
        yield Found(OUT_OF_SCOPE, N_("申报级别不在本批次受理范围"))
    if scope.hindrance:
        yield Found(OUT_OF_SCOPE, scope.hindrance)


def _twice(one: Applying) -> Iterator[Found]:
    for other in one.others:
        same = other.title_series == one.title_series
        pattern = N_("同年已申报：{number}（{where}）") if same else N_("同年已申报另一系列：{number}（{where}）")
        yield Found(TWICE, said(pattern, number=other.number, where=other.where))


def _barred(one: Applying) -> Iterator[Found]:
    for bar in one.bars:
        if bar.first <= one.received_on <= bar.last:
            yield Found(BARRED, said(N_("诚信限制期 {first} 至 {last}：{fact}"), first=bar.first.isoformat(),
                                     last=bar.last.isoformat(), fact=bar.fact))  # fmt: skip


def _before(day: date, time: str, edge: date, edge_time: str) -> bool:
    return day < edge or (day == edge and bool(edge_time) and time < edge_time)


def _after(day: date, time: str, edge: date, edge_time: str) -> bool:
    return day > edge or (day == edge and bool(edge_time) and bool(time) and time > edge_time)


def _at(day: date, time: str) -> str:
    return " ".join(part for part in (day.isoformat(), time) if part)

