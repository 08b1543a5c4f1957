from __future__ import annotations

import pytest

from desktop.basics.errors import Expected
from desktop.documents.faces import Faces
from desktop.documents.parts import Document, PageBreak, Words
from desktop.documents.preview import page_count, page_image, page_images, page_sizes, page_texts
from desktop.documents.render import render


def test_pages_as_pixels(faces: Faces) -> None:
    pdf = render(Document("文", (Words("甲䶮"), PageBreak(), Words("乙"))), faces).pdf
    assert page_count(pdf) == 2
    assert [(round(w), round(h)) for w, h in page_sizes(pdf)] == [(595, 842)] * 2
    first, second = page_images(pdf, 72)
    assert (first.width, first.height) == (596, 842) or abs(first.width - 595) <= 1
    assert len(first.data) == first.stride * first.height
    assert first.data != second.data
    assert min(first.data[0::4]) < 60
    assert max(first.data[0::4]) > 250
    assert page_image(pdf, 1, 72) == second
    assert "甲䶮" in page_texts(pdf)[0]


def test_a_broken_file_is_refused_with_words() -> None:
    with pytest.raises(Expected, match="损坏"):
        page_count(b"%PDF-1.7 nothing", "坏.pdf")
