"""An office file on disk for tests: made once, copied for each; people and firms are invented."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from desktop.store.folder import create_store, open_store
from desktop.store.keys.cost import QUICK
from desktop.store.keys.keyring import Newcomer, create_keyring
from desktop.store.store import Store
from desktop.store.tables import Employer, Filing, OfficeCase, Person, PersonNumber, Staff
from desktop.store.unit import Unit

KEY = bytes(range(32))
OFFICE_ID = "office-for-tests"
PASSWORD = "Kuai3-Le"
DAY = date(2026, 3, 2)


@dataclass
class MovableClock:
    """A clock tests can move."""

    instant: datetime = datetime(2026, 3, 2, 1, 30, tzinfo=UTC)

    def now(self) -> datetime:
        return self.instant

    def today(self) -> date:
        return (self.instant + timedelta(hours=8)).date()

    def move(self, **by: float) -> None:
        self.instant += timedelta(**by)


def make_blank(folder: Path) -> Path:
    """A closed office with one colleague (login "wang", user id "1") and a key file with cheap slots."""
    clock = MovableClock()
    store = create_store(folder, KEY, OFFICE_ID, clock)
    create_keyring(
        store.places.keys, OFFICE_ID, (Newcomer("1", "王示例", PASSWORD, "wang"),), clock, cost=QUICK, key=KEY
    )
    with store.unit() as unit:
        unit.add(Staff(login="wang", name="王示例", roles=["officer", "head"]))
        unit.record("create_office", object_type="office", object_id=1)
    store.close()
    return folder


def copy_of(blank: Path, folder: Path, clock: MovableClock) -> Store:
    """A fresh copy of a closed office, opened."""
    shutil.copytree(blank, folder)
    return open_store(folder, KEY, clock)


def put_person(unit: Unit, name_zh: str = "", name_latin: str = "", number: str = "", **more: object) -> Person:
    person = unit.add(Person(name_zh=name_zh, name_latin=name_latin, **more))
    if number:
        unit.add(PersonNumber(person_id=person.id, kind="passport", number=number))
    return person


def put_case(unit: Unit, person: Person | None = None, employer: Employer | None = None, **more: object) -> OfficeCase:
    serial = unit.next_serial("XK", 2026)
    words = {"kind": "work_permit_new_abroad", "stage": "registered", "opened_on": DAY, **more}
    return unit.add(
        OfficeCase(
            number=f"XK-2026-{serial:04d}", series="XK", year=2026, serial=serial,
            person_id=person.id if person else None, employer_id=employer.id if employer else None, **words,
        )
    )  # fmt: skip


def put_filing(unit: Unit, case: OfficeCase, digest: str) -> Filing:
    serial = unit.next_serial("告", 2026)
    return unit.add(
        Filing(
            case_id=case.id, paper="shortfall_notice", title="一次性告知书", series="告", year=2026, serial=serial,
            number=f"示例人才告〔2026〕{serial}号", issued_at=unit.now, issued_day=DAY, issued_by=1, digest=digest,
            applicant=case.applicant, employer_name=case.employer_name, case_number=case.number, kind=case.kind,
        )
    )  # fmt: skip
