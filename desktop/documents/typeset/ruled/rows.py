"""Ruled tables that go on over pages: the head repeated, the frame closed on each, tall rows parted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from desktop.documents.parts import Align, Rows
from desktop.documents.typeset.block import Block, lay
from desktop.documents.typeset.ink import MM, Ink
from desktop.documents.typeset.pages import Pages
from desktop.documents.typeset.ruled.cell import PAD, PITCH, THICK, THIN, VALUES, set_column, set_label

LEAST_ROW = 7.5 * MM
MARGIN = 1.2 * MM  # above and below a row's words
CLOSE_MARGIN = 0.6 * MM  # the same in a table set close
CENTRED_COLUMN = 42 * MM  # a column of short values up to this width is centred
CAPTION_SIZE = 12.0
FIRST_ROWS = 3  # rows that stand under a heading before the page turns
UNDER = 2 * MM  # free under a table
SPLIT_LINES = 3  # a tall row is parted only where at least so many of its lines stay


@dataclass(frozen=True)
class Table:
    """A measured table: columns' edges and the set rows."""

    edges: tuple[float, ...]
    head: tuple[Block, ...]
    head_height: float
    rows: tuple[tuple[Block, ...], ...]


def scaled(widths: Sequence[float], room: float) -> tuple[float, ...]:
    """Columns' edges from 0 to `room` points for widths in any unit."""
    total = sum(widths)
    edges = [0.0]
    for width in widths:
        edges.append(edges[-1] + width / total * room)
    return tuple(edges)


def row_height(blocks: Sequence[Block], *, close: bool = False) -> float:
    """Height of a row with these cells, in points."""
    words = max(block.height for block in blocks)
    return words + 2 * CLOSE_MARGIN if close else max(LEAST_ROW, words + 2 * MARGIN)


def _aligned(part: Rows, columns: list[list[Block]], edges: Sequence[float]) -> list[Align]:
    out: list[Align] = []
    for index, blocks in enumerate(columns):
        short = edges[index + 1] - edges[index] <= CENTRED_COLUMN and all(len(block.lines) == 1 for block in blocks)
        given = part.aligns[index] if index < len(part.aligns) else None
        out.append(given or ("centre" if short else "justify"))
    return out


def measure(ink: Ink, part: Rows, room: float) -> Table:
    """Sets every cell of a table `room` points wide, once for one paper: its heading asks for it before it is drawn."""
    return ink.once(part, room, lambda: _measured(ink, part, room))


def _measured(ink: Ink, part: Rows, room: float) -> Table:
    edges = scaled(part.widths, room)
    across = [edges[i + 1] - edges[i] for i in range(len(part.widths))]
    name = part.caption or "表"
    heads = []
    for index, words in enumerate(part.head):
        ink.place = f"{name}表头"
        heads.append(set_label(ink, words, part.size, across[index]))
    columns: list[list[Block]] = []
    for index, width in enumerate(across):
        ink.place = part.head[index] if index < len(part.head) else name
        last = len(part.rows) - 1 if part.total else -1
        columns.append([
            set_column(ink, row[index], part.size, width, face="hei" if number == last else VALUES)
            for number, row in enumerate(part.rows)
        ])  # fmt: skip
    aligns = _aligned(part, columns, edges)
    rows = [
        tuple(Block(b.lines, aligns[i], b.size, b.pitch) for i, b in enumerate(row))
        for row in zip(*columns, strict=True)
    ]
    if len(rows) < part.least and not (part.empty and not part.rows):
        blank = tuple(lay(ink, "", VALUES, part.size, width - 2 * PAD, pitch=PITCH) for width in across)
        rows += [blank] * (part.least - len(rows))
    return Table(edges, tuple(heads), row_height(heads, close=part.close) if heads else 0.0, tuple(rows))


def least_height(ink: Ink, part: Rows, room: float) -> float:
    """What must have room under a heading: caption, head and the first rows, in points."""
    table = measure(ink, part, room)
    rows = sum(row_height(row, close=part.close) for row in table.rows[:FIRST_ROWS])
    first = min(rows, 30 * MM) if table.rows else LEAST_ROW
    return (CAPTION_SIZE * 1.6 if part.caption and not part.headed else 0.0) + table.head_height + first


class _Drawing:
    """A table being drawn; knows where its frame began on this page."""

    def __init__(self, pages: Pages, part: Rows, table: Table) -> None:
        self.pages = pages
        self.part = part
        self.table = table
        self.began = self.parted = pages.y  # from where to where this page's rows have columns

    def open(self, *, again: bool) -> None:
        pages, ink = self.pages, self.pages.ink
        if self.part.caption and (again or not self.part.headed):
            ink.place = self.part.caption
            words = self.part.caption + ("（续）" if again else "")
            block = lay(ink, words, "hei", CAPTION_SIZE, pages.width, pitch=1.6)
            block.draw(ink, pages.x, pages.y)
            pages.y -= block.height + 0.6 * MM
        self.began = self.parted = pages.y
        if self.table.head:
            self.row(self.table.head, self.table.head_height)

    def row(self, blocks: Sequence[Block], height: float, first: int = 0, count: int | None = None) -> None:
        pages = self.pages
        edges = self.table.edges
        for index, block in enumerate(blocks):
            shown = block.lines[first : None if count is None else first + count]
            if shown:
                part = Block(shown, block.align, block.size, block.pitch)
                inside = height - part.height
                offset = inside / 2 if count is None else min(MARGIN, max(0.0, inside / 2))
                part.draw(pages.ink, pages.x + edges[index] + PAD, pages.y - offset)
        pages.y -= height
        pages.ink.rule(pages.x, pages.y, pages.x + pages.width, pages.y, THIN)
        self.parted = pages.y

    def close(self) -> None:
        """The frame on this page, and the rules between its columns from top to bottom."""
        pages = self.pages
        for edge in self.table.edges[1:-1] if self.parted < self.began else ():
            pages.ink.rule(pages.x + edge, self.parted, pages.x + edge, self.began, THIN)
        pages.ink.frame(pages.x, pages.y, pages.width, self.began - pages.y, THICK)

    def turn(self) -> None:
        self.close()
        self.pages.turn()
        self.open(again=True)


def rows(pages: Pages, part: Rows, keep: float = 0.0) -> None:
    """Draws a table from here on, over as many pages as it takes; `keep` points are kept free under its last row."""
    table = measure(pages.ink, part, pages.width)
    pages.need(least_height(pages.ink, part, pages.width) + (keep + UNDER if keep and len(table.rows) < 2 else 0.0))
    drawing = _Drawing(pages, part, table)
    drawing.open(again=False)
    if not table.rows and part.empty:
        pages.ink.place = part.caption or "表"
        block = lay(pages.ink, part.empty, VALUES, part.size, pages.width - 2 * PAD, align="centre", pitch=PITCH)
        height = row_height([block])
        block.draw(pages.ink, pages.x + PAD, pages.y - (height - block.height) / 2)
        pages.y -= height
    head = pages.whole - table.head_height - (CAPTION_SIZE * 1.6 + MM if part.caption else 0.0)
    for index, blocks in enumerate(table.rows):
        height = row_height(blocks, close=part.close)
        under = keep + UNDER if keep and 0 < index == len(table.rows) - 1 else 0.0
        if height + under <= pages.left + 0.05:
            drawing.row(blocks, height)
        elif height <= head:
            drawing.turn()
            drawing.row(blocks, height)
        else:
            _parted(drawing, blocks)
    if part.fill:
        _to_the_foot(drawing, keep)
    drawing.close()
    pages.y -= UNDER


def _to_the_foot(drawing: _Drawing, keep: float) -> None:
    """Empty rows while the page has room for them; `keep` points stay free."""
    blank = tuple(Block((), "left", drawing.part.size, drawing.part.size * PITCH) for _column in drawing.part.widths)
    while drawing.pages.left - keep - UNDER >= LEAST_ROW:
        drawing.row(blank, LEAST_ROW)


def _parted(drawing: _Drawing, blocks: Sequence[Block]) -> None:
    """A row taller than a page, drawn line by line over several."""
    first, total = 0, max(len(block.lines) for block in blocks)
    pitch = max(block.pitch for block in blocks)
    while first < total:
        room = int((drawing.pages.left - 2 * MARGIN) // pitch)
        if room < min(SPLIT_LINES, total - first):
            drawing.turn()
            continue
        count = min(room, total - first)
        drawing.row(blocks, count * pitch + 2 * MARGIN, first, count)
        first += count
        if first < total:
            drawing.turn()
