"""What a packet is put together from, and what comes out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from desktop.documents.parts import Document


@dataclass(frozen=True)
class PaperPiece:
    """One of our own papers: its title in the contents, its PDF, a remark for the contents."""

    title: str
    pdf: bytes
    remark: str = ""


@dataclass(frozen=True)
class ScanPiece:
    """A scan from outside (jpg, png, tiff, pdf) that stands behind the papers; `name` is used in complaints."""

    title: str
    data: bytes
    name: str = ""
    remark: str = ""


Piece = PaperPiece | ScanPiece


@dataclass(frozen=True)
class Entry:
    """One line of the contents: its number, title, first and last page as printed, and remark."""

    number: int
    title: str
    first: int
    last: int
    remark: str = ""

    @property
    def span(self) -> str:
        """Its pages in words: `7` or `4–6`."""
        return str(self.first) if self.first == self.last else f"{self.first}–{self.last}"

    @property
    def pages(self) -> int:
        """How many pages it has."""
        return self.last - self.first + 1

    @property
    def row(self) -> tuple[str, str, str, str]:
        """As `parts.Contents` wants it."""
        return str(self.number), self.title, self.span, self.remark


# Draws cover and contents, given the entries with their true pages and the number of pages of the whole.
Front = Callable[[tuple[Entry, ...], int], tuple[Document, ...]]


@dataclass(frozen=True)
class Assembled:
    """A finished packet."""

    pdf: bytes
    pages: int
    entries: tuple[Entry, ...]
