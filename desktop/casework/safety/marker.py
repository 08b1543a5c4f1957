"""The mark and the key of a practice office: no password, never in the same file as real data."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Final

from desktop.basics.errors import Expected
from desktop.basics.language import _

NAME: Final = "practice.json"
_KEY_BYTES: Final = 32


def write_mark(folder: Path, key: bytes) -> None:
    """Mark a folder as a practice office and keep its key there; what is in it is invented."""
    (folder / NAME).write_text(json.dumps({"practice": True, "key": key.hex()}), encoding="ascii")


def is_practice(folder: Path) -> bool:
    """Whether a folder carries the mark."""
    return (folder / NAME).is_file()


def read_mark(folder: Path) -> bytes:
    """The key of a practice office. Raises `Expected` when the folder is none."""
    try:
        said = json.loads((folder / NAME).read_bytes())
        key = bytes.fromhex(said["key"])
    except (OSError, ValueError, KeyError, TypeError) as trouble:
        raise Expected(_("这个文件夹里没有演示机构。"), _("请先新建演示机构。"), field="--office") from trouble
    if len(key) != _KEY_BYTES:
        raise Expected(_("演示机构的标记已损坏。"), _("请删除后重新建立。"))
    return key
