"""A step is whole or did not happen; a backup stands before the first one."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
import sqlalchemy as sa

from desktop.basics.errors import Expected
from desktop.store.backup.shelf import shelf
from desktop.store.backup.verify import verify
from desktop.store.migrations.run import upgrade, version_of
from desktop.store.migrations.shape import NEWEST
from desktop.store.migrations.steps import STEPS, Step
from desktop.store.places import Places
from tests.store_fixtures import KEY, MovableClock


@pytest.fixture
def places(blank: Path, tmp_path: Path) -> Places:
    return Places(shutil.copytree(blank, tmp_path / "office"))


def add_column(operations) -> None:
    operations.add_column("employer", sa.Column("trade", sa.String, server_default="", nullable=False))


def add_and_fail(operations) -> None:
    add_column(operations)
    operations.execute("UPDATE staff SET name = 'x'")
    operations.execute("INSERT INTO no_such_table VALUES (1)")


def columns(places: Places) -> set[str]:
    from desktop.store.engine.connect import connect

    connection = connect(places.data, KEY)
    try:
        return {row[1] for row in connection.execute("PRAGMA table_info(employer)")}
    finally:
        connection.close()


def test_steps_run_in_order_once_after_a_verified_backup(places: Places) -> None:
    ran: list[int] = []
    steps = (Step(NEWEST + 2, lambda _op: ran.append(2)), Step(NEWEST + 1, add_column))
    assert upgrade(places, KEY, MovableClock(), steps=steps, newest=NEWEST + 2) == 2
    assert version_of(places, KEY) == NEWEST + 2
    assert "trade" in columns(places)
    assert ran == [2]
    assert upgrade(places, KEY, MovableClock(), steps=steps, newest=NEWEST + 2) == 0
    (backup,) = shelf(places.backups)
    assert backup.side.why == "upgrade"
    assert verify(backup.folder, KEY).side.user_version == NEWEST


def test_a_failing_step_leaves_nothing(places: Places) -> None:
    before = columns(places)
    with pytest.raises(sa.exc.OperationalError):
        upgrade(places, KEY, MovableClock(), steps=(Step(NEWEST + 1, add_and_fail),), newest=NEWEST + 1)
    assert columns(places) == before
    assert version_of(places, KEY) == NEWEST


def test_an_older_program_refuses_a_newer_file(places: Places) -> None:
    upgrade(places, KEY, MovableClock(), steps=(Step(NEWEST + 1, add_column),), newest=NEWEST + 1)
    with pytest.raises(Expected):
        upgrade(places, KEY, MovableClock())


def test_the_newest_number_is_the_last_steps() -> None:
    assert max((step.number for step in STEPS), default=1) == NEWEST
    assert len({step.number for step in STEPS}) == len(STEPS)
