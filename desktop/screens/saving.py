"""Reading a file somebody chose, writing one where somebody wants it."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from desktop.basics.errors import Expected
from desktop.basics.language import _

BIGGEST: Final = 64 * 1024 * 1024  # bytes read from disk before a scan's own limits speak


def write_file(path: Path, data: bytes) -> Path:
    """Write bytes to a path; gives the path. Raises `Expected` when it cannot be written."""
    try:
        path.write_bytes(data)
    except OSError as trouble:
        says = _("写不到这个位置：{why}").format(why=trouble.strerror or "")
        raise Expected(says, _("请换一个文件夹。"), field="path") from trouble
    return path


def read_file(_office: object, path: Path) -> bytes:
    """The bytes of a file; the office is what every question of a desk takes first.

    Raises `Expected` when it is far too large or cannot be read.
    """
    try:
        if path.stat().st_size > BIGGEST:
            raise Expected(_("文件过大：{name}").format(name=path.name), _("请降低扫描分辨率后再试。"))
        return path.read_bytes()
    except OSError as trouble:
        raise Expected(_("读不到这个文件：{name}").format(name=path.name), _("请检查文件是否还在。")) from trouble
