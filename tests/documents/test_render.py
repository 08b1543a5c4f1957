from __future__ import annotations

import io
import re
from concurrent.futures import ThreadPoolExecutor

import pytest
import zxingcpp
from PIL import Image
from pypdf import PdfReader

from desktop.basics.errors import Expected
from desktop.documents.faces import Faces
from desktop.documents.parts import (
    Barcode,
    Cell,
    Document,
    Grid,
    Heading,
    PageBreak,
    Rows,
    Seal,
    Title,
    Words,
)
from desktop.documents.preview import page_images, page_texts
from desktop.documents.render import render
from tests.documents.papers import RARE, everything, squeezed


def test_what_is_read_back_is_what_was_entered(faces: Faces, photo: bytes) -> None:
    pdf = render(everything(RARE, photo, watermark="演示"), faces).pdf
    pages = PdfReader(io.BytesIO(pdf)).pages
    for text in (squeezed("".join(page.extract_text() for page in pages)), squeezed("".join(page_texts(pdf)))):
        assert text.count(RARE) >= 10
        for words in (
            "minjun.kim447@example.gov.cn",
            f"{RARE}，承诺所填内容真实。",
            "2026年11月22日",
            "XK-2026-0417",
            "—1—",
        ):
            assert words in text, words


def test_every_font_is_embedded_with_a_text_layer(faces: Faces) -> None:
    reader = PdfReader(io.BytesIO(render(everything(RARE + "김민준Ж"), faces).pdf))
    fonts = [font.get_object() for page in reader.pages for font in page["/Resources"]["/Font"].values()]
    assert len(fonts) > 4
    for font in fonts:
        assert "/FontFile2" in font["/FontDescriptor"]
        assert "/ToUnicode" in font


def test_two_runs_give_the_same_bytes(faces: Faces) -> None:
    assert render(everything(RARE), faces).pdf == render(everything(RARE), Faces.shipped()).pdf


def test_metadata(faces: Faces) -> None:
    rendered = render(everything("金", number="长新人才〔2026〕3号"), faces, author="长春新区人才服务中心")
    reader = PdfReader(io.BytesIO(rendered.pdf))
    assert reader.metadata is not None
    assert reader.metadata.title == "申请表金"
    assert reader.metadata.author == "长春新区人才服务中心"
    assert reader.metadata.subject == "长新人才〔2026〕3号"
    assert reader.root_object["/Lang"] == "zh-CN"
    assert len(reader.pages) == rendered.pages == 2


@pytest.mark.parametrize(
    ("char", "code"), [("\U0003fffe", "U+3FFFE"), ("\ue123", "U+E123"), ("\ud800", "U+D800"), ("ع", "U+0639")]
)
def test_a_missing_glyph_stops_the_paper_with_place_and_character(faces: Faces, char: str, code: str) -> None:
    document = Document("表", (Grid((20, 60), ((Cell("姓名", label=True), Cell(f"张{char}三")),)),))
    with pytest.raises(Expected, match=re.escape(code)) as trouble:
        render(document, faces)
    assert "姓名" in trouble.value.what
    assert trouble.value.remedy
    assert trouble.value.what.encode("utf-8")


def test_the_barcode_is_read_back_from_the_picture(faces: Faces) -> None:
    pdf = render(Document("封面", (Barcode("XK-2026-0417"), Title("封面"))), faces).pdf
    (page,) = page_images(pdf, 200)
    image = Image.frombuffer("RGB", (page.width, page.height), page.data, "raw", "BGRX", 0, 1)
    assert [code.text for code in zxingcpp.read_barcodes(image)] == ["XK-2026-0417"]


def test_a_barcode_of_chinese_words_is_refused(faces: Faces) -> None:
    with pytest.raises(Expected, match="条码"):
        render(Document("封面", (Barcode("许可〔2026〕1号"),)), faces)


def test_a_long_table_repeats_its_head_and_caption(faces: Faces) -> None:
    rows = tuple((f"{index}号", "研究与产业化" * 6) for index in range(60))
    pdf = render(Document("表", (Rows(("序号", "内容"), (30, 130), rows, caption="清单"),)), faces)
    texts = [squeezed(text) for text in page_texts(pdf.pdf)]
    assert pdf.pages > 1
    assert all("内容" in text for text in texts)
    assert "清单（续）" not in texts[0]
    assert all("清单（续）" in text for text in texts[1:])
    assert all(f"{index}号" in "".join(texts) for index in range(60))


@pytest.mark.parametrize("tall", ["rows", "grid", "spanned"])
def test_a_cell_taller_than_a_page_is_parted_and_nothing_is_lost(faces: Faces, tall: str) -> None:
    words = "".join(f"〔{index}〕主持国家自然科学基金项目" for index in range(600))
    part = {
        "rows": Rows(("甲", "乙"), (30, 130), ((words[:40], words),)),
        "grid": Grid((30, 130), ((Cell("甲", label=True), Cell(words)),)),
        "spanned": Grid(
            (30, 100, 30),
            ((Cell("甲", label=True), Cell(words), Cell("照片", rows=2)), (Cell("乙", label=True), Cell("丙"))),
        ),
    }[tall]
    rendered = render(Document("表", (Words("前言"), part), page_numbers=False), faces)
    text = squeezed("".join(page_texts(rendered.pdf)))
    assert rendered.pages > 3
    for index in range(600):
        assert f"〔{index}〕" in text


def test_a_heading_never_stands_alone_at_a_foot(faces: Faces) -> None:
    for lines in range(20, 40):
        parts = (*[Words("正文", indent=False)] * lines, Heading("一、小标题"), Words("后文" * 200))
        texts = [squeezed(text) for text in page_texts(render(Document("文", parts, page_numbers=False), faces).pdf)]
        (page,) = [text for text in texts if "一、小标题" in text]
        assert "后文" in page.split("一、小标题")[1]


def test_numbers_stand_outside_and_begin_where_told(faces: Faces) -> None:
    document = Document("文", (Words("甲"), PageBreak(), Words("乙")), first_page=7)
    found: list[tuple[str, float]] = []

    def note(text: str, _matrix: object, place: list[float], *_: object) -> None:
        if text.strip() in {"7", "8"}:
            found.append((text.strip(), place[4]))

    for page in PdfReader(io.BytesIO(render(document, faces).pdf)).pages:
        page.extract_text(visitor_text=note)
    (seven, right), (eight, left) = found
    assert (seven, eight) == ("7", "8")
    assert left < 150
    assert right > 450


def test_the_seal_s_place_is_shown_in_the_preview_only(faces: Faces) -> None:
    document = Document("函", (Seal("中心", "2026年11月22日"),))
    shown, paper = (page_images(render(document, faces, preview=p).pdf, 60)[0].data for p in (True, False))
    assert shown != paper


def test_a_photo_that_is_none_is_refused(faces: Faces) -> None:
    with pytest.raises(Expected, match="不是"):
        render(Document("表", (Grid((30,), ((Cell("照片", picture=b"no picture"),),)),)), faces)


def test_landscape(faces: Faces) -> None:
    pdf = render(Document("表", (Words("横"),), landscape=True), faces).pdf
    box = PdfReader(io.BytesIO(pdf)).pages[0].mediabox
    assert box.width > box.height


def test_a_long_foot_is_printed_whole(faces: Faces) -> None:
    foot = "".join(f"〔{index}〕政策版本" for index in range(40))
    text = squeezed("".join(page_texts(render(Document("文", (Words("甲"),), foot=foot), faces).pdf)))
    assert all(f"〔{index}〕" in text for index in range(40))


def test_papers_drawn_at_the_same_time_are_the_papers_drawn_alone(faces: Faces) -> None:
    names = ["金敏俊", "㛃䶮𬱖", "José García", "김민준"] * 3
    alone = [render(everything(name), faces).pdf for name in names]
    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(lambda name: render(everything(name), Faces.shipped()).pdf, names)) == alone
