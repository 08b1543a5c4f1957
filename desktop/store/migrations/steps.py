"""The numbered steps from an empty file to today's shape, oldest first; none is changed once a release carried it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from desktop.store.migrations.fifth.ledger_guards import GUARDS as LEDGER_GUARDS
from desktop.store.migrations.fifth.vote_guards import GUARDS as VOTE_GUARDS
from desktop.store.migrations.first.guards import SEARCH_AND_GUARDS
from desktop.store.migrations.first.tables import TABLES
from desktop.store.migrations.fourth.afterwards import AFTERWARDS
from desktop.store.migrations.fourth.guards import GUARDS as FOURTH_GUARDS
from desktop.store.migrations.fourth.intake import INTAKE
from desktop.store.migrations.fourth.letter_guards import GUARDS as LETTER_GUARDS
from desktop.store.migrations.fourth.panels import PANELS
from desktop.store.migrations.fourth.session_guards import GUARDS as SESSION_GUARDS
from desktop.store.migrations.second.guards import GUARDS as SECOND_GUARDS
from desktop.store.migrations.second.tables import TABLES as SECOND_TABLES
from desktop.store.migrations.third.guards import GUARDS as THIRD_GUARDS
from desktop.store.migrations.third.tables import TABLES as THIRD_TABLES

if TYPE_CHECKING:
    from alembic.operations import Operations
    from sqlalchemy import Connection


@dataclass(frozen=True)
class Step:
    """One step: the number the file carries afterwards and what it does, inside the caller's transaction.

    It never imports today's tables: they move on, the step must not.
    """

    number: int
    run: Callable[[Connection], None]


def operations(connection: Connection) -> Operations:
    """Alembic's operations on a step's connection: new columns, rebuilt tables (`batch_alter_table`)."""
    # Slow to import and needed once in years, so only here.
    from alembic.migration import MigrationContext
    from alembic.operations import Operations

    return Operations(MigrationContext.configure(connection))


def first_shape(connection: Connection) -> None:
    """Make the tables, indexes, search tables and triggers of release 1 in an empty file."""
    for statement in (*TABLES, *SEARCH_AND_GUARDS):
        connection.exec_driver_sql(statement)


def second_shape(connection: Connection) -> None:
    """Add what people hold and owe, pauses, promises, deliveries, signed acts, notice templates and rosters."""
    for statement in (*SECOND_TABLES, *SECOND_GUARDS):
        connection.exec_driver_sql(statement)


def third_shape(connection: Connection) -> None:
    """Add official letters, dispatches, incoming papers, direct reports, bundles and needs; a filing needs no case."""
    for statement in (*THIRD_TABLES, *THIRD_GUARDS):
        connection.exec_driver_sql(statement)


def fourth_shape(connection: Connection) -> None:
    """Add professional titles: batches, publicity, committees, draws, sessions, counts, titles held, complaints."""
    for statement in (*INTAKE, *PANELS, *AFTERWARDS, *FOURTH_GUARDS, *LETTER_GUARDS, *SESSION_GUARDS):
        connection.exec_driver_sql(statement)


def fifth_shape(connection: Connection) -> None:
    """Let the file itself refuse a result without its count, a title without its document, a closed list changed."""
    for statement in (*VOTE_GUARDS, *LEDGER_GUARDS):
        connection.exec_driver_sql(statement)


STEPS: Final[tuple[Step, ...]] = (
    Step(1, first_shape),
    Step(2, second_shape),
    Step(3, third_shape),
    Step(4, fourth_shape),
    Step(5, fifth_shape),
)

# A file that says more was written by a newer program.
NEWEST: Final = STEPS[-1].number
