"""Whether an office may lie in a folder."""

from __future__ import annotations

from pathlib import Path

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.store.start.volume import demand_own_disk


def must_be_fit(folder: Path) -> None:
    """Raises `Expected` for a network, removable or synchronised folder, one that is not empty, or a file."""
    demand_own_disk(folder)
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise Expected(_("文件夹不是空的。"), _("请选择一个空文件夹。"), field="folder")
