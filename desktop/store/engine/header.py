"""What the first bytes and the size of a data file say before any key is tried."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from desktop.basics.errors import Expected
from desktop.basics.language import _

PLAIN_HEADER: Final = b"SQLite format 3\x00"
PAGE: Final = 4096


def look(file: Path) -> None:
    """Refuse a missing, empty, truncated or unencrypted data file; never creates anything.

    Raises Expected: to the engine a zero-byte file is a valid empty database and would quietly begin a new office.
    """
    if not file.is_file():
        raise Expected(_("数据文件不在文件夹里。"), _("请确认文件夹是否正确；若文件丢失，请从备份恢复到新的文件夹。"))
    size = file.stat().st_size
    if size == 0:
        raise Expected(_("数据文件是空的（0 字节）。"), _("请不要覆盖它；请从备份恢复到新的文件夹。"))
    with file.open("rb") as stream:
        head = stream.read(len(PLAIN_HEADER))
    if head == PLAIN_HEADER:
        raise Expected(_("这个数据文件没有加密，不是本程序的数据文件。"), _("请选择正确的文件夹，或从备份恢复。"))
    if size < PAGE or size % PAGE:
        raise Expected(_("数据文件不完整（被截断）。"), _("请从最近的备份恢复到新的文件夹。"))
