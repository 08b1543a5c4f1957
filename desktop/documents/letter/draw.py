"""Draws an official letter as GB/T 9704-2012 has it: repeatable bytes, every face embedded, no character lost."""

from __future__ import annotations

import io
from typing import Final

from desktop.documents.faces import Faces
from desktop.documents.letter.compose import annex_rows, drawn_closer, letter_rows
from desktop.documents.letter.measures import BOTTOM, TOP
from desktop.documents.letter.page.fill import Frame, fill
from desktop.documents.letter.page.front import draw_front
from desktop.documents.letter.page.imprint import set_imprint
from desktop.documents.letter.page.stack import begin_page, draw_stack, stack
from desktop.documents.letter.parts import OfficialLetter
from desktop.documents.parts import Rendered
from desktop.documents.render import blank, stop_for_missing
from desktop.documents.typeset.ink import Ink

WHOLE: Final = Frame(TOP, BOTTOM)


def draw_letter(letter: OfficialLetter, faces: Faces, *, preview: bool = False) -> Rendered:
    """The letter as a PDF; `preview` also shows where the seal belongs, which is never on what is issued.

    Raises `Expected` that names place and character when no shipped face has a glyph.
    """
    out = io.BytesIO()
    title = letter.title.replace("\n", "")
    canvas = blank(out, title, letter.number, letter.author)
    ink = Ink(canvas, faces)
    begin_page(ink, letter)
    frame = draw_front(ink, letter)
    rows, moved = letter_rows(ink, letter, frame)
    imprint = set_imprint(ink, letter, main_too=moved)
    annexes = [page for index, annex in enumerate(letter.annexes)
               for page in fill(annex_rows(ink, letter, annex, index), WHOLE, WHOLE)]  # fmt: skip
    loose, close = (stack([*fill(way, frame, WHOLE), *annexes], imprint, frame) for way in (rows, drawn_closer(rows)))
    count = draw_stack(ink, letter, min(loose, close, key=lambda one: (len(one.pages), one.count)), preview=preview)
    stop_for_missing(ink)
    canvas.save()
    return Rendered(title, out.getvalue(), count)
