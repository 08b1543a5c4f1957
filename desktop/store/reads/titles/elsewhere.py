"""Other applications of the people of a batch in the same year: in other batches, or in none."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import select
from sqlmodel import col

from desktop.store.reads.source import Query, Reading
from desktop.store.tables import Data, OfficeCase, TitleApplication, TitleBatch


@dataclass(frozen=True)
class ElsewhereRow:
    """Another application of somebody; `batch_name` is "" for a case outside every batch."""

    person_id: int
    number: str  # 受理号, or the number of the case
    title_series: str
    batch_name: str


class ElsewhereReads(Reading):
    """Reads over all batches of a year."""

    def title_applications_elsewhere(
        self, batch_id: int, year: int, dead: tuple[str, ...], kinds: tuple[str, ...]
    ) -> list[ElsewhereRow]:
        """What the people of a batch applied for besides. In: states that no longer count, the kinds of title cases."""
        here = select(col(TitleApplication.person_id)).where(col(TitleApplication.batch_id) == batch_id)
        there: Query = (
            select(
                col(TitleApplication.person_id), col(TitleApplication.receipt).label("number"),
                col(TitleApplication.title_series), col(TitleBatch.name).label("batch_name"),
            )
            .join(TitleBatch, col(TitleBatch.id) == col(TitleApplication.batch_id))
            .where(
                col(TitleBatch.year) == year, col(TitleApplication.batch_id) != batch_id,
                col(TitleApplication.person_id).in_(here), col(TitleApplication.state).not_in(dead),
            )
        )  # fmt: skip
        in_batches = select(col(TitleApplication.case_id))
        alone: Query = select(
            col(OfficeCase.person_id), col(OfficeCase.number), col(OfficeCase.answers).label("answers")
        ).where(
            col(OfficeCase.person_id).in_(here), col(OfficeCase.kind).in_(kinds), col(OfficeCase.year) == year,
            col(OfficeCase.stage) != "closed", col(OfficeCase.id).not_in(in_batches),
        )  # fmt: skip
        found = [ElsewhereRow(**row) for row in self.all(there.order_by(col(TitleApplication.id)))]
        for row in self.all(alone.order_by(col(OfficeCase.id))):
            answers: Data = row["answers"] or {}
            series = str(answers.get("target_series") or "")
            found.append(ElsewhereRow(row["person_id"], row["number"], series, ""))
        return found
