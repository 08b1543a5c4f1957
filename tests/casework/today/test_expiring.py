"""What ends soon, in its band, with the one thing that answers it."""

from __future__ import annotations

import pytest

from desktop.casework.people.permit_line.save_credential import save_credential
from desktop.casework.people.save_person import save_person
from desktop.casework.today.expiring import list_expiring
from desktop.casework.today.read_today import read_today


@pytest.fixture
def person(office) -> int:
    return save_person(office, None, {"surname": "MUSTER"}).person


@pytest.mark.parametrize(
    ("ends", "band", "act"),
    [
        ("2026-11-22", 0, "new"),  # lapsed yesterday
        ("2026-11-23", 30, "new"),
        ("2026-12-22", 30, "new"),  # 29 days: too late to extend
        ("2026-12-23", 30, "renew"),  # exactly 30 days: the last day to ask
        ("2027-02-21", 90, "renew"),  # exactly 90 days: the first day to ask
        ("2027-02-22", 120, "look"),
        ("2027-03-23", 120, "look"),
        ("2027-03-24", None, None),
    ],
)
def test_a_permit_by_its_days(office, person, ends, band, act):
    save_credential(office, person, None, {"kind": "permit", "number": "JL0001", "last_day": ends})
    found = [(one.band, one.act) for one in list_expiring(office)]
    assert found == ([(band, act)] if band is not None else [])
    assert [one.act for one in read_today(office).expiring] == ([act] if act else [])


def test_every_sort_has_its_answer_and_the_soonest_comes_first(office, person):
    for kind, ends in (("residence", "2026-12-30"), ("visa", "2026-12-01"), ("passport", "2027-01-15")):
        save_credential(office, person, None, {"kind": kind, "number": kind.upper(), "last_day": ends})
    save_credential(office, person, None, {"kind": "contract", "last_day": "2026-12-01"})
    assert [(one.kind, one.act) for one in list_expiring(office)] == [
        ("visa", "look"), ("residence", "look"), ("passport", "change"),
    ]  # fmt: skip
