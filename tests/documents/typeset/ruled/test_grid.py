"""A small form stays whole on one page; a large one is parted between its rows."""

from __future__ import annotations

import pytest

from desktop.documents.parts import Cell, Document, Gap, Grid, Heading
from desktop.documents.preview import page_texts
from desktop.documents.render import render
from desktop.documents.typeset.ruled.grid import unspanned


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


def test_only_rows_tied_over_more_than_a_page_come_apart() -> None:
    small = (Cell("照片", label=True, rows=2), Cell("一"))
    tall = (Cell("学历", label=True, rows=60), Cell("甲"))
    part = Grid((30, 126), (small, (Cell("二"),), tall, *((Cell(f"乙{row}"),) for row in range(59))))
    apart = unspanned(part, range(2, 62))
    assert apart.rows[0][0].rows == 2, "the photo keeps its room"
    assert [len(row) for row in apart.rows[:3]] == [2, 1, 2]
    assert all(len(row) == 2 and row[0].rows == 1 for row in apart.rows[2:])
