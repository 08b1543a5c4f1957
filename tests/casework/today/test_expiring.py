"""What ends soon, in its band, with the one thing that answers it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from desktop.basics.clock import FixedClock
from desktop.case_types.samples.people import invented_employer
from desktop.casework.employers.save_employer import save_employer
from desktop.casework.intake.open_case import open_case
from desktop.casework.materials.note_material import note_material
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
        ("visa", "look"), ("residence", "new"), ("passport", "change"),
    ]  # fmt: skip


def test_a_paper_handed_in_ends_by_its_months_or_its_own_day(office, case_id):
    note_material(office, case_id, "no_crime", "checked", date(2026, 8, 31))  # six months: 28 February 2027
    note_material(office, case_id, "photo", "received", date(2026, 9, 1))
    note_material(office, case_id, "medical", "stamped_copy", date(2026, 11, 1), date(2026, 12, 1))
    note_material(office, case_id, "contract", "checked", date(2020, 1, 1))  # no months by rule, no day of its own
    found = {one.what: (one.on, one.band) for one in list_expiring(office) if one.kind == "paper"}
    assert found == {
        "体检证明": (date(2026, 12, 1), 30),
        "无犯罪记录证明": (date(2027, 2, 28), 120),
        "近期免冠电子照片": (date(2027, 3, 1), 120),
    }


def test_a_passport_is_told_once(office, case_id, subject):
    save_person(office, case_person(office, case_id), {**subject.person, "passport_expires_on": "2027-01-15"})
    note_material(office, case_id, "passport", "checked", date(2017, 1, 16), date(2027, 1, 15))
    assert [one.what for one in list_expiring(office)] == ["护照"]


def case_person(office, case_id) -> int:
    return office.store.reads.case(case_id).person_id


def test_what_ended_long_ago_stands_behind_and_never_pushes_away_what_can_be_answered(office):
    for number, ends in enumerate(("2020-01-01", "2025-06-01", "2026-11-20", "2026-12-30", "2027-01-20")):
        one = save_person(office, None, {"surname": f"M{number}"}).person
        save_credential(office, one, None, {"kind": "permit", "number": f"JL{number:04d}", "last_day": ends})
    days = [one.on.isoformat() for one in list_expiring(office)]
    assert days == ["2026-11-20", "2026-12-30", "2027-01-20", "2025-06-01", "2020-01-01"]
    assert [one.on.isoformat() for one in list_expiring(office, most=3)] == days[:3]


def test_a_permit_that_a_later_one_follows_is_not_told(office, person):
    for number, ends in (("JL0001", "2026-10-01"), ("JL0002", "2026-12-30")):
        save_credential(office, person, None, {"kind": "permit", "number": number, "last_day": ends})
    assert [one.on for one in list_expiring(office)] == [date(2026, 12, 30)]
    save_credential(office, person, None, {"kind": "permit", "number": "JL0003", "last_day": "2028-12-30"})
    assert list_expiring(office) == ()


def test_an_extension_opened_in_time_answers_its_permit_to_the_end(office, person):
    firm = save_employer(office, None, invented_employer(3)).employer
    save_credential(office, person, None, {"kind": "permit", "number": "JL0001", "last_day": "2027-01-06"})
    case = open_case(office, "work_permit_extend", person, firm).case
    late = replace(office, clock=FixedClock(datetime(2026, 12, 23, 1, 0, tzinfo=UTC)))
    for one in (office, late):
        assert [found.case_id for found in list_expiring(one) if found.kind == "permit"] == [case]
