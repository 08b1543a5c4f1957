"""Writing a file so that after a power cut it is the old one or the new one, never a torn one; used by everybody."""

from __future__ import annotations

import os
import secrets
import time
from pathlib import Path

from desktop.basics.errors import Expected
from desktop.basics.language import _

TRIES = 10
PAUSE = 0.1  # seconds; an antivirus or indexer on Windows holds a file that long


def write_durably(file: Path, data: bytes) -> None:
    """Replace a file whole: temporary file in the same folder, synced, renamed, folder synced.

    Raises Expected when the disk refuses; the old file then still stands and no temporary file is left.
    """
    temporary = file.with_name(f".{file.name}.{secrets.token_hex(4)}.tmp")
    try:
        with temporary.open("xb") as stream:
            stream.write(data)
            stream.flush()
            os.fsync(stream.fileno())
        put_in_place(temporary, file)
    except OSError as error:
        temporary.unlink(missing_ok=True)
        raise Expected(
            _("文件没有写成：磁盘已满、只读或出错。原来的文件没有变。"), _("请检查磁盘空间和写入权限，然后再试一次。")
        ) from error


def put_in_place(temporary: Path, file: Path) -> None:
    """Rename a synced file over another and sync the folder; retries while something else holds it."""
    for attempt in range(TRIES):
        try:
            temporary.replace(file)
            break
        except PermissionError:
            if attempt == TRIES - 1:
                raise
            time.sleep(PAUSE)
    sync_folder(file.parent)


def sync_file(file: Path) -> None:
    """Force a file's bytes to the disk."""
    with file.open("rb+") as stream:
        os.fsync(stream.fileno())


def sync_folder(folder: Path) -> None:
    """Force a folder's names to the disk; Windows has no such call and journals names itself."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
