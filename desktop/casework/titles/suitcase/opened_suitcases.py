"""The suitcases that were opened on this machine, as the start page lists them; nothing is unlocked for it."""

from __future__ import annotations

import json
from contextlib import suppress
from dataclasses import asdict
from pathlib import Path

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.casework.titles.suitcase.inside.head import SuitcaseHead, head_of
from desktop.store.durable import write_durably
from desktop.store.places import Places

NOTE = "suitcase.json"
BEGUN = "begun"  # lies in a room while it is made


def opened_suitcases(rooms: Path) -> tuple[tuple[Path, SuitcaseHead], ...]:
    """Folder and head of each, the newest first; one whose note is lost or broken goes by its folder's name."""
    found = []
    for folder in sorted(rooms.glob("*-*-*"), reverse=True):
        if Places(folder).keys.is_file() and not (folder / BEGUN).exists():
            head = _noted(folder / NOTE) or _named(folder.name)
            if head is not None:
                found.append((folder, head))
    return tuple(found)


def _noted(note: Path) -> SuitcaseHead | None:
    """What the note says; None for one that is gone, cut short or somebody else's."""
    with suppress(OSError, ValueError, TypeError, KeyError, AttributeError, RecursionError, Expected):
        told = json.loads(note.read_text(encoding="utf-8"))
        return head_of({**told, "office": told.pop("office_id")})
    return None


def _named(room: str) -> SuitcaseHead | None:
    """As much as the folder's name tells: whoever has its password still finds the session."""
    office, _dash, rest = room.partition("-")
    session, _dash, serial = rest.partition("-")
    if not (office.isalnum() and session.isdecimal() and serial.isdecimal()):
        return None
    says = _("会议箱 {session}-{serial}（说明文件损坏）").format(session=session, serial=serial)
    return SuitcaseHead(office, "", int(session), int(serial), says, "")


def note_suitcase(folder: Path, head: SuitcaseHead) -> None:
    """Write down beside the encrypted file what the start page shows: whose session, which day; never who is in it."""
    write_durably(folder / NOTE, json.dumps(asdict(head), ensure_ascii=False).encode())
