"""Scans and photos from outside: looked at within limits before anything is decoded, refused with the reason."""

from __future__ import annotations

import io
import struct
import warnings
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, Final, Literal

from PIL import Image, ImageOps

from desktop.basics.errors import Expected
from desktop.basics.language import _

MOST_BYTES: Final = 20 * 1024 * 1024
MOST_PIXELS: Final = 50_000_000
MOST_PAGES: Final = 300
MOST_OBJECTS: Final = 200_000
LONGEST_EDGE: Final = 14_400.0  # points; the largest page a PDF reader need show (ISO 32000-1 annex C)

Kind = Literal["jpg", "png", "tiff", "pdf"]
IMAGE_KINDS: Final[dict[str, Kind]] = {"JPEG": "jpg", "MPO": "jpg", "PNG": "png", "TIFF": "tiff"}

# What Pillow and pypdf raise on broken files; each means only that the file cannot be read.
_UNREADABLE: Final = (
    OSError, SyntaxError, ValueError, EOFError, struct.error, zlib.error, TypeError, KeyError, IndexError,
    AttributeError, OverflowError, RecursionError, AssertionError, NotImplementedError,
    Image.DecompressionBombError, Image.DecompressionBombWarning, UserWarning,
)  # fmt: skip


@dataclass(frozen=True)
class ScanFacts:
    """What a file is: its kind, its pages, and its first page's size (pixels for pictures, points for PDF)."""

    kind: Kind
    pages: int
    width: float
    height: float


def inspect(data: bytes, name: str) -> ScanFacts:
    """What a file from outside is; `name` is used in complaints only.

    Raises `Expected` when it is too large, of another kind, broken, locked, or does something when opened.
    """
    if not data:
        raise Expected(_("“{name}”是空文件。").format(name=name), _("请重新扫描。"))
    if len(data) > MOST_BYTES:
        raise Expected(
            _("“{name}”有 {size} MB，超过 20 MB 的上限。").format(name=name, size=f"{len(data) / 1048576:.1f}"),
            _("请降低扫描分辨率（300 dpi 已足够）或分成几份。"),
        )
    if b"%PDF-" in data[:1024]:
        return _inspect_pdf(data, name)
    if data.startswith((b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"II*\0", b"MM\0*")):
        return _inspect_image(data, name)
    raise Expected(
        _("“{name}”不是 JPG、PNG、TIFF 或 PDF 文件。").format(name=name), _("请用扫描仪存成 PDF 或 JPG 后再添加。")
    )


def upright_image(data: bytes, name: str) -> Image.Image:
    """A picture decoded, turned as its camera meant it, on white, in RGB or grey; raises `Expected` like `inspect`."""
    facts = inspect(data, name)
    if facts.kind == "pdf":
        raise Expected(_("“{name}”不是图片。").format(name=name), _("请改用 JPG 或 PNG 照片。"))
    with _readable(name), Image.open(io.BytesIO(data), formats=("JPEG", "PNG", "TIFF")) as image:
        return flattened(ImageOps.exif_transpose(image))


def flattened(image: Image.Image) -> Image.Image:
    """The picture without transparency, in grey or RGB."""
    if image.mode in {"1", "L"}:
        return image.convert("L")
    if image.mode.startswith("I;16") or image.mode == "I":
        return image.point(lambda value: value / 256).convert("L")
    if image.mode in {"RGBA", "LA", "PA"} or "transparency" in image.info:
        layer = image.convert("RGBA")
        ground = Image.new("RGBA", layer.size, "white")
        ground.alpha_composite(layer)
        return ground.convert("RGB")
    return image.convert("RGB")


@contextmanager
def _readable(name: str) -> Iterator[None]:
    """Turns every way of being unreadable into one `Expected`.

    Pillow only warns where a TIFF's directory of pages is cut short; a page would be lost without a word.
    """
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            warnings.simplefilter("ignore", UserWarning)
            warnings.filterwarnings("error", "Corrupt EXIF data|Tag data larger", UserWarning, r"PIL\.TiffImagePlugin")
            yield
    except _UNREADABLE as trouble:
        raise Expected(
            _("“{name}”已损坏或不完整，无法读取。").format(name=name), _("请重新扫描或向提交人索取完好的文件。")
        ) from trouble


def _inspect_image(data: bytes, name: str) -> ScanFacts:
    with _readable(name), Image.open(io.BytesIO(data), formats=("JPEG", "PNG", "TIFF")) as image:
        kind = IMAGE_KINDS[image.format or ""]
        width, height = image.size
        _limit_pixels(width * height, name)
        frames = int(getattr(image, "n_frames", 1)) if kind == "tiff" else 1
        _limit_pages(frames, name)
        for frame in range(frames):
            if frames > 1:
                image.seek(frame)
                _limit_pixels(image.size[0] * image.size[1], name)
            image.load()
    return ScanFacts(kind, frames, width, height)


def _limit_pixels(pixels: int, name: str) -> None:
    if pixels > MOST_PIXELS:
        raise Expected(
            _("“{name}”有 {count} 万像素，超过 5000 万的上限。").format(name=name, count=pixels // 10_000),
            _("请降低扫描分辨率（300 dpi 已足够）。"),
        )


def _limit_pages(pages: int, name: str) -> None:
    if pages > MOST_PAGES:
        raise Expected(
            _("“{name}”有 {count} 页，超过 {most} 页的上限。").format(name=name, count=pages, most=MOST_PAGES),
            _("请分成几份添加。"),
        )


def _inspect_pdf(data: bytes, name: str) -> ScanFacts:
    from pypdf import PdfReader
    from pypdf.errors import PyPdfError

    active: str | None = None
    with _readable(name):
        try:
            reader = PdfReader(io.BytesIO(data), strict=False)
            locked = reader.is_encrypted
            if not locked:
                pages = len(reader.pages)
                active = _active(reader)
                box = reader.pages[0].mediabox if 0 < pages <= MOST_PAGES else None
                width, height = (float(box.width), float(box.height)) if box else (0.0, 0.0)
        except PyPdfError as trouble:
            raise ValueError from trouble
    if locked:
        raise Expected(_("“{name}”设有密码或权限限制。").format(name=name), _("请取消密码后再添加，或扫描纸质原件。"))
    if active:
        raise Expected(
            _("“{name}”含有{what}，打开时可能执行动作，不予接收。").format(name=name, what=active),
            _("请打印后重新扫描，或另存为不含这些内容的 PDF。"),
        )
    _limit_pages(pages, name)
    if pages < 1 or not (1 <= width <= LONGEST_EDGE and 1 <= height <= LONGEST_EDGE):
        raise Expected(_("“{name}”没有可用的页面。").format(name=name), _("请重新扫描。"))
    _opens(data, pages, name)
    return ScanFacts("pdf", pages, width, height)


def _opens(data: bytes, pages: int, name: str) -> None:
    """Also the viewer must be able to open it, page by page: a file that one reader mends another may not."""
    from desktop.documents.preview import page_count

    if page_count(data, name) != pages:
        raise Expected(
            _("“{name}”已损坏或不完整，无法读取。").format(name=name), _("请重新扫描或向提交人索取完好的文件。")
        )


def _active(reader: Any) -> str | None:
    """What a PDF would do when opened or clicked, in words; None for a quiet one."""
    from pypdf.generic import ArrayObject, DictionaryObject, IndirectObject

    keys = {
        "/JS": _("脚本（JavaScript）"),
        "/JavaScript": _("脚本（JavaScript）"),
        "/EmbeddedFiles": _("嵌入的附件"),
        "/EF": _("嵌入的附件"),
        "/XFA": _("XFA 动态表单"),
        "/RichMediaContent": _("多媒体"),
        "/RichMediaSettings": _("多媒体"),
        "/AA": _("自动动作"),
    }
    actions = {
        "/JavaScript": _("脚本（JavaScript）"),
        "/Launch": _("启动程序的动作"),
        "/URI": _("外部链接"),
        "/SubmitForm": _("提交数据的动作"),
        "/ImportData": _("导入数据的动作"),
        "/GoToR": _("外部链接"),
        "/GoToE": _("嵌入的附件"),
        "/Rendition": _("多媒体"),
        "/Movie": _("多媒体"),
        "/Sound": _("多媒体"),
        "/RichMedia": _("多媒体"),
        "/Screen": _("多媒体"),
        "/FileAttachment": _("嵌入的附件"),
    }
    seen: set[tuple[int, int]] = set()
    pending: list[Any] = [reader.trailer]
    count = 0
    while pending:
        thing = pending.pop()
        if isinstance(thing, IndirectObject):
            mark = (thing.idnum, thing.generation)
            if mark in seen:
                continue
            seen.add(mark)
            thing = thing.get_object()
        count += 1
        if count > MOST_OBJECTS * 20 or len(seen) > MOST_OBJECTS:
            return _("过多的内部对象")
        if isinstance(thing, DictionaryObject):
            for key, words in keys.items():
                if key in thing:
                    return words
            for key in ("/S", "/Subtype"):
                value = thing.raw_get(key) if key in thing else None
                if isinstance(value, IndirectObject):
                    value = value.get_object()
                if isinstance(value, str) and value in actions:
                    return actions[value]
            pending += [thing.raw_get(key) for key in thing]
        elif isinstance(thing, ArrayObject):
            pending += list(thing)
    return None
