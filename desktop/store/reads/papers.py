"""The register, a case's filings, materials and scans."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from operator import eq, ge, le
from typing import Any, Final

from sqlalchemy import Select, func, select
from sqlmodel import col

from desktop.store.reads.cases import BLOCK, ordered
from desktop.store.reads.rows import AttachmentRow, FilingRow, MaterialRow
from desktop.store.reads.source import Reading
from desktop.store.search.index import matching
from desktop.store.tables import Attachment, Filing, Material, Promise

ORDERS: Final[dict[str, tuple[Any, ...]]] = {
    "issued": (Filing.issued_at, Filing.id),
    "number": (Filing.series, Filing.year, Filing.serial),
    "title": (Filing.title, Filing.id),
    "applicant": (Filing.applicant, Filing.id),
    "case": (Filing.case_number, Filing.id),
}
_FILING: Final = [getattr(Filing, name) for name in FilingRow.__dataclass_fields__]


class PaperReads(Reading):
    """Reads of filings, materials and scans."""

    def find_register(
        self,
        words: str = "",
        *,
        year: int | None = None,
        series: str = "",
        paper: str = "",
        first_day: date | None = None,
        last_day: date | None = None,
        order: str = "-issued",
    ) -> list[int]:
        """Keys of the issued filings, voided ones included, that match all that is given."""
        found = matching("filing", words)
        if found is None and words.strip():
            return []
        statement = select(col(Filing.id))
        if found is not None:
            statement = statement.where(self.among(Filing, found))
        for given, column, compares in (
            (year, col(Filing.year), eq),
            (series, col(Filing.series), eq),
            (paper, col(Filing.paper), eq),
            (first_day, col(Filing.issued_day), ge),
            (last_day, col(Filing.issued_day), le),
        ):
            if given:
                statement = statement.where(compares(column, given))
        return self.keys(ordered(statement, order, ORDERS))

    def register_rows(self, keys: Sequence[int]) -> list[FilingRow]:
        """The rows of these keys in the order given; a key that is gone is left out."""
        found: dict[int, FilingRow] = {}
        for start in range(0, len(keys), BLOCK):
            block = list(keys[start : start + BLOCK])
            for row in self.all(select(*_FILING).where(col(Filing.id).in_(block))):
                found[row["id"]] = FilingRow(**row)
        return [found[key] for key in keys if key in found]

    def filings_of(self, case_id: int) -> list[FilingRow]:
        """A case's filings, oldest first."""
        statement = select(*_FILING).where(col(Filing.case_id) == case_id).order_by(col(Filing.id))
        return [FilingRow(**row) for row in self.all(statement)]

    def register_series(self) -> list[tuple[str, int, int]]:
        """(series, year, filings) of the register."""
        statement = (
            select(col(Filing.series), col(Filing.year), func.count().label("filings"))
            .group_by(col(Filing.series), col(Filing.year))
            .order_by(col(Filing.year).desc(), col(Filing.series))
        )
        return [(row["series"], row["year"], row["filings"]) for row in self.all(statement)]

    def materials_of(self, case_id: int) -> dict[str, MaterialRow]:
        """What was handed in for a case, by material key."""
        columns = [getattr(Material, name) for name in MaterialRow.__dataclass_fields__]
        rows = self.all(select(*columns).where(col(Material.case_id) == case_id))
        return {row["key"]: MaterialRow(**row) for row in rows}

    def promised_keys(self, case_id: int) -> frozenset[str]:
        """The materials of a case that a promise on record stands behind, open or kept."""
        standing = col(Promise.state).in_(("open", "kept"))
        statement: Select[Any] = select(col(Promise.material_key).label("key")).where(
            col(Promise.case_id) == case_id, standing
        )
        return frozenset(row["key"] for row in self.all(statement))

    def attachments_of(self, case_id: int, *, removed: bool = False) -> list[AttachmentRow]:
        """A case's scans by material and position; with `removed`, those taken away too."""
        columns = [getattr(Attachment, name) for name in AttachmentRow.__dataclass_fields__]
        statement = select(*columns).where(col(Attachment.case_id) == case_id)
        if not removed:
            statement = statement.where(col(Attachment.removed_at).is_(None))
        statement = statement.order_by(col(Attachment.material_key), col(Attachment.position), col(Attachment.id))
        return [AttachmentRow(**row) for row in self.all(statement)]

    def known_digests(self) -> set[str]:
        """Every digest a row speaks of: scans (removed ones too) and filings."""
        scans: list[Any] = self.keys(select(col(Attachment.digest)).distinct())
        filings: list[Any] = self.keys(select(col(Filing.digest)).distinct())
        return {*scans, *filings}
