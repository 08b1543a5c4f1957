"""Bringing an older file up to date: nothing half done, a backup before, a newer file refused."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Connection

from desktop.basics.clock import Clock
from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.store.backup.make import make
from desktop.store.engine.alchemy import alchemy, raw
from desktop.store.engine.connect import connect, pragma
from desktop.store.engine.trouble import told
from desktop.store.migrations.steps import NEWEST, STEPS, Step
from desktop.store.places import Places


def version_of(places: Places, key: bytes) -> int:
    """The number of the newest step a file has gone through. Raises Expected for whatever is wrong with the file."""
    with told():
        connection = connect(places.data, key)
        try:
            return int(pragma(connection, "user_version"))
        finally:
            connection.close()


def upgrade(places: Places, key: bytes, clock: Clock, *, steps: Sequence[Step] = STEPS, newest: int = NEWEST) -> int:
    """Run the pending steps, each in one BEGIN IMMEDIATE with its number; out: how many ran.

    A failing step leaves the file as it was before that step. Raises Expected when the file is newer than the program.
    """
    version = version_of(places, key)
    if version > newest:
        raise Expected(_("数据是用更新版本的程序写的，这个旧版本不能打开。"), _("请安装新版本的程序；数据没有改动。"))
    pending = [step for step in sorted(steps, key=lambda step: step.number) if step.number > version]
    if not pending:
        return 0
    make(places, key, clock, why="upgrade")
    with told():
        engine = alchemy(places.data, key)
        driver = raw(engine)
        try:
            # A table rebuild needs this off before BEGIN; the check below takes its place.
            driver.execute("PRAGMA foreign_keys=OFF")
            # Guards of other tables speak of the one being rebuilt, which is not there for a moment.
            driver.execute("PRAGMA legacy_alter_table=ON")
            for step in pending:
                with engine.begin() as connection:
                    _run(connection, step)
        finally:
            engine.dispose()
            driver.close()
    return len(pending)


def build(connection: Connection, steps: Sequence[Step] = STEPS) -> None:
    """Bring an empty file through every step, inside the caller's transaction: a new file and an old one are alike."""
    for step in sorted(steps, key=lambda step: step.number):
        _run(connection, step)


def _run(connection: Connection, step: Step) -> None:
    step.run(connection)
    broken = connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall()
    if broken:
        raise RuntimeError(f"step {step.number} broke {len(broken)} references")
    connection.exec_driver_sql(f"PRAGMA user_version={step.number}")
