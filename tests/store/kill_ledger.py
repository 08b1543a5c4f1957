"""A child that saves until it is killed: prints "A n" when save n was acknowledged. Run: FOLDER FIRST [--planted]."""

from __future__ import annotations

import sys
from pathlib import Path

from desktop.store.folder import open_store
from desktop.store.search.sounds import sounds
from tests.store_fixtures import KEY, MovableClock, put_case, put_person


def tell(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def main() -> None:
    folder, first, planted = Path(sys.argv[1]), int(sys.argv[2]), "--planted" in sys.argv
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


main()
