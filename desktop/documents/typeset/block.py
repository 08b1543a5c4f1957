"""A laid-out block of lines that can be drawn whole or in part."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.documents.parts import Align, Face
from desktop.documents.typeset.ink import CENTRE, Ink
from desktop.documents.typeset.lines import Line


@dataclass(frozen=True)
class Block:
    """Lines with one alignment and pitch; sizes in points."""

    lines: tuple[Line, ...]
    align: Align
    size: float
    pitch: float  # from line to line

    @property
    def height(self) -> float:
        """Its height in points."""
        return len(self.lines) * self.pitch

    def draw(self, ink: Ink, x: float, top: float, first: int = 0, count: int | None = None) -> None:
        """Draws lines `first` … with the first one's upper edge at `top`."""
        end = len(self.lines) if count is None else first + count
        for index, line in enumerate(self.lines[first:end]):
            middle = top - (index + 0.5) * self.pitch
            ink.write(line, self.align, self.size, x, middle - CENTRE * self.size)


def lay(  # noqa: PLR0913 - a setting has that many sides
    ink: Ink, text: str, face: Face, size: float, width: float, *, align: Align = "left", pitch: float = 1.35,
    indent: float = 0.0,
) -> Block:  # fmt: skip
    """Breaks words into a block `width` points wide; `pitch` in sizes."""
    return Block(tuple(ink.lines(text, face, size, width, indent=indent)), align, size, size * pitch)
