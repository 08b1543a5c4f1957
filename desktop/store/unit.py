"""One piece of work on the office's file: everything is kept or nothing, and no change without an audit row."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any, TypeVar

from pydantic import JsonValue
from sqlalchemy import insert, select
from sqlmodel import Session, SQLModel, col

from desktop.basics.clock import Clock
from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.store.audit.writer import AuditWriter
from desktop.store.search.index import put_fresh
from desktop.store.search.keep import Keeper
from desktop.store.tables import Employer, Event, Filing, LocalValueRow, OfficeCase, Person, Series, Setting, Staff

Row = TypeVar("Row", bound=SQLModel)


class Unit:
    """The named deeds inside one transaction; made by `Store.unit()`, never by hand."""

    def __init__(self, session: Session, audit: AuditWriter, keeper: Keeper, clock: Clock) -> None:
        self._session = session
        self._audit = audit
        self._keeper = keeper
        self._clock = clock

    def get(self, table: type[Row], key: Any) -> Row:
        """The row with this key, to be read or changed. Raises Expected when there is none."""
        row = self._session.get(table, key)
        if row is None:
            raise Expected(_("这条记录已不存在。"), _("请刷新列表后再试。"))
        return row

    def find(self, table: type[Row], key: Any) -> Row | None:
        """The row with this key, or None."""
        return self._session.get(table, key)

    def rows(self, table: type[Row], **equal: Any) -> list[Row]:
        """The rows whose columns equal the given values, by primary key."""
        order = list(table.__table__.primary_key.columns)  # type: ignore[attr-defined]
        return list(self._session.scalars(select(table).filter_by(**equal).order_by(*order)))

    def person(self, key: int) -> Person:
        """A person, to be read or changed. Raises Expected when there is none."""
        return self.get(Person, key)

    def employer(self, key: int) -> Employer:
        """An employer, to be read or changed. Raises Expected when there is none."""
        return self.get(Employer, key)

    def case(self, key: int, version: int | None = None) -> OfficeCase:
        """A case; with `version`, raises Expected when somebody changed it since that version was read."""
        case = self.get(OfficeCase, key)
        if version is not None and case.version != version:
            raise Expected(_("这个办件刚被改动过。"), _("请重新打开后再改，以免覆盖别人的修改。"))
        return case

    def filing(self, key: int) -> Filing:
        """An issued filing. Raises Expected when there is none."""
        return self.get(Filing, key)

    def staff(self, key: int) -> Staff:
        """A colleague. Raises Expected when there is none."""
        return self.get(Staff, key)

    def add(self, row: Row) -> Row:
        """Put a new row into the file and return it with its key."""
        self._session.add(row)
        self._session.flush()
        return row

    def delete(self, row: SQLModel) -> None:
        """Take a row out; audit rows and filings refuse (triggers)."""
        self._session.delete(row)

    def flush(self) -> None:
        """Send what was changed so far, so that reads inside this unit see it."""
        self._session.flush()

    def pour(self, table: type[SQLModel], rows: Sequence[Mapping[str, Any]]) -> None:
        """Put many whole rows in at once (practice offices of any size); told columns are given, nothing is stamped."""
        self._session.connection().execute(insert(table), [dict(row) for row in rows])
        self._keeper.changed = True

    def pour_index(self, kind: str, rows: Iterable[tuple[int, tuple[str, str, str, str]]]) -> None:
        """Fill the search index for rows that were poured: (key, columns as `search.words.index_of` tells them)."""
        put_fresh(self._session.connection(), kind, rows)

    def next_serial(self, series: str, year: int) -> int:
        """Draw the next serial (from 1) of a series in a year; given back when the unit fails, so there are no gaps."""
        row = self._session.get(Series, (series, year))
        if row is None:
            row = Series(name=series, year=year, next=1)
            self._session.add(row)
        drawn = row.next
        row.next = drawn + 1
        self._session.flush()
        return drawn

    def setting(self, key: str, otherwise: JsonValue = None) -> JsonValue:
        """A choice of the office, or `otherwise` when it was never made."""
        row = self._session.get(Setting, key)
        value: JsonValue = otherwise if row is None else row.value
        return value

    def set_setting(self, key: str, value: JsonValue) -> None:
        """Keep a choice of the office."""
        row = self._session.get(Setting, key)
        if row is None:
            self._session.add(Setting(key=key, value=value))
        else:
            row.value = value
        self._session.flush()

    def local_values(self) -> list[LocalValueRow]:
        """The policy values the office filled in, oldest first."""
        return list(self._session.scalars(select(LocalValueRow).order_by(col(LocalValueRow.id))))

    def event(self, seq: int) -> Event:
        """An audit row, for putting back what it replaced. Raises Expected when there is none."""
        return self.get(Event, seq)

    def record(  # noqa: PLR0913 - the columns of an audit row, by keyword
        self,
        verb: str,
        *,
        actor_id: int | None = None,
        actor_name: str = "",
        actor_role: str = "",
        object_type: str = "",
        object_id: str | int = "",
        case_id: int | None = None,
        result: str = "ok",
        fields: Sequence[str] = (),
        before: Mapping[str, JsonValue] | None = None,
        reason: str = "",
    ) -> None:
        """Write the audit row of this unit: `fields` are names only, `before` is what was replaced."""
        self._session.flush()
        self._audit.write(
            self._session.connection(),
            self._clock,
            {
                "verb": verb,
                "actor_id": actor_id,
                "actor_name": actor_name,
                "actor_role": actor_role,
                "object_type": object_type,
                "object_id": str(object_id),
                "case_id": case_id,
                "result": result,
                "fields": list(fields),
                "before": None if before is None else dict(before),
                "reason": reason,
            },
        )

    @property
    def now(self) -> datetime:
        """The instant of this unit's clock, UTC."""
        return self._clock.now()
