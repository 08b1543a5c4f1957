"""The same office, judging by the rules as they are now on file."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from desktop.casework.office import Office
from desktop.policy.book.local_values import LocalValue
from desktop.store.reads.rows import LocalValue as LocalValueRow


def reread_policy(office: Office) -> Office:
    """The same office, judging by the rules as they are now on file (after a local value was entered)."""
    return replace(office, policy=office.policy.with_local(local_values(office.store.reads.local_values())))


def local_values(rows: Iterable[LocalValueRow]) -> tuple[LocalValue, ...]:
    """Rows as the library reads them."""
    return tuple(
        LocalValue(
            chapter=row.chapter,
            key=row.key,
            scope=row.scope,
            value=str(row.value),
            first_day=row.first_day,
            last_day=row.last_day,
            cite=row.cite,
            entered_by=row.entered_by,
            entered_on=row.entered_on,
        )
        for row in rows
    )
