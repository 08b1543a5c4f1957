"""The suitcases that were opened on this machine, as the start page lists them; nothing is unlocked for it."""

from __future__ import annotations

import json
from contextlib import suppress
from dataclasses import asdict
from pathlib import Path

from desktop.basics.errors import Expected
from desktop.casework.titles.suitcase.inside.head import SuitcaseHead, head_of
from desktop.store.durable import write_durably
from desktop.store.places import Places

NOTE = "suitcase.json"


def opened_suitcases(rooms: Path) -> tuple[tuple[Path, SuitcaseHead], ...]:
    """Folder and head of each, the newest first; a folder without its note is left out."""
    found = []
    for folder in sorted(rooms.glob("*-*-*"), reverse=True):
        note = folder / NOTE
        if note.is_file() and Places(folder).keys.is_file():
            with suppress(OSError, ValueError, TypeError, KeyError, AttributeError, Expected):  # as one without a note
                told = json.loads(note.read_text(encoding="utf-8"))
                found.append((folder, head_of({**told, "office": told.pop("office_id")})))
    return tuple(found)


def note_suitcase(folder: Path, head: SuitcaseHead) -> None:
    """Write down beside the encrypted file what the start page shows: whose session, which day; never who is in it."""
    write_durably(folder / NOTE, json.dumps(asdict(head), ensure_ascii=False).encode())
