from __future__ import annotations

import io
import re

import pytest
import zxingcpp
from PIL import Image
from pypdf import PdfReader, PdfWriter
from pypdf.generic import DictionaryObject, NameObject, TextStringObject

from desktop.basics.errors import Expected
from desktop.documents.faces import Faces
from desktop.documents.letter.draw import draw_letter
from desktop.documents.packet.assemble import assemble
from desktop.documents.packet.pieces import Assembled, Entry, PaperPiece, Piece, ScanPiece
from desktop.documents.parts import Contents, Document, PageBreak, Title, Words
from desktop.documents.preview import page_images, page_texts
from desktop.documents.render import render
from tests.documents.conftest import picture
from tests.documents.letter.measured import read
from tests.documents.letter.samples import LETTER


def front(entries: tuple[Entry, ...], pages: int) -> tuple[Document, ...]:
    return (
        Document("封面", (Title("申请材料"), Words(f"共{pages}页")), page_numbers=False),
        Document("目录", (Title("目录"), Contents(tuple(entry.row for entry in entries)))),
    )


def made(pieces: list[Piece], faces: Faces) -> Assembled:
    return assemble(
        pieces, faces, front=front, title="材料包", author="中心", number="长新〔2026〕1号", barcode="XK-2026-0417"
    )


def paper(title: str, pages: int, faces: Faces, *, landscape: bool = False) -> PaperPiece:
    parts = [part for index in range(pages) for part in (PageBreak(), Words(f"{title}第{index + 1}张"))]
    return PaperPiece(title, render(Document(title, tuple(parts), landscape=landscape), faces).pdf)


def test_the_number_of_a_letter_in_a_packet_stands_under_its_lower_double_rule(faces: Faces) -> None:
    letter = PaperPiece("函", draw_letter(LETTER, faces).pdf)
    sheets = read(made([letter], faces).pdf)
    for sheet in sheets[2:]:
        (number,) = [line for line in sheet.lines if line.text in {"—3—", "—4—"}]
        for rule in sheet.red:
            assert number.top > rule.bottom + 1 or number.bottom < rule.top - 1
        assert number.bottom < 297 - 8


def tiff() -> bytes:
    out = io.BytesIO()
    Image.new("1", (200, 280), 1).save(out, "TIFF", save_all=True, append_images=[Image.new("1", (280, 200), 1)])
    return out.getvalue()


@pytest.fixture
def pieces(faces: Faces) -> list[Piece]:
    turned = Image.Exif()
    turned[0x112] = 6
    return [
        paper("申请表䶮", 3, faces),
        paper("清单", 1, faces, landscape=True),
        ScanPiece("护照", picture(600, 850)),
        ScanPiece("证书", picture(850, 600, exif=turned)),
        ScanPiece("照片", picture(80, 60, "RGBA", "PNG")),
        ScanPiece("委托书", tiff()),
        ScanPiece(
            "合同",
            render(Document("合同", (Words("劳动合同"), PageBreak(), Words("附页")), page_numbers=False), faces).pdf,
        ),
    ]


def printed_numbers(packet: Assembled) -> list[list[int]]:
    return [[int(n) for n in re.findall(r"—\s*(\d+)\s*—", text)] for text in page_texts(packet.pdf)]


def test_printed_numbers_are_the_contents_numbers(faces: Faces, pieces: list[Piece]) -> None:
    packet = made(pieces, faces)
    assert [entry.span for entry in packet.entries] == ["3–5", "6", "7", "8", "9", "10–11", "12–13"]
    assert packet.pages == 13
    assert printed_numbers(packet) == [[], *[[number] for number in range(2, 14)]]
    texts = page_texts(packet.pdf)
    assert "共13页" in texts[0]
    for entry in packet.entries:
        assert re.search(re.escape(entry.title) + r"\s*" + entry.span, texts[1])
    assert "申请表䶮第3张" in texts[4]
    assert "劳动合同" in texts[11]


def test_contents_that_grow_move_the_numbers(faces: Faces) -> None:
    many = [paper(f"第{index}份材料", 1, faces) for index in range(80)]
    packet = made(list(many), faces)
    contents = packet.entries[0].first - 2
    assert contents > 1
    assert packet.pages == 1 + contents + 80
    assert printed_numbers(packet)[1:] == [[number] for number in range(2, packet.pages + 1)]


def test_bookmarks_labels_and_metadata(faces: Faces, pieces: list[Piece]) -> None:
    packet = made(pieces, faces)
    reader = PdfReader(io.BytesIO(packet.pdf))
    marks = [(item.title, reader.get_destination_page_number(item)) for item in reader.outline]
    assert marks[:3] == [("封面", 0), ("目录", 1), ("1　申请表䶮", 2)]
    assert [page for _, page in marks[2:]] == [entry.first - 1 for entry in packet.entries]
    assert reader.page_labels == [str(number) for number in range(1, 14)]
    assert reader.page_mode == "/UseOutlines"
    assert reader.metadata is not None
    assert (reader.metadata.title, reader.metadata.subject) == ("材料包", "长新〔2026〕1号")
    assert reader.metadata["/Keywords"] == "XK-2026-0417"
    assert reader.root_object["/Lang"] == "zh-CN"


def test_every_page_is_a4_and_every_font_embedded(faces: Faces, pieces: list[Piece]) -> None:
    for page in PdfReader(io.BytesIO(made(pieces, faces).pdf)).pages:
        assert sorted((round(float(page.mediabox.width)), round(float(page.mediabox.height)))) == [595, 842]
        for font in page["/Resources"].get("/Font", {}).values():
            assert "/FontFile2" in font.get_object()["/FontDescriptor"]


def test_the_same_packet_twice_has_the_same_bytes(faces: Faces, pieces: list[Piece]) -> None:
    assert made(pieces, faces).pdf == made(pieces, faces).pdf


def test_the_case_barcode_is_on_the_cover(faces: Faces, pieces: list[Piece]) -> None:
    page = page_images(made(pieces, faces).pdf, 200)[0]
    image = Image.frombuffer("RGB", (page.width, page.height), page.data, "raw", "BGRX", 0, 1)
    assert [code.text for code in zxingcpp.read_barcodes(image)] == ["XK-2026-0417"]


def test_a_jpeg_is_passed_through_untouched(faces: Faces) -> None:
    data = picture(600, 850)
    packet = made([ScanPiece("护照", data)], faces)
    images = [image for page in PdfReader(io.BytesIO(packet.pdf)).pages for image in page.images]
    assert [image.data for image in images] == [data]


def test_scans_leave_room_for_the_number(faces: Faces) -> None:
    packet = made([ScanPiece("黑", picture(600, 850, "L", "PNG"))], faces)
    page = page_images(packet.pdf, 72)[-1]
    lowest = page.data[(page.height - 8) * page.stride :]
    assert min(lowest) == 255  # the sheet's very foot stays white


def test_a_turned_foreign_page_stands_upright(faces: Faces) -> None:
    writer = PdfWriter(
        clone_from=io.BytesIO(render(Document("合同", (Words("劳动合同"),), page_numbers=False), faces).pdf)
    )
    writer.pages[0].rotate(180)
    out = io.BytesIO()
    writer.write(out)
    packet = made([ScanPiece("合同", out.getvalue())], faces)
    page = page_images(packet.pdf, 36)[-1]
    half = page.height // 2 * page.stride
    dark = [sum(1 for value in part if value < 128) for part in (page.data[:half], page.data[half:])]
    assert dark[1] > dark[0]  # words at the head of a page turned by half a circle stand at its foot


def test_an_active_scan_stops_the_packet(faces: Faces) -> None:
    writer = PdfWriter()
    writer.add_blank_page(595, 842)
    script = {NameObject("/S"): NameObject("/JavaScript"), NameObject("/JS"): TextStringObject("app.alert(1)")}
    writer.root_object[NameObject("/OpenAction")] = DictionaryObject(script)
    out = io.BytesIO()
    writer.write(out)
    with pytest.raises(Expected, match="JavaScript"):
        made([ScanPiece("合同", out.getvalue(), "合同.pdf")], faces)


def test_an_empty_packet_is_refused(faces: Faces) -> None:
    with pytest.raises(Expected, match="没有文书"):
        made([], faces)


@pytest.mark.parametrize("before", [1, 2])
def test_a_paper_s_foot_makes_way_for_the_packet_s_number(faces: Faces, before: int) -> None:
    parts = (Words("甲"), PageBreak(), Words("乙"))
    feet = PaperPiece("有页脚", render(Document("文", parts, foot="受理编号 XK-2026-0417　" * 5), faces).pdf)
    packet = made([paper("前", before, faces), feet], faces)
    for page in PdfReader(io.BytesIO(packet.pdf)).pages[-2:]:
        seen: list[tuple[str, float]] = []
        page.extract_text(
            visitor_text=lambda text, matrix, place, *_, seen=seen: seen.append((text.strip(), matrix[4] + place[4]))
        )
        foot = next(x for text, x in seen if text.startswith("受"))
        number = next(x for text, x in seen if text in {str(packet.pages), str(packet.pages - 1)})
        assert (foot > number + 40) if number < 300 else (foot < 80)


@pytest.mark.parametrize("before", [1, 2])
def test_a_foot_stands_on_the_inner_side_of_every_page_of_a_packet(faces: Faces, before: int) -> None:
    parts = (Words("甲"), PageBreak(), Words("乙"))
    feet = PaperPiece("有页脚", render(Document("文", parts, foot="受理编号 XK-2026-0417"), faces).pdf)
    packet = made([paper("前", before, faces), feet], faces)
    for number, image in enumerate(page_images(packet.pdf, 72)[-2:], packet.pages - 1):
        rows = range(image.height - 64, image.height - 50)
        dark = [x for y in rows for x in range(image.width) if image.data[y * image.stride + 4 * x] < 230]
        assert (min(dark) < 75) if number % 2 else (max(dark) > 530)
