"""One packet and two hundred, against bare ReportLab writing the same words with one plain font."""

from __future__ import annotations

import time
from io import BytesIO
from typing import TYPE_CHECKING, Final

import pypdfium2
from measure import Measure, middle_ms
from reportlab.lib.pagesizes import A4
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from desktop.basics.paths import resource
from desktop.casework.filings.preview_packet import preview_packet
from desktop.casework.intake.find_cases import find_cases

if TYPE_CHECKING:
    from desktop.casework.office import Office

MANY: Final = 200
ONE: Final = 9


def words_of(pdf: bytes) -> list[list[str]]:
    """The lines of each page of a PDF."""
    document = pypdfium2.PdfDocument(pdf)
    pages = [page.get_textpage().get_text_range().splitlines() for page in document]
    document.close()
    return pages


def plain(pages: list[list[str]]) -> bytes:
    """The same lines on as many pages, one under the other, in one font."""
    out = BytesIO()
    canvas = Canvas(out, pagesize=A4)
    for lines in pages:
        canvas.setFont("plain", 10)
        for number, line in enumerate(lines):
            canvas.drawString(40, 800 - 11 * number, line)
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def measures(office: Office) -> list[Measure]:
    """Packets as they would be, of several cases in turn; nothing is issued."""
    pdfmetrics.registerFont(TTFont("plain", str(resource("resources", "fonts", "song.ttf"))))
    keys = find_cases(office)[:MANY]
    preview_packet(office, keys[0])  # faces and rules are read once

    made: list[bytes] = []
    begins = time.perf_counter()
    for turn in range(MANY):
        made.append(preview_packet(office, keys[turn % len(keys)]).pdf)
    many_ours = (time.perf_counter() - begins) * 1000
    texts = [words_of(pdf) for pdf in made]  # read back from ours, so that both write the very same words
    begins = time.perf_counter()
    for pages in texts:
        plain(pages)
    many_bare = (time.perf_counter() - begins) * 1000

    one_ours = middle_ms(lambda turn: preview_packet(office, keys[turn % len(keys)]), ONE)
    one_bare = middle_ms(lambda turn: plain(texts[turn % len(texts)]), ONE)
    bare = "bare ReportLab, one plain font, the same text"
    return [
        Measure("one packet", one_ours, one_bare, "ms", bare),
        Measure(f"{MANY} packets", many_ours, many_bare, "ms", bare),
    ]
