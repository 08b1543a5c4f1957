"""The few parts a paper is made of: plain frozen values, measured in millimetres and points, drawn elsewhere."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Align = Literal["left", "centre", "right", "justify", "spread"]
Face = Literal["song", "fang", "hei", "kai", "xbs"]
Sheet = Literal["A3", "A4", "A5", "A6"]


@dataclass(frozen=True)
class Title:
    """The paper's title, 小标宋 22 pt, centred, balanced over lines."""

    text: str


@dataclass(frozen=True)
class Subtitle:
    """A smaller centred line under the title (number, date)."""

    text: str
    align: Align = "centre"


@dataclass(frozen=True)
class Heading:
    """A heading: level 1 一、黑体, level 2 （一）楷体. It never stands alone at a page's foot."""

    text: str
    level: int = 1
    close: bool = False  # True: half as much room above it
    together: bool = False  # True: all that follows to the paper's end stays with it on a page, where a page has room


@dataclass(frozen=True)
class Words:
    """A paragraph; `place` names it in a complaint about an unprintable character."""

    text: str
    align: Align = "justify"
    indent: bool = True  # two characters in the first line
    size: float = 12.0  # points
    face: Face = "fang"
    place: str = ""
    before: float = 0.0  # millimetres
    pitch: float = 0.0  # from line to line, in sizes; 0: as usual


@dataclass(frozen=True)
class Cell:
    """One cell of a form grid. A label is 黑体 and centred; `place` defaults to the label left of it."""

    text: str
    label: bool = False
    columns: int = 1
    rows: int = 1
    align: Align | None = None  # None: centred for labels and short values, left for long ones
    place: str = ""
    picture: bytes = b""  # a photo instead of words
    face: Face | None = None


@dataclass(frozen=True)
class Grid:
    """A ruled form: column widths in mm (scaled to the type area), rows of cells; a cell may span columns and rows."""

    widths: tuple[float, ...]
    rows: tuple[tuple[Cell, ...], ...]
    height: float = 9.0  # least height of a row, mm
    size: float = 10.5


@dataclass(frozen=True)
class Rows:
    """A ruled table that continues over pages with its head repeated and the frame closed on every page.

    `rows` hold plain words; a row that does not fit moves to the next page, a cell taller than a page is split.
    `least` is how many rows are drawn even when empty, so that a form keeps its look.
    """

    head: tuple[str, ...]
    widths: tuple[float, ...]
    rows: tuple[tuple[str, ...], ...]
    least: int = 0
    size: float = 10.0
    aligns: tuple[Align, ...] = ()
    caption: str = ""  # repeated with （续） on further pages
    headed: bool = False  # True: a heading above says the same, so the caption is drawn on further pages only
    empty: str = ""  # said in one row when there are none
    total: bool = False  # the last row sums up the others and is set in 黑体
    close: bool = False  # True: rows no higher than their words need
    fill: bool = False  # True: empty rows down to the page's foot, so that a form keeps its look


@dataclass(frozen=True)
class Panel:
    """A framed box of a form: what it is at the left, words, and at its foot the lines on which hands sign and seal."""

    label: str
    text: str = ""
    signs: tuple[str, ...] = ()
    share: float = 1.0  # of the height the page has left, against the other boxes
    least: float = 40.0  # mm
    size: float = 11.0


@dataclass(frozen=True)
class Panels:
    """Boxes one under the other that share what the page has left; words that do not fit go on under the same label."""

    boxes: tuple[Panel, ...]
    fill: bool = True  # False: no higher than their words and signatures need


@dataclass(frozen=True)
class Note:
    """Small words under a table or at the end (sources, edition, what the paper is not)."""

    text: str
    size: float = 9.0


@dataclass(frozen=True)
class Signature:
    """A line to sign on, right-hand side, with a date: `申请人签字：          年  月  日`."""

    label: str
    day: str = "　　年　　月　　日"


@dataclass(frozen=True)
class Seal:
    """The office's name and date where the red seal will be stamped by hand; the programme never prints one."""

    office: str
    day: str
    close: bool = False  # True: no more room round it than the seal needs


@dataclass(frozen=True)
class Cut:
    """A dashed line to cut along, with small words on it; what follows is the office's counterfoil."""

    text: str


@dataclass(frozen=True)
class Barcode:
    """A Code 128 of the case number with the number in words under it."""

    text: str
    align: Align = "right"
    height: float = 10.0


@dataclass(frozen=True)
class Contents:
    """A table of contents: (number, title, pages as words such as "4–7", remark)."""

    rows: tuple[tuple[str, str, str, str], ...]


@dataclass(frozen=True)
class Gap:
    """Empty height in millimetres."""

    height: float


@dataclass(frozen=True)
class PageBreak:
    """The next part begins a new page."""


Part = (
    Title | Subtitle | Heading | Words | Grid | Rows | Panels | Note | Signature | Seal | Cut | Barcode | Contents | Gap
    | PageBreak
)


@dataclass(frozen=True)
class Document:
    """A paper as a value: what it is called, what it is made of, and what is said on each page's edge."""

    title: str  # metadata and bookmark
    parts: tuple[Part, ...]
    number: str = ""  # its register number, "" while a draft
    foot: str = ""  # small words at the left of the foot (case number, edition)
    watermark: str = ""  # 草稿 / 演示, drawn grey under the words
    landscape: bool = False
    sheet: Sheet = "A4"
    head: str = ""  # small words over every page, with a rule under them
    fit: bool = False  # True: set smaller, never below 7.5 points, when that keeps it on one page
    page_numbers: bool = True
    first_page: int = 1
    snug: bool = False  # True: lines stand a little closer when that saves a sheet with little on it


@dataclass(frozen=True)
class Rendered:
    """A drawn paper: its bytes and how many pages they are."""

    title: str
    pdf: bytes
    pages: int
