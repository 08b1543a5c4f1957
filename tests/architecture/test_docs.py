"""The table of verbs has every room of casework once, and every verb it names exists."""

from __future__ import annotations

import re
from collections import Counter

from tests.architecture.source_tree import TOP

TOLD = (TOP / "docs" / "architecture.md").read_text(encoding="utf-8")
#: Rooms without verbs of their own: what verbs are made of.
WITHIN = frozenset({"casefile", "duties"})


def rows() -> list[tuple[str, str]]:
    """Room and verbs of each row of the table of verbs."""
    table = TOLD.split("| room | verbs |")[1].split("\n\n")[0]
    return re.findall(r"^\| ([a-z/]+) \| (.*) \|$", table, re.MULTILINE)


def test_every_room_of_casework_has_one_row() -> None:
    told = Counter(room for room, _verbs in rows())
    assert [room for room, times in told.items() if times > 1] == []
    folders = {path.name for path in (TOP / "desktop" / "casework").iterdir() if (path / "__init__.py").exists()}
    assert folders - {room.split("/")[0] for room in told} == WITHIN


def test_every_verb_named_there_exists() -> None:
    files = (TOP / "desktop" / "casework").rglob("*.py")
    known = set(re.findall(r"\w+", "\n".join(path.read_text(encoding="utf-8") for path in files)))
    named = {(room, verb) for room, verbs in rows() for verb in re.findall(r"`(?:[a-z_]+\.)*([a-z_]+)(?:`|\()", verbs)}
    assert len(named) > 100
    assert sorted((room, verb) for room, verb in named if verb not in known) == []
