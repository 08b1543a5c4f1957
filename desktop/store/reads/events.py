"""The history of a case, the audit, the office itself and its settings."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from operator import eq, ge, le
from typing import Any

from pydantic import JsonValue
from sqlalchemy import Select, desc, func, select
from sqlmodel import col

from desktop.store.reads.rows import EventRow, LocalValue, OfficeRow
from desktop.store.reads.source import Reading
from desktop.store.tables import Event, LocalValueRow, Office, Setting

_EVENT = [getattr(Event, name) for name in EventRow.__dataclass_fields__]


class EventReads(Reading):
    """Reads of what happened and of how the office is set up."""

    def history(self, case_id: int) -> list[EventRow]:
        """What happened to a case, newest first."""
        return self._events(select(*_EVENT).where(col(Event.case_id) == case_id).order_by(desc(col(Event.seq))))

    def deeds_on(self, object_type: str, key: int) -> list[EventRow]:
        """What was done to one thing, newest first."""
        about = (col(Event.object_type) == object_type, col(Event.object_id) == str(key))
        return self._events(select(*_EVENT).where(*about).order_by(desc(col(Event.seq))))

    def deeds_under(self, object_types: Sequence[str], key: int) -> list[EventRow]:
        """What was done to things named "KEY/…" of these sorts, newest first."""
        about = (col(Event.object_type).in_(list(object_types)), col(Event.object_id).startswith(f"{key}/"))
        return self._events(select(*_EVENT).where(*about).order_by(desc(col(Event.seq))))

    def deeds_counted(self, verbs: Sequence[str], object_type: str) -> dict[str, int]:
        """How often one of these verbs was done to each thing of a sort."""
        statement = (
            select(col(Event.object_id), func.count().label("many"))
            .where(col(Event.verb).in_(list(verbs)), col(Event.object_type) == object_type)
            .group_by(col(Event.object_id))
        )
        return {row["object_id"]: row["many"] for row in self.all(statement)}

    def find_events(
        self, *, actor: int | None = None, verb: str = "", first_day: date | None = None, last_day: date | None = None
    ) -> list[int]:
        """Keys of audit rows, newest first."""
        statement = select(col(Event.seq))
        for given, column, compares in (
            (actor, col(Event.actor_id), eq),
            (verb, col(Event.verb), eq),
            (first_day, col(Event.local_day), ge),
            (last_day, col(Event.local_day), le),
        ):
            if given:
                statement = statement.where(compares(column, given))
        return self.keys(statement.order_by(desc(col(Event.seq))))

    def event_rows(self, keys: list[int]) -> list[EventRow]:
        """The audit rows of these keys in the order given."""
        found: dict[int, EventRow] = {}
        for start in range(0, len(keys), 500):
            block = select(*_EVENT).where(col(Event.seq).in_(keys[start : start + 500]))
            found |= {row.seq: row for row in self._events(block)}
        return [found[key] for key in keys if key in found]

    def event_count(self) -> int:
        """How many audit rows the file holds."""
        return self.keys(select(func.count()).select_from(Event))[0]

    def office(self) -> OfficeRow:
        """The office whose file this is."""
        columns = [getattr(Office, name) for name in OfficeRow.__dataclass_fields__]
        return OfficeRow(**self.all(select(*columns))[0])

    def setting(self, key: str, otherwise: JsonValue = None) -> JsonValue:
        """A choice of the office, or `otherwise` when it was never made."""
        row = self.one(select(col(Setting.value)).where(col(Setting.key) == key))
        value: JsonValue = otherwise if row is None else row["value"]
        return value

    def settings(self) -> dict[str, JsonValue]:
        """Every choice of the office."""
        return {row["key"]: row["value"] for row in self.all(select(col(Setting.key), col(Setting.value)))}

    def local_values(self) -> list[LocalValue]:
        """The policy values the office filled in and did not take back, oldest first."""
        columns = [getattr(LocalValueRow, name) for name in LocalValue.__dataclass_fields__]
        statement = select(*columns).where(col(LocalValueRow.removed).is_(False)).order_by(col(LocalValueRow.id))
        return [LocalValue(**row) for row in self.all(statement)]

    def _events(self, statement: Select[Any]) -> list[EventRow]:
        return [EventRow(**{**row, "fields": tuple(row["fields"] or ())}) for row in self.all(statement)]
