"""The line's passport follows the form: a new one replaces, a typing error is put right in place."""

from __future__ import annotations

import pytest

from desktop.casework.people.permit_line.read_line import read_line
from desktop.casework.people.save_person import save_person

PASSPORT = {"passport_number": "M12345678", "passport_issued_on": "2020-01-02", "passport_expires_on": "2030-01-01"}


@pytest.fixture
def person(office) -> int:
    return save_person(office, None, {"surname": "MUSTER", **PASSPORT}).person


def passports(office, person):
    return [(one.number, one.state) for one in read_line(office, person).credentials if one.kind == "passport"]


def test_a_half_typed_passport_waits(office):
    person = save_person(office, None, {"surname": "MUSTER", "passport_number": "M12345678"}).person
    assert passports(office, person) == []
    save_person(office, person, PASSPORT)
    assert passports(office, person) == [("M12345678", "alive")]


def test_a_typing_error_is_put_right_in_place(office, person):
    save_person(office, person, {"passport_number": "M12345679"})
    assert passports(office, person) == [("M12345679", "alive")]


def test_a_passport_issued_later_takes_the_place(office, person):
    save_person(
        office,
        person,
        {"passport_number": "M99999999", "passport_issued_on": "2026-10-01", "passport_expires_on": "2036-09-30"},
    )
    assert passports(office, person) == [("M99999999", "alive"), ("M12345678", "replaced")]
