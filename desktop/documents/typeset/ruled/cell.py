"""One cell of a ruled table: how its words are set, and how it is drawn."""

from __future__ import annotations

from typing import Final

from desktop.documents.parts import Align, Face
from desktop.documents.typeset.block import Block, lay
from desktop.documents.typeset.ink import MM, Ink
from desktop.documents.typeset.text import clean, is_han

PAD = 1.6 * MM  # between a rule and words
THIN, THICK = 0.5, 0.9  # points: inner rules, outer frame
FLOOR = 9.0  # a value is set smaller down to here before it takes another line
PITCH = 1.4
VALUES: Final[Face] = "song"  # 仿宋 is too thin for small sizes between rules


def _fewest_lines(ink: Ink, text: str, face: Face, size: float, inner: float, target: int | None) -> Block:
    """The largest setting down to the floor that reaches `target` lines (None: as few as any size gives)."""
    best = lay(ink, text, face, size, inner, pitch=PITCH)
    smaller = size
    while len(best.lines) > (target or 1) and smaller - 0.5 >= FLOOR:
        smaller -= 0.5
        tried = lay(ink, text, face, smaller, inner, pitch=PITCH)
        if len(tried.lines) < len(best.lines) and (target is None or len(tried.lines) <= target):
            best = tried
    return best


def set_label(ink: Ink, text: str, size: float, width: float) -> Block:
    """A label: 黑体, centred, no single character on its second line; two characters are spread over three squares."""
    words = clean(text)
    inner = width - 2 * PAD
    block = _fewest_lines(ink, text, "hei", size, inner, 1 + words.count("\n"))
    if len(words) == 2 and all(is_han(char) for char in words) and inner >= 4.4 * size and len(block.lines) == 1:
        line = block.lines[0]._replace(room=3 * size, indent=(inner - 3 * size) / 2)
        return Block((line,), "spread", size, size * PITCH)
    if len(block.lines) == 2 and len(block.lines[1].text) == 1 and all(is_han(char) for char in words):
        narrow = lay(ink, text, "hei", block.size, block.size * ((len(words) + 1) // 2) + 1, pitch=PITCH)
        if len(narrow.lines) == 2:
            block = Block(tuple(line._replace(room=inner) for line in narrow.lines), "centre", block.size, block.pitch)
    return Block(block.lines, "centre", block.size, block.pitch)


def set_value(
    ink: Ink, text: str, size: float, width: float, *, align: Align | None = None, face: Face = VALUES
) -> Block:
    """A value: centred on one line, set a little smaller if that keeps it there, else left over several lines.

    Numbers and addresses are set smaller rather than parted once more than need be.
    """
    words = clean(text)
    plain = not any(is_han(char) for char in words)
    block = _fewest_lines(ink, text, face, size, width - 2 * PAD, None if plain else 1 + words.count("\n"))
    if align is None:
        align = "centre" if len(block.lines) == 1 or (plain and len(block.lines) <= 2) else "justify"
    return Block(block.lines, align, block.size, block.pitch)


def set_column(ink: Ink, text: str, size: float, width: float, *, face: Face = VALUES) -> Block:
    """A table's value, at the left; a number or a name in Latin letters is set smaller if that saves a line."""
    words = clean(text)
    if words and not any(is_han(char) for char in words):
        return _fewest_lines(ink, words, face, size, width - 2 * PAD, None)
    return lay(ink, words, face, size, width - 2 * PAD, pitch=PITCH)


def draw_cell(ink: Ink, block: Block, x: float, top: float, height: float) -> None:
    """Draws words in the vertical middle of a cell whose upper left corner is given."""
    block.draw(ink, x + PAD, top - (height - block.height) / 2)
