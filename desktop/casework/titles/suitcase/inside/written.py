"""Sealed files on the disk: written whole or not at all, read within bounds."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.store.durable import put_in_place, write_durably
from desktop.store.sealed.sealing import SealedFile, read_sealed

MOST: Final = 64 * 1024 * 1024  # bytes


def write_out(path: Path, data: bytes) -> None:
    """Write it. Raises `Expected` when the disk refuses."""
    try:
        write_durably(path, data)
    except OSError as trouble:
        says = _("写不到这个文件：{why}").format(why=trouble.strerror or "")
        raise Expected(says, _("请换一个位置。"), field="path") from trouble


def write_aside(path: Path, data: bytes) -> Path:
    """Write it beside where it will stand, under a name nobody opens; `put_there` gives it its name. Raises `Expected`.

    So that a power cut between file and office leaves no suitcase that home knows nothing of.
    """
    aside = path.with_name(f"{path.name}.part")
    write_out(aside, data)
    return aside


def put_there(aside: Path, path: Path) -> None:
    """Give it its name, once the office has kept that it left. Raises `Expected` when the disk refuses."""
    try:
        put_in_place(aside, path)
    except OSError as trouble:
        raise Expected(
            _("会议已装箱，但文件没有放到指定位置：{why}").format(why=trouble.strerror or ""),
            _("请召回会议箱后重新装箱。"), field="path",
        ) from trouble  # fmt: skip


def read_in(path: Path, sort: str) -> tuple[bytes, SealedFile]:
    """A file that leaves (sort "out") or comes back ("back"), its signature looked at.

    Raises `Expected` for one that cannot be read, is none, was changed, or goes the other way.
    """
    try:
        size = path.stat().st_size
        data = path.read_bytes() if size <= MOST else b""
    except OSError as trouble:
        says = _("读不到这个文件：{why}").format(why=trouble.strerror or "")
        raise Expected(says, _("请重新选择。"), field="path") from trouble
    sealed = read_sealed(data)
    if sealed.head.get("sort") != sort:
        told = {
            "out": _("这是带回的结果文件，请在原机构收回。"),
            "back": _("这是外出的会议箱文件，请在外出的电脑上打开。"),
        }[sort]
        raise Expected(told, field="path")
    return data, sealed
