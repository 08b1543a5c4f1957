"""A document becomes a PDF: repeatable bytes, every face embedded, no character lost silently."""

from __future__ import annotations

import io

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.documents.closer import LITTLE, SMALLER, STEPS, closer, smaller
from desktop.documents.faces import Faces
from desktop.documents.parts import (
    Barcode,
    Contents,
    Cut,
    Document,
    Gap,
    Grid,
    Heading,
    Note,
    PageBreak,
    Panels,
    Part,
    Rendered,
    Rows,
    Seal,
    Signature,
    Subtitle,
    Title,
    Words,
)
from desktop.documents.typeset import cut, marks, words
from desktop.documents.typeset.ink import MM, Ink, PlainCanvas
from desktop.documents.typeset.pages import Pages
from desktop.documents.typeset.ruled import grid, panels, rows
from desktop.documents.typeset.text import clean

NAMED = 6  # characters named in one complaint
PRODUCER = "Talent Desk"


def render(document: Document, faces: Faces, *, preview: bool = False, author: str = "") -> Rendered:
    """Draws a document; `preview` also shows where the seal belongs.

    Raises `Expected` that names place and character when no shipped face has a glyph.
    """
    drawn, used = _drawn(document, faces, preview=preview, author=author)
    if document.fit and drawn.pages > 1:
        for step in SMALLER:
            tried, _used = _drawn(smaller(document, step), faces, preview=preview, author=author)
            if tried.pages == 1:
                return tried
    if document.snug and drawn.pages > 1 and used < LITTLE:
        for step in STEPS:
            tried, _used = _drawn(closer(document, step), faces, preview=preview, author=author)
            if tried.pages < drawn.pages:
                return tried
    return drawn


def _drawn(document: Document, faces: Faces, *, preview: bool, author: str) -> tuple[Rendered, float]:
    """The paper as it is, and how much of its last sheet is used (0 … 1)."""
    out = io.BytesIO()
    canvas = blank(out, document.title, document.number, author)
    ink = Ink(canvas, faces)
    pages = Pages(ink, document)
    for index, part in enumerate(document.parts):
        draw(pages, part, document.parts[index + 1 :], preview=preview)
    used = 1 - pages.left / pages.whole
    pages.close()
    stop_for_missing(ink)
    canvas.save()
    return Rendered(document.title, out.getvalue(), pages.count), used


def blank(out: io.BytesIO, title: str, number: str, author: str) -> PlainCanvas:
    """An empty paper that is written into `out` when saved; the same words give the same bytes."""
    canvas = PlainCanvas(out, pageCompression=1, invariant=1, pdfVersion=(1, 7))
    canvas.setTitle(clean(title))
    canvas.setSubject(clean(number))
    canvas.setAuthor(clean(author))
    canvas.setCreator(PRODUCER)
    canvas.setProducer(PRODUCER)
    canvas.set_language("zh-CN")
    return canvas


def draw(pages: Pages, part: Part, after: tuple[Part, ...], *, preview: bool) -> None:
    """Draws one part where the last one ended; `after` are the parts that follow it."""
    match part:
        case Title():
            words.title(pages, part)
        case Subtitle():
            words.subtitle(pages, part)
        case Heading():
            words.heading(pages, part, rest_after(pages, after) if part.together else least_after(pages, after))
        case Words():
            words.words(pages, part, marks.closing_height(pages, after))
        case Note():
            words.note(pages, part, marks.closing_height(pages, after))
        case Grid():
            grid.grid(pages, part, marks.closing_height(pages, after))
        case Rows():
            rows.rows(pages, part, marks.closing_height(pages, after))
        case Panels():
            panels.panels(pages, part, panels.notes_height(pages, after))
        case Signature() | Seal() | Cut() | Barcode():
            draw_mark(pages, part, after, preview=preview)
        case Contents():
            marks.contents(pages, part)
        case Gap():
            marks.gap(pages, part, after)
        case PageBreak():
            if not pages.fresh:
                pages.turn()


def draw_mark(
    pages: Pages, part: Signature | Seal | Cut | Barcode, after: tuple[Part, ...], *, preview: bool
) -> None:
    """Draws where a hand signs, stamps, cuts or scans."""
    match part:
        case Signature():
            marks.signature(pages, part, after)
        case Seal():
            marks.seal(pages, part, after, preview=preview)
        case Cut():
            cut.cut(pages, part, cut.stub_height(pages, after))
        case Barcode():
            marks.barcode(pages, part)


def rest_after(pages: Pages, after: tuple[Part, ...]) -> float:
    """How much must stand under a heading that goes with all that follows, in points.

    What is longer than a page, or ends with something that fills one, goes its usual way.
    """
    height = 0.0
    for index, part in enumerate(after):
        closing = marks.closing_height(pages, after[index:])
        if closing:
            return height + closing
        match part:
            case Heading():
                block, before = words.heading_block(pages.ink, part, pages.width)
                height += before + block.height
            case Words():
                height += part.before * MM + words.words_block(pages.ink, part, pages.width).height
            case Grid():
                height += grid.whole_height(pages.ink, part, pages.width)
            case _:
                return least_after(pages, after)
        if height > pages.whole:
            return least_after(pages, after)
    return height


def least_after(pages: Pages, after: tuple[Part, ...]) -> float:
    """How much of what follows a heading must stand under it, in points."""
    if not after:
        return 0.0
    part = after[0]
    match part:
        case Heading():
            block, before = words.heading_block(pages.ink, part, pages.width)
            return before + block.height + least_after(pages, after[1:])
        case Words():
            block = words.words_block(pages.ink, part, pages.width)
            closing = marks.closing_height(pages, after[1:])
            least = len(block.lines) if closing and len(block.lines) < 2 * words.WIDOW else words.least(block)
            return part.before * MM + least * block.pitch + (closing if least == len(block.lines) else 0.0)
        case Grid():
            return grid.least_height(pages.ink, part, pages.width)
        case Rows():
            return rows.least_height(pages.ink, part, pages.width)
        case Panels():
            return panels.least_height(pages.ink, part, pages.width)
        case Gap():
            return part.height * MM + least_after(pages, after[1:])
        case PageBreak():
            return 0.0
        case _:
            return 12 * MM


def stop_for_missing(ink: Ink) -> None:
    """Raises `Expected` when a character has no glyph, naming where it stands and its code."""
    if not ink.missing:
        return
    named = []
    for place, char in list(ink.missing)[:NAMED]:
        code = f"U+{ord(char):04X}"
        named.append(f"{place}：{char}（{code}）" if char.isprintable() else f"{place}：{code}")
    raise Expected(
        _("文书中有打印不出的字符：{characters}。").format(characters="；".join(named)),
        _("请核对这些字，改用规范汉字或证件上的拉丁字母；确需原字的，把字符编码告诉软件维护人员补充字库。"),
        field=next(iter(ink.missing))[0],
    )
