"""Writing a file where somebody wants it."""

from __future__ import annotations

from pathlib import Path

from desktop.basics.errors import Expected
from desktop.basics.language import _


def write_file(path: Path, data: bytes) -> Path:
    """Write bytes to a path; gives the path. Raises `Expected` when it cannot be written."""
    try:
        path.write_bytes(data)
    except OSError as trouble:
        says = _("写不到这个位置：{why}").format(why=trouble.strerror or "")
        raise Expected(says, _("请换一个文件夹。"), field="path") from trouble
    return path
