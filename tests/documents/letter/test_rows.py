from __future__ import annotations

import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.documents.faces import Faces
from desktop.documents.letter.measures import SQUARE, WIDTH
from desktop.documents.letter.rows import Hold, paragraph, squares
from desktop.documents.typeset.ink import Ink, PlainCanvas
from desktop.documents.typeset.text import NOT_FIRST, NOT_LAST


def _lines(faces: Faces, text: str) -> list[str]:
    ink = Ink(PlainCanvas(io.BytesIO()), faces)
    return [row.pieces[0].line.text for row in paragraph(squares(ink, text, "fang"), indent=2 * SQUARE)]


@pytest.mark.parametrize("length", range(20, 90))
def test_no_paragraph_ends_in_a_single_character(faces: Faces, length: int) -> None:
    lines = _lines(faces, "国" * length + "。")
    assert "".join(lines) == "国" * length + "。"
    if len(lines) > 1:
        assert lines[-1].count("国") != 1
        assert all(len(line) >= 25 for line in lines[:-1])


@given(st.text("国人才，。（）《》A4 2026年", min_size=1, max_size=200))
def test_nothing_is_lost_and_no_forbidden_mark_begins_or_ends_a_line(faces: Faces, text: str) -> None:
    lines = _lines(faces, text)
    assert "".join(lines) == text
    if not any(mark * 2 in text for mark in "，。（）《》"):  # heaps of marks leave no choice
        for index, line in enumerate(lines):
            assert index == 0 or line.strip()[:1] not in NOT_FIRST
            assert index == len(lines) - 1 or line.rstrip()[-1:] not in NOT_LAST


def test_a_full_line_is_28_squares(faces: Faces) -> None:
    ink = Ink(PlainCanvas(io.BytesIO()), faces)
    rows = paragraph(squares(ink, "国" * 60, "fang"))
    assert [len(row.pieces[0].line.text) for row in rows] == [28, 28, 4]
    assert rows[0].pieces[0].line.natural == pytest.approx(WIDTH)


def test_the_first_and_last_two_lines_of_a_paragraph_stay_together(faces: Faces) -> None:
    ink = Ink(PlainCanvas(io.BytesIO()), faces)
    rows = paragraph(squares(ink, "国" * 28 * 5, "fang"))
    assert [row.hold for row in rows] == [Hold.NEAR, Hold.FREE, Hold.FREE, Hold.NEAR, Hold.FREE]
