"""Fills pages with rows: where a page ends, by what holds on to what."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

from desktop.documents.letter.measures import PITCH
from desktop.documents.letter.rows import Blank, Hold, Row, Words
from desktop.documents.letter.text.facts import ToGrid, grid_gap

NEAR: Final = 0.05  # points
#: What parting a hold costs, in pages left empty: rather half a page empty than a list parted.
TORN: Final = {Hold.FREE: 0.0, Hold.NEAR: 0.4, Hold.LIST: 0.5, Hold.OPENING: 2.0, Hold.HEADING: 3.0, Hold.SEAL: 9.0}


class Frame(NamedTuple):
    """The heights between which a page is filled, in points from the sheet's lower edge.

    `rule` is the upper edge of what is printed under the text (10.1): there nothing gives way, the seal stays above it.
    """

    top: float
    bottom: float
    rule: float | None = None


class Placed(NamedTuple):
    """A row and its upper edge."""

    row: Row
    top: float
    height: float


class Page(NamedTuple):
    """A filled page: its rows and where they end."""

    rows: tuple[Placed, ...]
    ends: float


def fill(rows: Sequence[Row], first: Frame, rest: Frame) -> list[Page]:
    """The pages of one run of rows, at least one; the first page's frame may be another than the others'."""
    pages: list[Page] = []
    start = 0
    while start < len(rows) or not pages:
        frame = rest if pages else first
        page, end = _one(rows, start, frame)
        if end < len(rows):
            end = _break(rows, start, end, rest)
            page, _ = _one(rows[:end], start, frame)
        start = end
        while start < len(rows) and _yields(rows[start]):
            start += 1
        pages.append(page)
    return pages


def _yields(row: Row) -> bool:
    return isinstance(row, ToGrid) or (isinstance(row, Blank) and row.yields)


def _one(rows: Sequence[Row], start: int, frame: Frame) -> tuple[Page, int]:
    """As many rows as have room; out: the page and the first row that has none."""
    placed: list[Placed] = []
    y, anchor = frame.top, frame.top
    found = False
    at = start
    while at < len(rows):
        row = rows[at]
        height = row.height
        if isinstance(row, ToGrid):
            height = min(grid_gap(y, anchor, PITCH, row.least), y - frame.bottom)
        floor = frame.bottom
        if _yields(row):
            firm = frame.rule is not None and row.hold == Hold.SEAL
            floor = frame.rule if firm and frame.rule is not None else floor
            height = height if firm else min(height, y - floor)
        if y - height < floor - NEAR and (placed or at > start):
            break
        if not found and isinstance(row, Words) and row.height == PITCH:
            found, anchor = True, y
        placed.append(Placed(row, y, height))
        y -= height
        at += 1
    return Page(tuple(placed), max(y, frame.bottom)), at


def _break(rows: Sequence[Row], start: int, full: int, rest: Frame) -> int:
    """Where the page that has room for the rows up to `full` ends: where least is torn and least stays empty."""
    whole = rest.top - rest.bottom
    best, least = full, TORN[Hold.SEAL]
    for hold in Hold:
        at = full
        while at > start and rows[at - 1].hold > hold:
            at -= 1
        if at == start or _run(rows, at, hold) > whole + NEAR:
            continue  # nothing would stand here, or what is kept whole now is parted on the next page
        empty = sum(row.height for row in rows[at:full]) / whole
        if TORN[hold] + empty < least - NEAR / whole:
            best, least = at, TORN[hold] + empty
    return best


def _run(rows: Sequence[Row], at: int, hold: Hold) -> float:
    """Height of the rows from `at` that hold together more firmly than told."""
    height = 0.0
    while at < len(rows):
        height += rows[at].height
        if rows[at].hold <= hold:
            break
        at += 1
    return height
