"""Rows of the register, in the order of the keys."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.casework.deed import allowed
from desktop.casework.office import Office
from desktop.casework.register.views import RegisterRow


def register_rows(office: Office, keys: Sequence[int]) -> list[RegisterRow]:
    """One row for each key; voided numbers stay with their reason."""
    allowed(office, "find_register")
    return rows_of(office, keys)


def rows_of(office: Office, keys: Sequence[int]) -> list[RegisterRow]:
    """The same for other verbs, whose own right was looked at already."""
    return [
        RegisterRow(
            id=row.id,
            number=row.number,
            series=row.series,
            year=row.year,
            serial=row.serial,
            title=row.title,
            case_id=row.case_id,
            case_number=row.case_number,
            person_name=row.applicant,
            employer_name=row.employer_name,
            day=row.issued_day,
            issued_by=row.issued_by_name,
            pages=row.pages,
            state="void" if row.voided_at is not None else "issued",
            void_reason=row.void_reason,
            digest=row.digest,
        )
        for row in office.store.reads.register_rows(keys)
    ]
