"""The steps lead to the declared tables; a difference is seen."""

from __future__ import annotations

from collections.abc import Callable

import pytest
import sqlalchemy as sa
import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy.pool import StaticPool
from sqlmodel import SQLModel

from desktop.store.audit.chain import TRIGGERS
from desktop.store.migrations.run import build
from desktop.store.migrations.shape import shape_of
from desktop.store.search.index import TABLES
from desktop.store.tables import OfficeCase

Make = Callable[[sa.Connection], object]


def declared(connection: sa.Connection) -> None:
    """What today's models, search tables and triggers say."""
    assert OfficeCase.__table__.metadata is SQLModel.metadata
    SQLModel.metadata.create_all(connection)
    for statement in (*TABLES.values(), *TRIGGERS.values()):
        connection.exec_driver_sql(statement)


def shape(*makes: Make) -> frozenset[str]:
    engine = sa.create_engine("sqlite://", module=sqlcipher, poolclass=StaticPool)
    with engine.begin() as connection:
        for make in makes:
            make(connection)
        return shape_of(connection)


def test_the_steps_lead_to_the_declared_tables() -> None:
    migrated, wanted = shape(build), shape(declared)
    assert sorted(migrated - wanted) == []
    assert sorted(wanted - migrated) == []
    assert len(wanted) > 150


@pytest.mark.parametrize(
    "planted",
    [
        "ALTER TABLE staff ADD COLUMN nick VARCHAR",
        "ALTER TABLE setting DROP COLUMN value",
        "DROP INDEX case_by_due",
        "CREATE INDEX extra ON person (sex)",
        "DROP TRIGGER event_no_update",
        "DROP TABLE filing_fts",
        "DROP INDEX employer_uscc; CREATE UNIQUE INDEX employer_uscc ON employer (uscc)",
        (
            "DROP TABLE office; CREATE TABLE office (id INTEGER NOT NULL, office_id VARCHAR NOT NULL, name VARCHAR NOT "
            "NULL, data JSON NOT NULL, practice BOOLEAN NOT NULL, created_at DATETIME NOT NULL, PRIMARY KEY (id))"
        ),
        (
            "DROP TABLE material; CREATE TABLE material (case_id INTEGER NOT NULL, key VARCHAR NOT NULL, state VARCHAR "
            "NOT NULL, issued_on DATE, expires_on DATE, note VARCHAR NOT NULL, data JSON NOT NULL, "
            "PRIMARY KEY (case_id, key))"
        ),
        "DROP TABLE setting; CREATE TABLE setting (key VARCHAR NOT NULL, value JSON, PRIMARY KEY (key))",
    ],
)
def test_a_planted_difference_is_seen(planted: str) -> None:
    def plant(connection: sa.Connection) -> None:
        for statement in planted.split(";"):
            connection.exec_driver_sql(statement)

    assert shape(build, plant) != shape(declared)
