"""Signing in to a file of an older release: a verified backup first, then the steps; a failing step changes nothing."""

from __future__ import annotations

from functools import partial

import pytest
import sqlalchemy as sa

from desktop.casework.safety.signing.create_office import create_office
from desktop.casework.safety.signing.sign_in import sign_in
from desktop.casework.safety.signing.sign_out import sign_out
from desktop.store import folder as folders
from desktop.store.backup.shelf import shelf
from desktop.store.backup.verify import verify
from desktop.store.keys.keyring import unlock
from desktop.store.migrations.run import upgrade, version_of
from desktop.store.migrations.steps import NEWEST, STEPS, Step, operations
from desktop.store.places import Places
from tests.casework.conftest import CLOCK
from tests.casework.safety.signing.test_create_office import PEOPLE, WORDS

PASSWORD = PEOPLE[0].password


def grow(connection: sa.Connection) -> None:
    operations(connection).add_column("employer", sa.Column("trade", sa.String, server_default="", nullable=False))


def fail(connection: sa.Connection) -> None:
    grow(connection)
    raise ZeroDivisionError


def next_release(monkeypatch: pytest.MonkeyPatch, step) -> None:
    further = partial(upgrade, steps=(*STEPS, Step(NEWEST + 1, step)), newest=NEWEST + 1)
    monkeypatch.setattr(folders, "upgrade", further)


def test_a_backup_stands_before_the_upgrade(tmp_path, monkeypatch) -> None:
    folder = tmp_path / "office"
    user = create_office(folder, WORDS, PEOPLE[:1], CLOCK).user_ids[0]
    places = Places(folder)
    key = unlock(places.keys, user, PASSWORD, CLOCK)
    with monkeypatch.context() as broken:
        next_release(broken, fail)
        with pytest.raises(ZeroDivisionError):
            sign_in(folder, user, PASSWORD, CLOCK)
    assert version_of(places, key) == NEWEST
    sign_out(sign_in(folder, user, PASSWORD, CLOCK))  # still opens in the program it was written by
    next_release(monkeypatch, grow)
    sign_out(sign_in(folder, user, PASSWORD, CLOCK))
    assert version_of(places, key) == NEWEST + 1
    made = [kept for kept in shelf(places.backups) if kept.side.why == "upgrade"]
    assert len(made) == 2  # one before each attempt
    assert {verify(kept.folder, key).side.user_version for kept in made} == {NEWEST}
