"""Whether a folder lies where an office's file may lie: not on a network, a removable disk or a synchronised folder."""

from __future__ import annotations

import re
import sys
from pathlib import Path
from typing import Final

from desktop.basics.errors import Expected
from desktop.basics.language import _

NETWORK: Final = frozenset({
    "nfs", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "afs", "ncpfs", "9p", "davfs", "fuse.davfs", "fuse.sshfs",
    "fuse.rclone", "fuse.gvfsd-fuse", "ceph", "glusterfs", "fuse.glusterfs", "lustre", "beegfs", "ocfs2", "gfs2",
})  # fmt: skip
# FAT has no journal and no locks worth the name; nobody formats an inner disk with it.
REMOVABLE: Final = frozenset({"vfat", "msdos", "exfat", "fuse.exfat", "iso9660", "udf"})
REMOVABLE_ROOTS: Final = ("/media/", "/run/media/")
SYNCED: Final = (
    "onedrive", "dropbox", "google drive", "googledrive", "icloud", "icloud drive", "nextcloud", "owncloud", "seafile",
    "坚果云", "nutstore", "百度网盘", "百度云", "baidunetdisk", "baidusyncdisk", "wps云盘", "wps cloud files",
    "wpsdrive", "金山云", "腾讯微云", "微云", "阿里云盘", "aliyundrive", "天翼云盘", "和彩云", "夸克网盘", "syncthing",
)  # fmt: skip
_ESCAPE = re.compile(r"\\([0-7]{3})")


def demand_own_disk(folder: Path, *, mounts: str | None = None) -> None:
    """Refuse a folder that is not on a disk of this machine; raises Expected with the reason.

    In: `mounts` is the text of /proc/mounts (read here when not given; on Windows the drive type is asked instead).
    """
    place = folder.expanduser().absolute()
    name = next((part for part in place.parts if _synced(part)), "")
    if name:
        raise Expected(
            _("文件夹在同步盘“{name}”里。").format(name=name),
            _("同步程序会在写到一半时复制文件。请改用本机硬盘上的普通文件夹，用“备份”来复制数据。"),
        )
    reason = _windows(place) if sys.platform == "win32" else _mounted(place, mounts)
    if reason:
        raise Expected(reason, _("请改用本机硬盘上的文件夹，用“备份”把数据复制到其他地方。"))


def _synced(part: str) -> bool:
    word = part.casefold().strip()
    return any(word == known or word.startswith((f"{known} -", f"{known}-", f"{known} (")) for known in SYNCED)


def _mounted(place: Path, mounts: str | None) -> str:
    if mounts is None:
        table = Path("/proc/mounts")
        mounts = table.read_text("utf-8", "replace") if table.exists() else ""
    resolved = str(place.resolve()) + "/"
    best, kind = "", ""
    for line in mounts.splitlines():
        fields = line.split()
        if len(fields) < 3:
            continue
        point = _ESCAPE.sub(lambda found: chr(int(found[1], 8)), fields[1]).rstrip("/") + "/"
        if resolved.startswith(point) and len(point) >= len(best):
            best, kind = point, fields[2]
    if kind in NETWORK:
        return _("文件夹在网络盘上（{kind}）。").format(kind=kind)
    if kind in REMOVABLE or best.startswith(REMOVABLE_ROOTS):
        return _("文件夹在可移动的存储介质上。")
    return ""


def _windows(place: Path) -> str:
    import ctypes

    if str(place).startswith("\\\\"):
        return _("文件夹在网络盘上（{kind}）。").format(kind="UNC")
    windll = getattr(ctypes, "windll")  # noqa: B009 - exists on Windows only
    drive = int(windll.kernel32.GetDriveTypeW(f"{place.drive}\\"))
    if drive == 4:
        return _("文件夹在网络盘上（{kind}）。").format(kind=place.drive)
    return _("文件夹在可移动的存储介质上。") if drive in {2, 5} else ""


def holder_words(name: str, computer: str, process: int) -> str:
    """Who holds the office's folder, for the message of a second start."""
    return _("“{name}”已在电脑“{computer}”上打开（进程 {process}）。").format(
        name=name, computer=computer, process=process
    )
