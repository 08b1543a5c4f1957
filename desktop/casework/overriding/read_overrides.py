"""The changed findings of a case, those taken back included, and who might approve another."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from desktop.casework.deed import allowed
from desktop.casework.office import Office
from desktop.casework.overriding.signing import Signer, approvers


@dataclass(frozen=True)
class OverrideRow:
    """One changed finding; `revoked_on` is None while it stands."""

    id: int
    what: str
    was: str
    becomes: str
    reason: str
    basis: str
    approver: str
    asked_by: str
    on: date
    revoked_on: date | None
    revoked_why: str


@dataclass(frozen=True)
class Overrides:
    """All of a case, oldest first; `approvers` are the colleagues who may sign another one."""

    rows: tuple[OverrideRow, ...]
    approvers: tuple[Signer, ...]


def read_overrides(office: Office, case_id: int) -> Overrides:
    """Read them. Raises `Expected` when the actor may not read cases."""
    allowed(office, "judge_case", case=case_id)
    rows = tuple(
        OverrideRow(
            row.id, row.what, row.was, row.becomes, row.reason, row.basis, row.approver_name, row.by_name, row.on_day,
            row.revoked_on, row.revoked_why,
        )
        for row in office.store.reads.overrides_of(case_id)
    )  # fmt: skip
    return Overrides(rows, approvers(office))
