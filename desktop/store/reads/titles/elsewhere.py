"""Other applications of the people of a batch in the same year: in other batches, in none, under another record."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from sqlalchemy import and_, select
from sqlalchemy.orm import aliased
from sqlmodel import col

from desktop.store.reads.source import Query, Reading
from desktop.store.tables import Data, OfficeCase, PersonNumber, TitleApplication, TitleBatch

_BLOCK: Final = 500  # keys asked for at once


@dataclass(frozen=True)
class ElsewhereRow:
    """Another application of somebody; `batch_name` is "" for a case outside every batch."""

    person_id: int
    number: str  # 受理号, or the number of the case
    title_series: str
    batch_name: str


class ElsewhereReads(Reading):
    """Reads over all batches of a year."""

    def same_holders(self, people: Sequence[int]) -> dict[int, list[int]]:
        """Who else is on file under a document number of these people: the same human entered twice, by person."""
        found: dict[int, list[int]] = {key: [] for key in people}
        mine, other = aliased(PersonNumber), aliased(PersonNumber)
        statement: Query = (
            select(col(mine.person_id).label("mine"), col(other.person_id).label("other"))
            .distinct()
            .join(other, and_(col(other.number) == col(mine.number), col(other.person_id) != col(mine.person_id)))
        )
        for start in range(0, len(people), _BLOCK):
            for row in self.all(statement.where(col(mine.person_id).in_(list(people[start : start + _BLOCK])))):
                found[row["mine"]].append(row["other"])
        return found

    def title_applications_elsewhere(
        self, batch_id: int, year: int, dead: tuple[str, ...], kinds: tuple[str, ...]
    ) -> list[ElsewhereRow]:
        """What the people of a batch applied for besides, under whichever record of theirs.

        In: states that no longer count, the kinds of title cases. Out: of the person who is in the batch.
        """
        here = select(col(TitleApplication.person_id)).where(col(TitleApplication.batch_id) == batch_id)
        return self._besides([row["person_id"] for row in self.all(here.distinct())], batch_id, year, dead, kinds)

    def title_applications_of(
        self, people: Sequence[int], year: int, dead: tuple[str, ...], kinds: tuple[str, ...], besides: int = 0
    ) -> list[ElsewhereRow]:
        """The same of people who are in no batch yet. In: `besides` a batch that is not asked about (0: none)."""
        return self._besides(list(people), besides, year, dead, kinds)

    def _besides(
        self, people: list[int], batch_id: int, year: int, dead: tuple[str, ...], kinds: tuple[str, ...]
    ) -> list[ElsewhereRow]:
        twins = self.same_holders(people)
        whose: dict[int, list[int]] = {}
        for key in people:
            for record in (key, *twins[key]):
                whose.setdefault(record, []).append(key)
        records = list(whose)
        there: Query = (
            select(
                col(TitleApplication.person_id), col(TitleApplication.receipt).label("number"),
                col(TitleApplication.title_series), col(TitleBatch.name).label("batch_name"),
                col(TitleApplication.batch_id),
            )
            .join(TitleBatch, col(TitleBatch.id) == col(TitleApplication.batch_id))
            .where(col(TitleBatch.year) == year, col(TitleApplication.state).not_in(dead))
            .order_by(col(TitleApplication.id))
        )  # fmt: skip
        in_batches = select(col(TitleApplication.case_id))
        alone: Query = (
            select(col(OfficeCase.person_id), col(OfficeCase.number), col(OfficeCase.answers).label("answers"))
            .where(
                col(OfficeCase.kind).in_(kinds), col(OfficeCase.year) == year,
                col(OfficeCase.stage) != "closed", col(OfficeCase.id).not_in(in_batches),
            )
            .order_by(col(OfficeCase.id))
        )  # fmt: skip
        found = []
        for start in range(0, len(records), _BLOCK):
            block = records[start : start + _BLOCK]
            for row in self.all(there.where(col(TitleApplication.person_id).in_(block))):
                found += [
                    ElsewhereRow(key, row["number"], row["title_series"], row["batch_name"])
                    for key in whose[row["person_id"]]
                    if row["batch_id"] != batch_id or key != row["person_id"]
                ]
            for row in self.all(alone.where(col(OfficeCase.person_id).in_(block))):
                answers: Data = row["answers"] or {}
                series = str(answers.get("target_series") or "")
                found += [ElsewhereRow(key, row["number"], series, "") for key in whose[row["person_id"]]]
        return found
