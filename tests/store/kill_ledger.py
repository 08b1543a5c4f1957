"""A process that saves until it is killed: tells "A n" when save n was acknowledged."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from desktop.store.folder import open_store
from desktop.store.search.sounds import sounds
from tests.store_fixtures import KEY, MovableClock, put_case, put_person


def save_on(tell: Callable[[str], None], folder: Path, first: int, *, planted: bool) -> None:
    store = open_store(folder, KEY, MovableClock())
    sounds("李示例")  # the table of readings is slow to load, and the kill comes within milliseconds
    tell("R")
    for number in range(first, first + 100_000):
        with store.unit() as unit:
            case = put_case(unit, put_person(unit, "李示例", number=f"L{number}"), answers={"ledger": number})
            unit.record("open_case", object_type="case", object_id=case.id, case_id=case.id)
            if planted:  # the fault the test must catch: acknowledged before it was kept
                tell(f"A {number}")
        if not planted:
            tell(f"A {number}")


def honest(tell: Callable[[str], None], folder: Path, first: int) -> None:
    save_on(tell, folder, first, planted=False)


def early(tell: Callable[[str], None], folder: Path, first: int) -> None:
    """The planted fault."""
    save_on(tell, folder, first, planted=True)
