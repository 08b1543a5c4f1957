"""Ruled forms whose cells span columns and rows, with a place for the photo."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from desktop.documents.parts import Cell, Grid
from desktop.documents.typeset.block import Block
from desktop.documents.typeset.ink import MM, Ink
from desktop.documents.typeset.pages import Pages
from desktop.documents.typeset.ruled.cell import PAD, THICK, THIN, VALUES, draw_cell, set_label, set_value
from desktop.documents.typeset.ruled.picture import draw_picture
from desktop.documents.typeset.ruled.rows import MARGIN, UNDER, scaled

WHOLE = 68 * MM  # a form up to this high is not parted: the rest of the page is left free instead


@dataclass(frozen=True)
class Placed:
    """A cell with its first row and column, its set words, and how many rows it takes."""

    cell: Cell
    row: int
    column: int
    columns: int
    rows: int
    block: Block


def place_cells(rows: Sequence[Sequence[Cell]], columns: int) -> list[tuple[Cell, int, int, int, int]]:
    """Every cell as (cell, row, column, columns, rows): a cell takes the first free place of its row."""
    taken: set[tuple[int, int]] = set()
    out = []
    for row, cells in enumerate(rows):
        column = 0
        for cell in cells:
            while (row, column) in taken:
                column += 1
            if column >= columns:
                raise ValueError(f"row {row} of a grid has more cells than {columns} columns")
            across = min(cell.columns, columns - column)
            down = min(cell.rows, len(rows) - row)
            taken.update((row + r, column + c) for r in range(down) for c in range(across))
            out.append((cell, row, column, across, down))
            column += across
    return out


def _set(ink: Ink, part: Grid, edges: Sequence[float]) -> list[Placed]:
    return ink.once(part, edges[-1], lambda: _set_once(ink, part, edges))


def _set_once(ink: Ink, part: Grid, edges: Sequence[float]) -> list[Placed]:
    out = []
    label = ""
    for cell, row, column, columns, rows in place_cells(part.rows, len(part.widths)):
        width = edges[column + columns] - edges[column]
        if cell.label:
            label = cell.text
            ink.place = cell.text
            block = set_label(ink, cell.text, part.size, width)
        else:
            ink.place = cell.place or label or "表格"
            block = set_value(ink, cell.text, part.size, width, align=cell.align, face=cell.face or VALUES)
        out.append(Placed(cell, row, column, columns, rows, block))
    return out


def _heights(part: Grid, placed: Sequence[Placed]) -> list[float]:
    heights = [part.height * MM] * len(part.rows)
    for one in sorted(placed, key=lambda p: p.rows):
        needed = one.block.height + 2 * MARGIN
        has = sum(heights[one.row : one.row + one.rows])
        if needed > has:
            heights[one.row + one.rows - 1] += needed - has
    return heights


def _groups(part: Grid, placed: Sequence[Placed]) -> list[range]:
    """Rows tied together by cells that span them."""
    ends = list(range(1, len(part.rows) + 1))
    for one in placed:
        ends[one.row] = max(ends[one.row], one.row + one.rows)
    groups, start, end = [], 0, 0
    for row in range(len(part.rows)):
        end = max(end, ends[row])
        if row + 1 == end:
            groups.append(range(start, end))
            start = end
    return groups


def unspanned(part: Grid, tall: Collection[int]) -> Grid:
    """The same form with no cell over several of the rows `tall`, which are tied and taller than a page together."""
    grown: list[list[tuple[int, Cell]]] = [[] for _ in part.rows]
    for cell, row, column, columns, rows in place_cells(part.rows, len(part.widths)):
        parted = rows if row in tall else 1
        grown[row].append((column, replace(cell, rows=rows // parted, columns=columns)))
        for below in range(1, parted):
            grown[row + below].append((column, Cell("", columns=columns)))
    return replace(part, rows=tuple(tuple(cell for _, cell in sorted(r, key=lambda p: p[0])) for r in grown))


def least_height(ink: Ink, part: Grid, room: float) -> float:
    """What must have room under a heading, in points: a small form whole, of a larger one the first tied rows."""
    placed = _set(ink, part, scaled(part.widths, room))
    heights = _heights(part, placed)
    if sum(heights) <= WHOLE:
        return sum(heights)
    return min(sum(heights[row] for row in _groups(part, placed)[0]), 60 * MM)


def whole_height(ink: Ink, part: Grid, room: float) -> float:
    """Height of the whole form with the room under it, in points."""
    return sum(_heights(part, _set(ink, part, scaled(part.widths, room)))) + UNDER


def grid(pages: Pages, part: Grid, keep: float = 0.0) -> None:
    """Draws a form; tied rows stay on one page, a frame is closed at a page's foot and opened again.

    `keep` points are kept free under its last rows.
    """
    edges = scaled(part.widths, pages.width)
    placed = _set(pages.ink, part, edges)
    heights = _heights(part, placed)
    groups = _groups(part, placed)
    tall = [g for g in groups if sum(heights[row] for row in g) > pages.whole]
    if any(len(g) > 1 for g in tall):
        part = unspanned(part, {row for group in tall for row in group})
        placed = _set(pages.ink, part, edges)
        heights, groups = _heights(part, placed), _groups(part, placed)
    pages.need(sum(heights) if sum(heights) <= WHOLE else sum(heights[row] for row in groups[0]))
    began = pages.y
    for group in groups:
        height = sum(heights[row] for row in group)
        if height > pages.whole:
            began = _parted(pages, [one for one in placed if one.row in group], edges, began)
            continue
        under = keep + UNDER if keep and group is groups[-1] and len(groups) > 1 else 0.0
        if height + under > pages.left + 0.05 and not pages.fresh:
            pages.ink.frame(pages.x, pages.y, pages.width, began - pages.y, THICK)
            pages.turn()
            began = pages.y
        tops = {row: pages.y - sum(heights[r] for r in group if r < row) for row in group}
        for one in placed:
            if one.row in group:
                _draw(pages, one, edges, tops[one.row], sum(heights[one.row : one.row + one.rows]))
        pages.y -= height
    pages.ink.frame(pages.x, pages.y, pages.width, began - pages.y, THICK)
    pages.y -= UNDER


def _draw(pages: Pages, one: Placed, edges: Sequence[float], top: float, height: float) -> None:
    x = pages.x + edges[one.column]
    width = edges[one.column + one.columns] - edges[one.column]
    pages.ink.frame(x, top - height, width, height, THIN)
    if one.cell.picture:
        draw_picture(pages.ink, one.cell.picture, x, top - height, width, height)
    else:
        draw_cell(pages.ink, one.block, x, top, height)


def _parted(pages: Pages, cells: Sequence[Placed], edges: Sequence[float], began: float) -> float:
    """A single row taller than a page, drawn line by line over several; out: where the last frame began."""
    first, total = 0, max(len(one.block.lines) for one in cells)
    pitch = max(one.block.pitch for one in cells)
    while first < total:
        room = int((pages.left - 2 * MARGIN) // pitch)
        if room < min(3, total - first):
            pages.ink.frame(pages.x, pages.y, pages.width, began - pages.y, THICK)
            pages.turn()
            began = pages.y
            continue
        count = min(room, total - first)
        height = count * pitch + 2 * MARGIN
        for one in cells:
            x = pages.x + edges[one.column]
            pages.ink.frame(x, pages.y - height, edges[one.column + one.columns] - edges[one.column], height, THIN)
            if one.cell.label and one.block.height <= height:  # said again beside what goes on
                draw_cell(pages.ink, one.block, x, pages.y, height)
                continue
            lines = one.block.lines[first : first + count]
            part = Block(lines, one.block.align, one.block.size, one.block.pitch)
            part.draw(pages.ink, x + PAD, pages.y - MARGIN)
        pages.y -= height
        first += count
    return began
