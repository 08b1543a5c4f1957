"""Throw the practice office away."""

from __future__ import annotations

import shutil
from pathlib import Path

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.casework.safety.marker import read_mark
from desktop.store.places import Places


def throw_away_practice(folder: Path) -> None:
    """Delete a practice office with everything in it. Raises `Expected` for any folder that is not one."""
    read_mark(folder)
    if Places(folder).keys.exists():
        raise Expected(_("这个文件夹里有真实机构的数据，不能作为演示机构删除。"))
    shutil.rmtree(folder)
