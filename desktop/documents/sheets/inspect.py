"""Looks at a file before it is read: is it an .xlsx at all, and will it fit into memory."""

from __future__ import annotations

import zipfile
from io import BytesIO
from typing import Final
from xml.parsers import expat

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.documents.sheets.scan import NotASheet, Scan

LARGEST: Final = 20 * 1024 * 1024  # bytes of a file
_UNPACKED: Final = 150 * 1024 * 1024  # bytes of all its parts
_TIMES: Final = 200  # how much a part of more than a megabyte may grow when unpacked
_PARTS: Final = 2_000
_OLD: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"  # an OLE file: .xls, .et, or an encrypted .xlsx
_ENCRYPTED: Final = "EncryptedPackage".encode("utf-16-le")
_CHUNK: Final = 1 << 20


def must_be_readable(data: bytes) -> None:
    """Let an .xlsx of moderate size pass. Raises `Expected` saying what the file is and what to do otherwise."""
    if not data:
        raise Expected(_("这个文件是空的。"), _use_template())
    if len(data) > LARGEST:
        most = LARGEST // 1_048_576
        says = _("文件过大（{size} MB），名册应在 {most} MB 以内。").format(size=len(data) // 1_048_576, most=most)
        raise Expected(says, _("请去掉图片，或分成几份导入。"))
    if data.startswith(_OLD):
        if _ENCRYPTED in data:
            raise Expected(_("文件设有打开密码，读不了。"), _("请在 Excel 或 WPS 中取消密码后另存。"))
        raise Expected(_("这是旧格式的表格（.xls、.et）。"), _("请在 Excel 或 WPS 中另存为 .xlsx。"))
    if not data.startswith(b"PK"):
        if _is_text(data):
            raise Expected(_("这是文本表格（.csv）或网页，不是 .xlsx。"), _use_template())
        raise Expected(_("这不是 Excel 表格。"), _use_template())
    _must_be_sound(data)


def _use_template() -> str:
    return _("请用本程序生成的名册模板填写。")


def _is_text(data: bytes) -> bool:
    head = data[:4096]
    return b"\x00" not in head or head.startswith((b"\xff\xfe", b"\xfe\xff"))


def _must_be_sound(data: bytes) -> None:
    try:
        with zipfile.ZipFile(BytesIO(data)) as packed:
            parts = packed.infolist()
            names = {part.filename for part in parts}
            if "xl/workbook.xml" not in names:
                kind = _("这不是 .xlsx 表格（可能是 .ods、.docx 或其他压缩文件）。")
                raise Expected(kind, _("请在 Excel 或 WPS 中另存为 .xlsx。"))
            if any(name.endswith("vbaProject.bin") for name in names):
                raise Expected(_("表格里带有宏，程序不读带宏的表格。"), _("请另存为不带宏的 .xlsx。"))
            if any(part.flag_bits & 1 for part in parts):
                raise Expected(_("文件设有打开密码，读不了。"), _("请在 Excel 或 WPS 中取消密码后另存。"))
            _must_fit(parts)
            for part in parts:
                try:
                    _must_be_small(packed, part)
                except NotASheet:
                    continue
                except expat.ExpatError as trouble:
                    if part.filename.startswith("xl/worksheets/") and part.filename.endswith(".xml"):
                        raise broken() from trouble
    except (zipfile.BadZipFile, NotImplementedError, EOFError, OSError, ValueError, zipfile.zlib.error) as trouble:  # type: ignore[attr-defined]
        raise broken() from trouble


def broken() -> Expected:
    """The trouble of a workbook that cannot be read to its end."""
    return Expected(_("文件已损坏，读不完整。"), _("请在 Excel 或 WPS 中打开后另存一份再导入。"))


def _must_fit(parts: list[zipfile.ZipInfo]) -> None:
    """A small file may unpack into a huge one; what the parts say of themselves is held to when they are read."""
    swollen = any(p.file_size > _CHUNK and p.file_size > _TIMES * max(p.compress_size, 1) for p in parts)
    if len(parts) > _PARTS or swollen or sum(part.file_size for part in parts) > _UNPACKED:
        raise Expected(_("文件展开后过大，已停止读取。"), _use_template())


def _must_be_small(packed: zipfile.ZipFile, part: zipfile.ZipInfo) -> None:
    """Whatever a sheet is called inside: one that reaches far down or out would make a grid of millions of cells."""
    scan, read = Scan(), 0
    with packed.open(part) as stream:
        while piece := stream.read(_CHUNK):
            read += len(piece)
            if read > part.file_size:
                raise broken()
            scan.read(piece)
        scan.read(b"", last=True)
