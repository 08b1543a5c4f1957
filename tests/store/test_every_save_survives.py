"""Killed at any moment, no acknowledged save is lost; and the ledger would notice if one were."""

from __future__ import annotations

import random
import shutil
import time
from collections.abc import Callable
from pathlib import Path

from desktop.store.folder import open_store
from desktop.store.verify import verify_store
from tests.other_process import OtherProcess
from tests.store import kill_ledger
from tests.store_fixtures import KEY, MovableClock

KILLS = 40
PLANTED_KILLS = 30


def killed(folder: Path, first: int, chance: random.Random, act: Callable[..., None] = kill_ledger.honest) -> list[int]:
    """Saves acknowledged by a process before it was killed at a random moment."""
    process = OtherProcess(act, folder, first)
    assert process.line() == "R"
    said = [process.line()]  # from here on it is in the middle of saving
    time.sleep(chance.uniform(0, 0.03))
    said += process.kill()
    return [int(line.split()[1]) for line in said]


def kept(folder: Path) -> set[int]:
    with open_store(folder, KEY, MovableClock()) as store:
        keys = store.reads.find_cases()
        with store.unit() as unit:
            found = {unit.case(key).answers["ledger"] for key in keys}
        assert verify_store(store).good
        assert store.reads.event_count() == len(keys) + 1  # no case without its audit row
    return found


def test_forty_kills_lose_no_acknowledged_save(blank: Path, tmp_path: Path) -> None:
    folder, chance, ledger, hot = tmp_path / "office", random.Random(7), [], 0  # noqa: S311
    shutil.copytree(blank, folder)
    for turn in range(KILLS):
        ledger += killed(folder, turn * 100_000, chance)
        journal = folder / "office.db-wal"
        hot += journal.exists() and journal.stat().st_size > 0
    found = kept(folder)
    assert len(ledger) > KILLS
    assert hot > KILLS // 2  # the kills did hit an open journal
    assert set(ledger) <= found
    assert len(found) <= len(ledger) + KILLS  # at most one kept but unacknowledged save a kill


def test_the_ledger_notices_an_early_acknowledgement(blank: Path, tmp_path: Path) -> None:
    folder, chance = tmp_path / "office", random.Random(11)  # noqa: S311
    shutil.copytree(blank, folder)
    for turn in range(PLANTED_KILLS):
        ledger = set(killed(folder, turn * 100_000, chance, kill_ledger.early))
        if ledger - kept(folder):
            return
    raise AssertionError("the planted fault was not caught")
