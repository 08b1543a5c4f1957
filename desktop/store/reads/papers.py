"""A case's filings, materials and scans."""

from __future__ import annotations

from typing import Any, Final

from sqlalchemy import Select, select
from sqlmodel import col

from desktop.store.reads.rows import AttachmentRow, FilingRow, MaterialRow
from desktop.store.reads.source import Reading
from desktop.store.tables import Attachment, Filing, IncomingFile, Letter, Material, Promise, TitleHeld

_FILING: Final = [getattr(Filing, name) for name in FilingRow.__dataclass_fields__]


class PaperReads(Reading):
    """Reads of a case's filings, materials and scans."""

    def filings_of(self, case_id: int) -> list[FilingRow]:
        """A case's filings, oldest first."""
        statement = select(*_FILING).where(col(Filing.case_id) == case_id).order_by(col(Filing.id))
        return [FilingRow(**row) for row in self.all(statement)]

    def filing_evidence(self, key: int) -> dict[str, Any]:
        """What an issued paper rests on, as it was frozen; nothing where there is no such paper."""
        row = self.one(select(col(Filing.answers)).where(col(Filing.id) == key))
        return {} if row is None else dict(row["answers"])

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
        """Every digest a row speaks of: scans of any kind (removed ones too), filings, packets, certificates."""
        columns = (
            Attachment.digest, Filing.digest, Letter.packet_digest, IncomingFile.digest, TitleHeld.certificate_digest
        )  # fmt: skip
        found: list[Any] = [key for column in columns for key in self.keys(select(col(column)).distinct())]
        return {digest for digest in found if digest}
