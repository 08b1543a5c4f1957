from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.documents.faces import Faces
from desktop.documents.packet.impose import booklet, sets, slips
from desktop.documents.parts import Document, PageBreak, Part, Words
from desktop.documents.preview import page_sizes, page_texts
from desktop.documents.render import render
from desktop.documents.typeset.ink import MM

A4, A3 = (210, 297), (420, 297)


def _pages(faces: Faces, count: int, sheet: str = "A4") -> bytes:
    parts: list[Part] = []
    for number in range(count):
        parts += [Words(f"第{number + 1}面", indent=False), PageBreak()]
    size = "A6" if sheet == "A6" else "A4"
    return render(Document("试", tuple(parts[:-1]), sheet=size, page_numbers=False), faces).pdf


def _millimetres(pdf: bytes) -> set[tuple[int, int]]:
    return {(round(width / MM), round(height / MM)) for width, height in page_sizes(pdf)}


@pytest.mark.parametrize("count", [1, 4, 5, 12])
def test_a_booklet_folds_into_the_pages_order(faces: Faces, count: int) -> None:
    made = booklet(_pages(faces, count))
    whole = -(-count // 4) * 4
    assert (made.pages, made.sheets, _millimetres(made.pdf)) == (whole // 2, whole // 4, {A3})
    read: dict[int, str] = {}
    for side, text in enumerate(page_texts(made.pdf)):
        low, high = side + 1, whole - side
        read |= dict.fromkeys((low, high), text)
    for number in range(1, count + 1):
        assert f"第{number}面" in read[number]
    assert sum(text.count("面") for text in page_texts(made.pdf)) == count


def test_the_right_half_of_a_booklet_s_first_side_is_the_cover(faces: Faces) -> None:
    front = page_texts(booklet(_pages(faces, 8)).pdf)[0]
    assert front.index("第8面") < front.index("第1面")


@settings(max_examples=12, deadline=None)
@given(st.lists(st.integers(0, 7), min_size=1, max_size=5))
def test_slips_are_as_many_as_asked_and_in_order_once_the_pile_is_cut(copies: list[int]) -> None:
    if not any(copies):
        return
    faces = Faces.shipped()
    made = slips(_pages(faces, len(copies), "A6"), copies)
    texts = page_texts(made.pdf)
    assert _millimetres(made.pdf) == {A4}
    wanted = [f"第{slip + 1}面" for slip, number in enumerate(copies) for _copy in range(number)]
    cut: list[str] = []
    for place in range(4):
        for text in texts:
            lines = text.split()
            if place < len(lines):
                cut.append(lines[place])
    assert cut == wanted
    assert made.sheets == -(-len(wanted) // 4)


def test_sets_begin_on_a_sheet_of_their_own_when_both_sides_are_printed(faces: Faces) -> None:
    one, two = _pages(faces, 1), _pages(faces, 2)
    made = sets([one, two], 3, duplex=True)
    assert (made.pages, made.sheets) == (12, 6)
    assert [text.strip() for text in page_texts(made.pdf)] == ["第1面", "", "第1面", "第2面"] * 3
    assert sets([one, two], 3, duplex=False).sheets == 9


def test_twenty_five_sets_cost_no_more_than_their_page_tree(faces: Faces) -> None:
    paper = _pages(faces, 3)
    once, many = (sets([paper], copies, duplex=False).pdf for copies in (1, 25))
    assert len(many) - len(once) < 72 * 300, "words and faces are kept once"
