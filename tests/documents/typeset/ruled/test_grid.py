"""A small form stays whole on one page; a large one is parted between its rows."""

from __future__ import annotations

import pytest

from desktop.documents.parts import Cell, Document, Gap, Grid, Heading
from desktop.documents.preview import page_texts
from desktop.documents.render import render


def form(rows: int) -> Grid:
    return Grid((30, 126), tuple((Cell(f"甲{row}", label=True), Cell(f"乙{row}")) for row in range(rows)))


@pytest.mark.parametrize("filled", [170, 200, 225])
def test_a_small_form_goes_to_the_next_page_with_its_heading(faces, filled) -> None:
    paper = Document("表", (Heading("一"), Gap(filled), Heading("邀请单位"), form(6)))
    pages = page_texts(render(paper, faces).pdf)
    assert len(pages) == 2
    assert "邀请单位" in pages[1]
    assert all(f"乙{row}" in pages[1] for row in range(6))
    assert "甲" not in pages[0]


def test_a_large_form_is_parted_where_the_page_ends(faces) -> None:
    pages = page_texts(render(Document("表", (Heading("一"), Gap(150), Heading("二"), form(9))), faces).pdf)
    assert "甲0" in pages[0]
    assert "甲8" in pages[1]
