"""Numbers drawn by several processes at once, and saving on a full disk."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from desktop.store.store import Store
from desktop.store.verify import verify_store

TOP = Path(__file__).resolve().parents[2]


def drawer(store: Store, count: int, *more: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "tests.store.number_drawer", str(store.places.folder), str(count), *more],
        cwd=TOP,
        stdout=subprocess.PIPE,
        text=True,
    )


def test_four_processes_draw_each_number_once_without_a_gap(store: Store) -> None:
    children = [drawer(store, 15) for _child in range(4)]
    assert [child.communicate()[0] for child in children] == ["kept 15\n"] * 4
    numbers = [row.number for row in store.reads.case_rows(store.reads.find_cases(order="number"))]
    assert numbers == [f"XK-2026-{serial:04d}" for serial in range(1, 61)]
    assert verify_store(store).good


@pytest.mark.skipif(sys.platform == "win32", reason="no file size limit on Windows")
def test_a_full_disk_loses_nothing_and_saving_goes_on_when_there_is_room(store: Store) -> None:
    said = drawer(store, 2000, "--small-files").communicate()[0]
    assert said.startswith("refused after ")
    assert len(store.reads.find_cases()) == int(said.split()[2]) + 1
    assert verify_store(store).good
