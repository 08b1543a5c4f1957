from __future__ import annotations

import io
from contextlib import suppress

import pytest
from PIL import Image
from pypdf import PdfReader, PdfWriter
from pypdf.generic import ArrayObject, DictionaryObject, NameObject, NumberObject, TextStringObject

from desktop.basics.errors import Expected
from desktop.documents.scans import MOST_BYTES, MOST_PAGES, ScanFacts, inspect
from tests.documents.conftest import picture


def pdf_of(pages: int = 1) -> PdfWriter:
    writer = PdfWriter()
    for _ in range(pages):
        writer.add_blank_page(595, 842)
    return writer


def bytes_of(writer: PdfWriter) -> bytes:
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def tiff(*sizes: tuple[int, int]) -> bytes:
    out = io.BytesIO()
    first, *others = [Image.new("1", size, 1) for size in sizes]
    first.save(out, "TIFF", save_all=True, append_images=others, compression="group4")
    return out.getvalue()


def test_sound_files_say_what_they_are() -> None:
    assert inspect(picture(300, 200), "a.jpg") == ScanFacts("jpg", 1, 300, 200)
    assert inspect(picture(30, 20, "RGBA", "PNG"), "a.png") == ScanFacts("png", 1, 30, 20)
    assert inspect(tiff((100, 200), (300, 50)), "a.tif") == ScanFacts("tiff", 2, 100, 200)
    assert inspect(bytes_of(pdf_of(3)), "a.pdf") == ScanFacts("pdf", 3, 595, 842)


def action(kind: str, **more: object) -> DictionaryObject:
    return DictionaryObject({NameObject("/S"): NameObject(kind)} | {NameObject("/" + k): v for k, v in more.items()})


def with_script() -> bytes:
    writer = pdf_of()
    writer.root_object[NameObject("/OpenAction")] = action("/JavaScript", JS=TextStringObject("app.alert('x')"))
    return bytes_of(writer)


def with_open_action() -> bytes:
    writer = pdf_of()
    writer.root_object[NameObject("/OpenAction")] = action("/Launch", F=TextStringObject("cmd.exe"))
    return bytes_of(writer)


def with_attachment() -> bytes:
    writer = pdf_of()
    writer.add_attachment("x.exe", b"MZ")
    return bytes_of(writer)


def with_link() -> bytes:
    writer = pdf_of()
    link = DictionaryObject(
        {
            NameObject("/Type"): NameObject("/Annot"),
            NameObject("/Subtype"): NameObject("/Link"),
            NameObject("/Rect"): ArrayObject([NumberObject(n) for n in (0, 0, 9, 9)]),
            NameObject("/A"): action("/URI", URI=TextStringObject("http://example.com")),
        }
    )
    writer.pages[0][NameObject("/Annots")] = ArrayObject([writer._add_object(link)])
    return bytes_of(writer)


def with_xfa() -> bytes:
    writer = pdf_of()
    form = DictionaryObject({NameObject("/XFA"): ArrayObject(), NameObject("/Fields"): ArrayObject()})
    writer.root_object[NameObject("/AcroForm")] = writer._add_object(form)
    return bytes_of(writer)


def with_page_action() -> bytes:
    writer = pdf_of()
    writer.pages[0][NameObject("/AA")] = DictionaryObject({NameObject("/O"): action("/GoTo")})
    return bytes_of(writer)


def with_film() -> bytes:
    writer = pdf_of()
    note = DictionaryObject(
        {NameObject("/Type"): NameObject("/Annot"), NameObject("/Subtype"): NameObject("/RichMedia")}
    )
    writer.pages[0][NameObject("/Annots")] = ArrayObject([note])
    return bytes_of(writer)


def locked() -> bytes:
    writer = pdf_of()
    writer.encrypt("secret", algorithm="AES-256")
    return bytes_of(writer)


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (with_script(), "JavaScript"),
        (with_open_action(), "启动程序"),
        (with_attachment(), "附件"),
        (with_link(), "外部链接"),
        (with_xfa(), "XFA"),
        (with_page_action(), "自动动作"),
        (with_film(), "多媒体"),
        (locked(), "密码"),
        (b"", "空文件"),
        (b"GIF89a", "不是 JPG"),
        (b"PK\x03\x04", "不是 JPG"),
        (bytes_of(pdf_of(MOST_PAGES + 1)), "上限"),
        (b"\xff\xd8\xff" + b"x" * MOST_BYTES, "20 MB"),
    ],
)
def test_refused_with_the_reason(data: bytes, says: str) -> None:
    with pytest.raises(Expected, match=says) as trouble:
        inspect(data, "文件.pdf")
    assert trouble.value.remedy


def test_a_harmless_open_destination_is_kept() -> None:
    writer = pdf_of()
    writer.root_object[NameObject("/OpenAction")] = ArrayObject(
        [writer.pages[0].indirect_reference, NameObject("/Fit")]
    )
    assert inspect(bytes_of(writer), "a.pdf").pages == 1


def test_too_many_pixels_are_refused_before_decoding(monkeypatch: pytest.MonkeyPatch) -> None:
    data = picture(9000, 6000, "L", "PNG")

    def never(*_: object) -> None:
        raise AssertionError("decoded")

    monkeypatch.setattr("PIL.ImageFile.ImageFile.load", never)
    with pytest.raises(Expected, match="像素"):
        inspect(data, "大.png")


@pytest.mark.parametrize("kind", ["jpg", "png", "tiff", "pdf"])
@pytest.mark.parametrize("share", [0.1, 0.3, 0.6, 0.9])
def test_a_truncated_file_is_refused(kind: str, share: float) -> None:
    whole = {
        "jpg": picture(800, 600),
        "png": picture(800, 600, "RGB", "PNG"),
        "tiff": tiff((800, 600), (800, 600)),
        "pdf": bytes_of(pdf_of(40)),
    }[kind]
    with pytest.raises(Expected, match=r"损坏|不是|没有可用"):
        inspect(whole[: int(len(whole) * share)], "断.bin")


@pytest.mark.parametrize("seed", range(60))
def test_flipped_bytes_never_leak_a_library_s_exception(seed: int) -> None:
    whole = bytearray(
        (with_link(), picture(64, 64), picture(64, 64, "RGBA", "PNG"), tiff((64, 64), (9, 9)), bytes_of(pdf_of(2)))[
            seed % 5
        ]
    )
    for step in range(12):
        whole[(seed * 7919 + step * 104729) % len(whole)] ^= 1 << (step % 8)
    with suppress(Expected):
        assert inspect(bytes(whole), "坏.bin").pages >= 1


def test_the_planted_pdfs_are_readable_themselves() -> None:
    for data in (with_script(), with_link(), with_attachment(), with_film()):
        assert len(PdfReader(io.BytesIO(data)).pages) == 1
