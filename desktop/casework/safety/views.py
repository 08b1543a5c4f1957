"""What the verbs of safety take and give: plain frozen values."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from desktop.casework.changed import Changed
from desktop.casework.duties.roles import Role
from desktop.casework.settings.office_settings import OfficeSettings

OfficeDetails = OfficeSettings  # the wizard asks what the settings page shows later


@dataclass(frozen=True)
class NewColleague:
    """Somebody who will work here, with the password typed by their own hand."""

    name: str
    roles: tuple[Role, ...]
    password: str


@dataclass(frozen=True)
class Created:
    """A new office: its paper recovery code (shown once) and its people's ids in the order given."""

    recovery_code: str
    user_ids: tuple[str, ...]


@dataclass(frozen=True)
class SignInName:
    """One name on the sign-in page."""

    user_id: str
    name: str


@dataclass(frozen=True)
class Colleague:
    """Somebody who works here."""

    user_id: str
    name: str
    roles: tuple[Role, ...]
    since: date | None
    left: bool


@dataclass(frozen=True)
class AddedColleague:
    """Somebody who was added, and what that touched."""

    user_id: str
    changed: Changed


@dataclass(frozen=True)
class BackupReport:
    """A backup that was made and opened again to be sure."""

    path: Path
    made_at: datetime
    cases: int
    size: int  # bytes
    files: int  # attachments it carries
    thinned: int  # older backups taken off the shelf to make room
    changed: Changed


@dataclass(frozen=True)
class BackupRow:
    """One backup on the shelf."""

    path: Path
    made_at: datetime
    size: int  # bytes


@dataclass(frozen=True)
class Check:
    """One thing that was looked at, and how it is."""

    name: str
    good: bool
    says: str


@dataclass(frozen=True)
class StoreReport:
    """Everything that was looked at in the office's file."""

    checks: tuple[Check, ...]

    @property
    def good(self) -> bool:
        """True when every check is good."""
        return all(check.good for check in self.checks)


@dataclass(frozen=True)
class StartReport:
    """What stands in a folder before anybody signs in."""

    state: str  # "ready", "empty" (nothing here yet), "restore" (a backup is needed), "refused"
    checks: tuple[Check, ...]
    backups: tuple[BackupRow, ...]
    practice: bool


@dataclass(frozen=True)
class Restored:
    """An office restored from a backup into a new folder, opened once to be sure."""

    folder: Path
    made_at: datetime | None
    cases: int


@dataclass(frozen=True)
class AuditRow:
    """One row of the audit log, for the auditor's page."""

    number: int
    at: datetime
    who: str
    role: str
    what: str
    says: str  # the deed in words
    object: str
    result: str  # "ok", "denied", "failed"
    fields: tuple[str, ...]
    reason: str
