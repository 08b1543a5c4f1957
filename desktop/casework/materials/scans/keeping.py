"""Keep the bytes of a scan for a line, inside an open deed."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import PurePosixPath, PureWindowsPath

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.casework.casefile.rows import key_of
from desktop.casework.deed import Act
from desktop.documents.scans import ScanFacts, inspect
from desktop.policy.verdict import MaterialLine
from desktop.store.tables import Attachment, Data

_LONGEST_NAME = 200


@dataclass(frozen=True)
class Incoming:
    """A file looked at within its limits, ready to be kept."""

    name: str  # the file's own name, without folders: for people, never used as a path
    data: bytes
    facts: ScanFacts


def incoming(name: str, data: bytes) -> Incoming:
    """Look at a file from outside. Raises `Expected` when it is active, broken or too large."""
    shown = _plain_name(name)
    return Incoming(shown, data, inspect(data, shown))


def keep_scan(
    act: Act, case_id: int, line: MaterialLine, file: Incoming, slot: str, position: int | None = None
) -> int:
    """Keep a file for a line in a slot, at its end or at a position; gives the scan's key.

    A photo is looked at, so that its line can say what is wrong with it. Raises `Expected` when the very same bytes
    stand in this line already, or a photo is no picture.
    """
    look = _look(file) if line.pictured else None
    digest = act.office.store.files.put(file.data)  # the file first and synced, its row second
    there = act.unit.rows(Attachment, case_id=case_id, material_key=line.key)
    if any(scan.digest == digest and scan.removed_at is None for scan in there):
        says = _("{name} 已经收过，内容完全相同。").format(name=file.name)
        raise Expected(says, _("请选择另一个文件。"), field="name")
    scan = Attachment(
        case_id=case_id,
        material_key=line.key,
        position=len(there) if position is None else position,
        digest=digest,
        name=file.name,
        media_type=file.facts.kind,
        pages=file.facts.pages,
        size=len(file.data),
        added_at=act.unit.now,
        slot=slot or None,
        look=look,
    )
    return key_of(act.unit.add(scan).id)


def _look(file: Incoming) -> Data:
    from desktop.documents.photo import look  # Pillow only where a photo comes in

    return look(file.data, file.name).kept()


def _plain_name(name: str) -> str:
    last = PureWindowsPath(PurePosixPath(name).name).name
    return "".join(mark for mark in last if mark.isprintable())[:_LONGEST_NAME] or _("扫描件")
