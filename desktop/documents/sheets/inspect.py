"""Looks at a file before it is read: is it an .xlsx at all, and will it fit into memory."""

from __future__ import annotations

import re
import zipfile
from io import BytesIO
from typing import Final

from desktop.basics.errors import Expected
from desktop.basics.language import _

LARGEST: Final = 20 * 1024 * 1024  # bytes of a file
_UNPACKED: Final = 150 * 1024 * 1024  # bytes of all its parts
_TIMES: Final = 200  # how much a part of more than a megabyte may grow when unpacked
_PARTS: Final = 2_000
ROWS: Final = 20_000  # rows a sheet may reach down to
COLUMNS: Final = 300
_OLD: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"  # an OLE file: .xls, .et, or an encrypted .xlsx
_ENCRYPTED: Final = "EncryptedPackage".encode("utf-16-le")
_CHUNK: Final = 1 << 20
_FILLED: Final = re.compile(rb"""<(?:\w+:)?c\s(?:[^>]*?\s)?r=["']([A-Z]{1,3})(\d{1,8})["'][^>]*(?<!/)>""")
_WRONG: Final = re.compile(rb"""<(?:\w+:)?c\s[^>]*?r=["']([A-Z]{1,3}\d{1,8})["'][^>]*?\st=["']e["']""")
_UNTOLD: Final = re.compile(rb"""</(?:\w+:)?f>(?:<(?:\w+:)?v\s*/>|<(?:\w+:)?v></(?:\w+:)?v>)?</(?:\w+:)?c>""")
_BLANK: Final = 600  # bytes of one piece carried over to the next, more than a cell's own tag


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
                if re.fullmatch(r"xl/worksheets/[^/]+\.xml", part.filename):
                    _must_be_small(packed, part)
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
    """A filled cell far down or far out would make a sheet of millions of cells."""
    rest, read = b"", 0
    with packed.open(part) as stream:
        while piece := stream.read(_CHUNK):
            read += len(piece)
            if read > part.file_size:
                raise broken()
            text = rest + piece
            _must_tell_values(text)
            for letters, digits in _FILLED.findall(text):
                if int(digits) > ROWS or _column(letters) > COLUMNS:
                    where = (letters + digits).decode()
                    says = _("单元格 {cell} 有内容，超出名册的范围（{rows} 行、{columns} 列）。")
                    raise Expected(
                        says.format(cell=where, rows=ROWS, columns=COLUMNS), _("请删去多余内容，或分成几份导入。")
                    )
            rest = text[-_BLANK:]


def _must_tell_values(text: bytes) -> None:
    """A formula that failed, or was never worked out, would be read as an empty cell."""
    if wrong := _WRONG.search(text):
        cell = wrong[1].decode()
        raise Expected(_("单元格 {cell} 的公式出错，没有值。").format(cell=cell), _("请改为直接填写内容后再导入。"))
    if _UNTOLD.search(text):
        raise Expected(_("表格里有还没有算出结果的公式。"), _("请在 Excel 或 WPS 中打开并保存一次，再导入。"))


def _column(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number
