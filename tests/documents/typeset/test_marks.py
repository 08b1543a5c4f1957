from __future__ import annotations

import io

import pytest

from desktop.documents.faces import Faces
from desktop.documents.parts import Cell, Cut, Document, Gap, Grid, Note, Rows, Seal, Signature, Words
from desktop.documents.preview import page_images, page_texts
from desktop.documents.render import render
from desktop.documents.typeset.ink import Ink, PlainCanvas


def _pages_with(pdf: bytes, words: str) -> list[int]:
    return [number for number, text in enumerate(page_texts(pdf)) if words in text]


@pytest.mark.parametrize("lines", range(20, 34))
def test_nobody_signs_or_seals_on_a_page_without_words(faces: Faces, lines: int) -> None:
    parts = (
        *(Words(f"第{number}行", indent=False) for number in range(lines)),
        Words("最后一段话。"), Note("注文"), Signature("领取人签字："), Seal("演示中心", "2026年11月22日"),
    )  # fmt: skip
    pdf = render(Document("回执", parts), faces).pdf
    last = _pages_with(pdf, "最后一段话")
    assert last == _pages_with(pdf, "领取人签字") == _pages_with(pdf, "演示中心") == _pages_with(pdf, "注文")


@pytest.mark.parametrize("count", range(18, 32))
def test_a_table_s_last_row_stays_with_the_signature(faces: Faces, count: int) -> None:
    table = Rows(("序号", "材料"), (20, 100), tuple((str(n), f"材料{n:02d}号") for n in range(count)))
    parts = (table, Signature("经办："), Seal("演示中心", "2026年11月22日"), Note("完"))
    pdf = render(Document("清单", parts), faces).pdf
    assert _pages_with(pdf, f"材料{count - 1:02d}号") == _pages_with(pdf, "演示中心") == _pages_with(pdf, "经办")


def test_a_long_last_paragraph_goes_on_beside_the_signature(faces: Faces) -> None:
    parts = (Words("段落很长。" * 252), Signature("签字："), Seal("演示中心", "2026年11月22日"))
    rendered = render(Document("信", parts), faces)
    texts = page_texts(rendered.pdf)
    assert sum(text.count("段") for text in texts) == 252
    assert "段" in texts[_pages_with(rendered.pdf, "演示中心")[0]]


def test_a_label_to_sign_beside_keeps_its_full_marks(faces: Faces) -> None:
    ink = Ink(PlainCanvas(io.BytesIO()), faces)
    assert ink.width("经办：王芳", "fang", 12) == pytest.approx(60)
    ink.say("经办：王芳", "fang", 12, 0, 0)
    assert ink.canvas._code[-1].count("Tm") == 1  # one run: nothing is pulled to the left


@pytest.mark.parametrize("first", [1, 2])
def test_the_foot_stands_on_the_inner_side(faces: Faces, first: int) -> None:
    pdf = render(Document("文", (Words("甲"),), foot="办件编号 XK-2026-0001", first_page=first), faces).pdf
    image = page_images(pdf, 72)[0]
    rows = range(image.height - 64, image.height - 50)
    dark = [x for y in rows for x in range(image.width) if image.data[y * image.stride + 4 * x] < 230]
    assert (min(dark) < 75) if first == 1 else (max(dark) > 530)


@pytest.mark.parametrize("height", range(150, 225, 5))
def test_empty_height_gives_way_rather_than_leave_the_seal_alone(faces: Faces, height: int) -> None:
    parts = (Gap(height), Grid((25, 100), ((Cell("经办", label=True), Cell("王芳")),) * 2), Gap(20),
             Seal("演示中心", "2026年11月22日"))  # fmt: skip
    pdf = render(Document("封面", (Words("封面"), *parts)), faces).pdf
    assert set(_pages_with(pdf, "演示中心")) <= set(_pages_with(pdf, "王芳"))


@pytest.mark.parametrize("lines", range(14, 34))
def test_a_counterfoil_stays_on_one_sheet(faces: Faces, lines: int) -> None:
    form = Grid((25, 100), ((Cell("编号", label=True), Cell("XK-1")), (Cell("件数", label=True), Cell("9项"))))
    counterfoil = (Cut("以下存根由本机关留存"), Gap(2.5), form, Gap(2.5), Signature("交件人签字："))
    words = tuple(Words(f"第{number}行", indent=False) for number in range(lines))
    pdf = render(Document("回执", (*words, *counterfoil)), faces).pdf
    assert _pages_with(pdf, "以下存根") == _pages_with(pdf, "XK-1") == _pages_with(pdf, "交件人签字")
