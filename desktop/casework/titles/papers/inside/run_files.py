"""The files of a print run: sorted, folded where the form says so, named without anybody's name, written one by one."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.casework.titles.papers.views import RunLine
from desktop.documents.packet.impose import booklet, sets

UNSAFE: Final = re.compile(r"[\\/:*?\"<>|\s]+")
BOOKLET: Final = "A3折页"


@dataclass(frozen=True)
class Bundle:
    """All papers of one sort, as they are printed: `copies` sets of them."""

    form: str
    title: str
    page: str
    papers: tuple[bytes, ...]
    copies: int
    duplex: bool
    impose: bool


def must_be_folder(into: Path) -> None:
    """Raises `Expected` unless files can be laid into it."""
    if not into.is_dir():
        raise Expected(_("找不到这个文件夹。"), _("请另选一个文件夹。"), field="into")


def write_bundle(into: Path, reference: str, number: int, bundle: Bundle) -> RunLine:
    """Lay one file into the folder; gives what it is. Raises `Expected` when it cannot be written."""
    folds = bundle.impose and bundle.page == "A4P"
    papers = [booklet(pdf).pdf for pdf in bundle.papers] if folds else list(bundle.papers)
    made = sets(papers, bundle.copies, duplex=bundle.duplex or folds)
    page = BOOKLET if folds else bundle.page
    name = f"{number:02d}_{bundle.form}_{UNSAFE.sub('', bundle.title)}_{reference}_{bundle.copies}份.pdf"
    write_new(into, name, made.pdf)
    return RunLine(
        name, bundle.title, bundle.form, page, len(bundle.papers), made.pages, bundle.copies, made.sheets,
        bundle.duplex or folds,
    )  # fmt: skip


def write_new(into: Path, name: str, data: bytes) -> None:
    """Write a file whole or not at all: beside its place first, then moved there."""
    part = into / f".{name}.part"
    try:
        part.write_bytes(data)
        part.replace(into / name)
    except OSError as trouble:
        raise Expected(
            _("写不到这个文件夹：{why}").format(why=trouble.strerror or ""),
            _("请检查空间和权限，或换一个位置。"),
            field="into",
        ) from trouble
    finally:
        part.unlink(missing_ok=True)  # whatever stopped it, no half file stays
