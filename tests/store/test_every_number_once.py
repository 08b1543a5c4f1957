"""Numbers drawn by several processes at once, and saving on a full disk."""

from __future__ import annotations

import sys

import pytest

from desktop.store.store import Store
from desktop.store.verify import verify_store
from tests.other_process import OtherProcess
from tests.store.number_drawer import draw


def test_four_processes_draw_each_number_once_without_a_gap(store: Store) -> None:
    processes = [OtherProcess(draw, store.places.folder, 15) for _one in range(4)]
    assert [process.rest() for process in processes] == [["kept 15"]] * 4
    numbers = [row.number for row in store.reads.case_rows(store.reads.find_cases(order="number"))]
    assert numbers == [f"XK-2026-{serial:04d}" for serial in range(1, 61)]
    assert verify_store(store).good


@pytest.mark.skipif(sys.platform == "win32", reason="no file size limit on Windows")
def test_a_full_disk_loses_nothing_and_saving_goes_on_when_there_is_room(store: Store) -> None:
    (said,) = OtherProcess(draw, store.places.folder, 2000, True).rest()
    assert said.startswith("refused after ")
    assert len(store.reads.find_cases()) == int(said.split()[2]) + 1
    assert verify_store(store).good
