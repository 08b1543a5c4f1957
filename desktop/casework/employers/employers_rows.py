"""Rows of a list of employers, in the order of the keys."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.case_types.employer import EMPLOYER_KINDS
from desktop.casework.deed import allowed
from desktop.casework.employers.views import EmployerRow
from desktop.casework.office import Office
from desktop.casework.people.columns import word


def employers_rows(office: Office, keys: Sequence[int]) -> list[EmployerRow]:
    """One row for each key that is still there."""
    allowed(office, "find_employers")
    reads = office.store.reads
    rows = []
    for row in reads.employer_rows(keys):
        answers = reads.employer(row.id).data
        rows.append(
            EmployerRow(
                id=row.id,
                name=row.name,
                credit_code=row.uscc,
                kind=EMPLOYER_KINDS.title(answers.get("employer_kind")),
                zone=word(answers, "zone"),
                cases=row.cases,
                changed_at=row.updated_at,
            )
        )
    return rows
