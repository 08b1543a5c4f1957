"""Publicities of a batch, the names on them, objections to those."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlmodel import col

from desktop.store.reads.source import Reading
from desktop.store.tables import Data, TitleObjection, TitlePublicised, TitlePublicity


@dataclass(frozen=True)
class WholePublicity:
    """A publicity."""

    id: int
    batch_id: int
    stage: str
    state: str
    posted_on: date
    until_on: date
    closed_on: date | None
    filing_id: int | None
    rule: Data
    details: Data
    by_name: str
    version: int


@dataclass(frozen=True)
class WholeObjection:
    """An objection to a name on a publicity."""

    id: int
    publicity_id: int
    application_id: int
    state: str
    received_on: date
    due_on: date | None
    from_name: str
    contact: str
    content: str
    findings: str
    checked_on: date | None
    checked_by_name: str
    conclusion: str
    answered_on: date | None
    answer: str
    filing_id: int | None
    details: Data
    by_name: str
    version: int


class PublicityReads(Reading):
    """Reads of publicities and objections."""

    def title_publicities(self, batch_id: int) -> list[WholePublicity]:
        """Those of a batch, the newest first."""
        columns = [getattr(TitlePublicity, name) for name in WholePublicity.__dataclass_fields__]
        statement = select(*columns).where(col(TitlePublicity.batch_id) == batch_id)
        return [WholePublicity(**row) for row in self.all(statement.order_by(col(TitlePublicity.id).desc()))]

    def title_publicity(self, key: int) -> WholePublicity | None:
        """One publicity, None when there is none."""
        columns = [getattr(TitlePublicity, name) for name in WholePublicity.__dataclass_fields__]
        row = self.one(select(*columns).where(col(TitlePublicity.id) == key))
        return None if row is None else WholePublicity(**row)

    def title_publicised(self, publicity_ids: Sequence[int]) -> dict[int, list[int]]:
        """The applications whose names stand on publicities, by publicity."""
        found: dict[int, list[int]] = {key: [] for key in publicity_ids}
        statement = select(col(TitlePublicised.publicity_id), col(TitlePublicised.application_id))
        statement = statement.where(col(TitlePublicised.publicity_id).in_(list(publicity_ids)))
        for row in self.all(statement.order_by(col(TitlePublicised.application_id))):
            found[row["publicity_id"]].append(row["application_id"])
        return found

    def title_objections(self, publicity_ids: Sequence[int]) -> list[WholeObjection]:
        """Objections to names on these publicities, the oldest first."""
        columns = [getattr(TitleObjection, name) for name in WholeObjection.__dataclass_fields__]
        statement = select(*columns).where(col(TitleObjection.publicity_id).in_(list(publicity_ids)))
        return [WholeObjection(**row) for row in self.all(statement.order_by(col(TitleObjection.id)))]

    def title_objection(self, key: int) -> WholeObjection | None:
        """One objection, None when there is none."""
        columns = [getattr(TitleObjection, name) for name in WholeObjection.__dataclass_fields__]
        row = self.one(select(*columns).where(col(TitleObjection.id) == key))
        return None if row is None else WholeObjection(**row)
