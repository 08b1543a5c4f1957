"""A year of one of the two books as bound paper."""

from __future__ import annotations

from dataclasses import replace
from typing import Final, Literal

from desktop.casework.deed import allowed
from desktop.casework.office import Office
from desktop.casework.register.book.bound import Bound, bound
from desktop.casework.register.book.columns import INCOMING, OUTGOING, BookLine, incoming_line, outgoing_line
from desktop.casework.register.incoming.find_incoming import lines_of
from desktop.casework.register.outgoing.register_rows import rows_of
from desktop.casework.settings.read_settings import office_words
from desktop.documents.faces import Faces
from desktop.documents.parts import Rendered
from desktop.documents.render import render
from desktop.store.reads.books.incoming import IncomingFilter
from desktop.store.reads.books.outgoing import OutgoingFilter

Which = Literal["outgoing", "incoming"]
NAMES: Final[dict[Which, str]] = {"outgoing": "发文登记簿", "incoming": "收文登记簿"}
PRACTICE: Final = "演示"


def preview_book(office: Office, which: Which, year: int, series: str = "") -> Rendered:
    """Draw the book of a year, of one series or of all, each in a section of its own; voided numbers included.

    Nothing is kept and no number is drawn. A year without a number gives a book that says so.
    """
    allowed(office, "find_register" if which == "outgoing" else "find_incoming")
    found = _outgoing(office, year, series) if which == "outgoing" else _incoming(office, year, series)
    words = office_words(office)
    book = Bound(
        name=NAMES[which],
        office=words.name,
        year=year,
        columns=OUTGOING if which == "outgoing" else INCOMING,
        sections=found or ((series or words.short_name, ()),),
        day=office.clock.today(),
        by=office.actor.name,
    )
    faces = Faces.shipped()
    document = bound(book, faces)
    if words.practice:
        document = replace(document, watermark=PRACTICE)
    return render(document, faces, author=words.name)


def _outgoing(office: Office, year: int, series: str) -> tuple[tuple[str, tuple[BookLine, ...]], ...]:
    keys = office.store.reads.find_register("", OutgoingFilter(year=year, series=series), order="number")
    found: dict[str, list[BookLine]] = {}
    for row in rows_of(office, keys):
        found.setdefault(row.series, []).append(outgoing_line(row))
    return tuple((name, tuple(lines)) for name, lines in found.items())


def _incoming(office: Office, year: int, series: str) -> tuple[tuple[str, tuple[BookLine, ...]], ...]:
    reads = office.store.reads
    keys = reads.find_incoming("", IncomingFilter(year=year, series=series), "number")
    found: dict[str, list[BookLine]] = {}
    for row in lines_of(office, reads.incoming_rows(keys)):
        found.setdefault(row.series, []).append(incoming_line(row))
    return tuple((name, tuple(lines)) for name, lines in found.items())
