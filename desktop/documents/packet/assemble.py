"""Puts cover, contents, papers and scans into one file whose printed page numbers are the contents' numbers."""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.documents.faces import Faces
from desktop.documents.packet.numbers import overlay, stamp_number
from desktop.documents.packet.pieces import Assembled, Entry, Front, PaperPiece, Piece
from desktop.documents.packet.scan_pages import sheets
from desktop.documents.parts import Barcode, Document
from desktop.documents.render import PRODUCER, render
from desktop.documents.scans import inspect
from desktop.documents.typeset.text import clean

ROUNDS = 5  # contents that grow by a page move every number once; more rounds than a few mean a bug


def assemble(
    pieces: Sequence[Piece], faces: Faces, *, front: Front, title: str, author: str, number: str, barcode: str = ""
) -> Assembled:
    """Makes a packet; `front` draws cover and contents once the true pages are known.

    The case barcode is put on the first page unless `front` drew one. `number` goes into the metadata; no personal data
    does. Raises `Expected` when a scan is not sound or a character cannot be printed.
    """
    if not pieces:
        raise Expected(_("材料包里没有文书。"), _("请先出具文书或添加扫描件。"))
    for piece in pieces:
        if not isinstance(piece, PaperPiece):
            inspect(piece.data, piece.name or piece.title)
    sources = [_source(piece) for piece in pieces]
    counts = [len(source.pages) for source in sources]
    first, covers, entries = _front(pieces, counts, faces, front, barcode)
    writer = _merge(covers, sources)
    _number(writer, first - 1, entries, faces, own=[isinstance(piece, PaperPiece) for piece in pieces])
    _outline(writer, covers, entries)
    writer.add_metadata(
        {"/Title": clean(title), "/Author": clean(author), "/Subject": clean(number), "/Keywords": clean(barcode),
         "/Creator": PRODUCER, "/Producer": PRODUCER}
    )  # fmt: skip
    out = io.BytesIO()
    writer.compress_identical_objects()
    writer.write(out)
    return Assembled(out.getvalue(), len(writer.pages), entries)


def _source(piece: Piece) -> Any:
    from pypdf import PdfReader

    if isinstance(piece, PaperPiece):
        return PdfReader(io.BytesIO(piece.pdf))
    return sheets(piece)


def entries_from(pieces: Sequence[Piece], counts: Sequence[int], first: int) -> tuple[Entry, ...]:
    """The contents' lines when the first piece begins on page `first`."""
    out = []
    page = first
    for index, (piece, count) in enumerate(zip(pieces, counts, strict=True), 1):
        out.append(Entry(index, piece.title, page, page + count - 1, piece.remark))
        page += count
    return tuple(out)


def _front(
    pieces: Sequence[Piece], counts: Sequence[int], faces: Faces, front: Front, barcode: str
) -> tuple[int, list[tuple[Document, bytes, int]], tuple[Entry, ...]]:
    """Draws cover and contents again until the pages they name are the pages there are."""
    first = 3
    for _round in range(ROUNDS):
        entries = entries_from(pieces, counts, first)
        drawn: list[tuple[Document, bytes, int]] = []
        page = 1
        for index, document in enumerate(front(entries, first - 1 + sum(counts))):
            parts = document.parts
            if index == 0 and barcode and not any(isinstance(part, Barcode) for part in parts):
                parts = (Barcode(barcode), *parts)
            rendered = render(replace(document, parts=parts, first_page=page), faces)
            drawn.append((document, rendered.pdf, rendered.pages))
            page += rendered.pages
        if page == first:
            return first, drawn, entries
        first = page
    raise RuntimeError("cover and contents never settle on a number of pages")


def _merge(covers: Sequence[tuple[Document, bytes, int]], sources: Sequence[Any]) -> Any:
    from pypdf import PdfReader, PdfWriter

    writer = PdfWriter()
    for _document, pdf, _pages in covers:
        for page in PdfReader(io.BytesIO(pdf)).pages:
            writer.add_page(page)
    for source in sources:
        for page in source.pages:
            writer.add_page(page)
    return writer


def _number(writer: Any, before: int, entries: Sequence[Entry], faces: Faces, *, own: Sequence[bool]) -> None:
    """Draws the packet's numbers on every page behind the front; a paper made without numbers keeps none."""
    from pypdf import PdfReader

    pages = list(writer.pages)[before:]
    papers = [is_paper for entry, is_paper in zip(entries, own, strict=True) for _page in range(entry.pages)]
    numbers = range(before + 1, before + 1 + len(pages))
    sizes = [(float(page.mediabox.width), float(page.mediabox.height)) for page in pages]
    stamps: Any = PdfReader(io.BytesIO(overlay(list(zip(numbers, sizes, strict=True)), faces))).pages
    fonts = stamps[0]["/Resources"]["/Font"].clone(writer)
    for page, stamp, number, is_paper in zip(pages, stamps, numbers, papers, strict=True):
        stamp_number(page, stamp, fonts, number if is_paper else None)


def _outline(writer: Any, covers: Sequence[tuple[Document, bytes, int]], entries: Sequence[Entry]) -> None:
    page = 0
    for document, _pdf, pages in covers:
        writer.add_outline_item(title=clean(document.title), page_number=page)
        page += pages
    for entry in entries:
        writer.add_outline_item(title=f"{entry.number}　{clean(entry.title)}", page_number=entry.first - 1)
    writer.page_mode = "/UseOutlines"
    writer.set_page_label(0, len(writer.pages) - 1, style="/D", start=1)
    from pypdf.generic import NameObject, TextStringObject

    writer.root_object[NameObject("/Lang")] = TextStringObject("zh-CN")
