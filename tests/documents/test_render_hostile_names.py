from __future__ import annotations

import io

import pytest
from pypdf import PdfReader

from desktop.basics.errors import Expected
from desktop.documents.faces import Faces
from desktop.documents.render import render
from desktop.documents.typeset.text import clean
from tests.documents.papers import everything, squeezed

HOSTILE = [
    "<b>张三</b>",
    "<img src='file:///etc/passwd'/>",
    "&lt;&amp;",
    "<a href='http://x'>x</a>",
    "]]>",
    "<para>",
    "</para>",
    "%s%d{0}{name}",
    "\\n\\t\\0",
    "张\x00三",
    "张\x1b[31m三",
    "张\u202e三",
    "\u2066张\u2069",
    "\ufeff张",
    "张\u200d三",
    "(((",
    ")))",
    "，，，，，，",
    "。" * 300,
    "张" * 600,
    "A" * 900,
    "https://example.com/" + "a/" * 200,
    "Ж" * 40,
    "김민준",
    "ひらがなカタカナ",
    "Jose\u0301 García-Márquez",
    "O’Brien",
    "阿卜杜·热合曼",
    "𠮷野家",
    "\t\r\n\x0b",
    "",
    " ",
    "　",
    "…" * 90,
    "—" * 77,
    "“”‘’",
    "(Tj) ET Q",
    "<< /JS >>",
    "\ud800",
    "\U0003fffe",
    "عبد الله",
    "नरेंद्र",
    "🙂",
    "ﷺ",
    "Z\u0335\u0321\u0322a\u0328\u0330l\u0334g\u0321o",
    "½⅓№℃㎡①Ⅳ",
]


@pytest.mark.parametrize("name", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_names_print_whole_or_stop_with_words(faces: Faces, name: str) -> None:
    if any(faces.pick("fang", char) is None for char in clean(name) if char != "\n"):
        with pytest.raises(Expected, match=r"U\+"):
            render(everything(name), faces)
        return
    pdf = render(everything(name), faces).pdf

    reader = PdfReader(io.BytesIO(pdf))
    text = squeezed("".join(page.extract_text() for page in reader.pages))
    expected = squeezed(clean(name))
    if len(expected) < 20:
        assert text.count(expected) >= 8
    else:  # a long name turns pages: its characters are there, though feet and heads come between
        assert text.count(expected[0]) >= expected.count(expected[0]) * 4
    assert all("/Annots" not in page for page in reader.pages)
    assert b"/URI" not in pdf
