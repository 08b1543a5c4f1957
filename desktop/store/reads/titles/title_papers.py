"""Papers that were issued about a batch and not about one case."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select
from sqlmodel import col

from desktop.store.reads.source import Reading
from desktop.store.tables import Filing


@dataclass(frozen=True)
class IssuedAbout:
    """One that stands; `about` is batch, what it is about, and the key of that."""

    id: int
    paper: str
    number: str
    pages: int
    about: Any


class TitlePaperReads(Reading):
    """Reads of papers about batches."""

    def papers_about(self, references: Sequence[str]) -> list[IssuedAbout]:
        """Those that stand under these numbers of batches and complaints, the oldest first."""
        columns = (col(Filing.id), col(Filing.paper), col(Filing.number), col(Filing.pages), col(Filing.answers))
        statement = select(*columns).where(col(Filing.case_number).in_(list(references)))
        statement = statement.where(col(Filing.case_id).is_(None), col(Filing.voided_at).is_(None))
        return [
            IssuedAbout(row["id"], row["paper"], row["number"], row["pages"], row["answers"].get("about"))
            for row in self.all(statement.order_by(col(Filing.id)))
        ]
