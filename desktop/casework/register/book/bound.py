"""A book put together: cover, one section a series with its ruled lines, what closes it, who signs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from desktop.basics.chinese import day_in_words
from desktop.casework.register.book.columns import BookLine
from desktop.documents.faces import Faces
from desktop.documents.parts import (
    Align,
    Cell,
    Document,
    Gap,
    Grid,
    Heading,
    Note,
    PageBreak,
    Part,
    Rows,
    Signature,
    Subtitle,
    Title,
)
from desktop.documents.typeset.text import clean

SIZE: Final = 9.0  # points, of the lines
GETA: Final = "〓"  # what stands in print for a character no face has


@dataclass(frozen=True)
class Bound:
    """What a book is made of: its name, whose it is, the year, its series with their lines, when and by whom drawn."""

    name: str  # 发文登记簿 or 收文登记簿
    office: str
    year: int
    columns: tuple[tuple[str, float, Align], ...]
    sections: tuple[tuple[str, tuple[BookLine, ...]], ...]  # series and its lines in the order of the numbers
    day: date
    by: str


def bound(book: Bound, faces: Faces) -> Document:
    """The book as a paper; a character no face has is printed as 〓 and said so, so that one name stops no book."""
    parts = (*_cover(book), *(part for series, lines in book.sections for part in _section(book, series, lines)))
    doubts = {char for part in parts for char in set(_words_of(part)) if not _has(faces, char)}
    if doubts:
        codes = "、".join(f"U+{ord(char):04X}" for char in sorted(doubts))
        safe = dict.fromkeys(map(ord, doubts), GETA)
        told = Note(f"“{GETA}”代字库中没有的字（{codes}），原字见电子登记。")
        parts = (*(_translated(part, safe) for part in parts), told)
    return Document(
        title=f"{book.year}年{book.name}", parts=parts, foot=f"{book.office} {book.year}年{book.name}", landscape=True
    )


def closing(year: int, series: str, lines: Sequence[BookLine]) -> str:
    """The sentence that closes a section: how many numbers, which are void, whether they run on without a gap."""
    if not lines:
        return f"{series}〔{year}〕本年度没有登记。"
    void = [line for line in lines if line.void]
    first, last = lines[0], lines[-1]
    span = first.number if first is last else f"{first.number}至{last.serial}号"
    told = f"本册登记{span}，共{len(lines)}号，其中作废{len(void)}号"
    if void:
        told += f"（{'、'.join(str(line.serial) for line in void[:20])}{'等' if len(void) > 20 else ''}号）"
    gaps = sorted(set(range(first.serial, last.serial + 1)) - {line.serial for line in lines})
    if gaps:
        return f"{told}；缺{'、'.join(str(one) for one in gaps[:20])}号，应予查明。"
    return f"{told}；编号连续，无空号、无重号。"


def _cover(book: Bound) -> Iterator[Part]:
    count = sum(len(lines) for _series, lines in book.sections)
    void = sum(line.void for _series, lines in book.sections for line in lines)
    yield Gap(30)
    yield Title("　".join(book.name))
    yield Subtitle(f"{book.year}年度")
    yield Gap(14)
    rows = [
        ("登记单位", book.office),
        ("字　　号", "、".join(series for series, _lines in book.sections)),
        ("登记号数", f"共{count}号，其中作废{void}号"),
        ("截　　至", day_in_words(book.day)),
        ("制　　簿", book.by),
    ]
    yield Grid((34, 110), tuple((Cell(name, label=True), Cell(words, align="left")) for name, words in rows), 11, 12)


def _section(book: Bound, series: str, lines: Sequence[BookLine]) -> Iterator[Part]:
    name = f"{series}〔{book.year}〕"
    yield PageBreak()
    yield Heading(name)
    yield Rows(
        head=tuple(title for title, _width, _align in book.columns),
        widths=tuple(width for _title, width, _align in book.columns),
        rows=tuple(line.cells for line in lines),
        size=SIZE,
        aligns=tuple(align for _title, _width, align in book.columns),
        caption=name,
        headed=True,
        empty="本年度没有登记",
    )
    yield Note(closing(book.year, series, lines), 10.5)  # a note keeps the last line and the signatures on its page
    yield Signature("登记人签字：")
    yield Signature("核对人签字：")


def _words_of(part: Part) -> str:
    if isinstance(part, Rows):
        return "".join(cell for row in part.rows for cell in row) + part.caption
    return part.text if isinstance(part, Heading | Note) else ""


def _translated(part: Part, safe: dict[int, str]) -> Part:
    if isinstance(part, Rows):
        rows = tuple(tuple(cell.translate(safe) for cell in row) for row in part.rows)
        return replace(part, rows=rows, caption=part.caption.translate(safe))
    return replace(part, text=part.text.translate(safe)) if isinstance(part, Heading | Note) else part


def _has(faces: Faces, char: str) -> bool:
    return not clean(char).strip() or faces.pick("song", char) is not None
