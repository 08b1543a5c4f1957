"""A step is whole or did not happen; a backup stands before the first one."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
import sqlalchemy as sa
import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy.pool import StaticPool

from desktop.basics.errors import Expected
from desktop.store.backup.shelf import shelf
from desktop.store.backup.verify import verify
from desktop.store.folder import open_store
from desktop.store.migrations.run import build, upgrade, version_of
from desktop.store.migrations.shape import shape_of
from desktop.store.migrations.steps import NEWEST, STEPS, Step, operations
from desktop.store.places import Places
from tests.store_fixtures import KEY, MovableClock


@pytest.fixture
def places(blank: Path, tmp_path: Path) -> Places:
    return Places(shutil.copytree(blank, tmp_path / "office"))


def add_column(connection: sa.Connection) -> None:
    operations(connection).add_column("employer", sa.Column("trade", sa.String, server_default="", nullable=False))


def add_and_fail(connection: sa.Connection) -> None:
    add_column(connection)
    connection.exec_driver_sql("UPDATE staff SET name = 'x'")
    connection.exec_driver_sql("INSERT INTO no_such_table VALUES (1)")


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
    with open_store(places.folder, KEY, MovableClock()) as store:
        assert [one.name for one in store.reads.staff()] == ["王示例"]


def test_a_step_that_breaks_a_reference_leaves_nothing(places: Places) -> None:
    def orphan(connection: sa.Connection) -> None:
        connection.exec_driver_sql("INSERT INTO person_number (person_id, kind, number) VALUES (99, 'p', '1')")

    with pytest.raises(RuntimeError):
        upgrade(places, KEY, MovableClock(), steps=(Step(NEWEST + 1, orphan),), newest=NEWEST + 1)
    assert version_of(places, KEY) == NEWEST


def test_a_new_file_is_made_by_the_steps(places: Places) -> None:
    engine = sa.create_engine("sqlite://", module=sqlcipher, poolclass=StaticPool)
    with engine.begin() as connection:
        build(connection)
        wanted = shape_of(connection)
    with open_store(places.folder, KEY, MovableClock()) as store, store.connection() as connection:
        assert shape_of(connection) == wanted
    assert version_of(places, KEY) == NEWEST


def test_an_older_program_refuses_a_newer_file(places: Places) -> None:
    upgrade(places, KEY, MovableClock(), steps=(Step(NEWEST + 1, add_column),), newest=NEWEST + 1)
    before = places.data.read_bytes()
    with pytest.raises(Expected, match="更新版本") as trouble:
        open_store(places.folder, KEY, MovableClock())
    assert trouble.value.remedy
    assert places.data.read_bytes() == before


def test_the_newest_number_is_the_last_steps() -> None:
    assert [step.number for step in STEPS] == list(range(1, NEWEST + 1))
