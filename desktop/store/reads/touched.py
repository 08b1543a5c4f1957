"""What somebody worked on last, told by the audit."""

from __future__ import annotations

from sqlalchemy import desc, select
from sqlmodel import col

from desktop.store.reads.source import Reading
from desktop.store.tables import Event, OfficeCase


class TouchedReads(Reading):
    """Reads of who worked on what; the audit's index by actor is walked backwards until the first that fits."""

    def last_touched(
        self, object_type: str, verb: str, *, actor: int, other_than: int | None, kind: str = ""
    ) -> int | None:
        """The key of the newest other object on which an actor did a deed; with `kind`, of the cases of that kind."""
        statement = (
            select(col(Event.object_id))
            .where(
                col(Event.actor_id) == actor,
                col(Event.object_type) == object_type,
                col(Event.verb) == verb,
                col(Event.result) == "ok",
            )
            .order_by(desc(col(Event.seq)))
        )
        if other_than is not None:
            statement = statement.where(col(Event.object_id) != str(other_than))
        if kind:
            statement = statement.join(OfficeCase, col(OfficeCase.id) == col(Event.case_id)).where(
                col(OfficeCase.kind) == kind
            )
        row = self.one(statement)
        return None if row is None else int(row["object_id"])
