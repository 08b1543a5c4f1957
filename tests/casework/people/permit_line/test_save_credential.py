"""Papers on a person's line are written, ended, never lost; a permit number belongs to one person."""

from __future__ import annotations

from datetime import date

import pytest

from desktop.basics.errors import Expected
from desktop.casework.people.permit_line.end_credential import end_credential
from desktop.casework.people.permit_line.read_line import read_line
from desktop.casework.people.permit_line.save_credential import save_credential
from desktop.casework.people.save_person import save_person

PERMIT = {
    "kind": "permit",
    "number": "JL0001",
    "first_day": "2025-01-01",
    "last_day": "2026-12-31",
    "permit_class": "B",
}


@pytest.fixture
def person(office) -> int:
    return save_person(office, None, {"surname": "MUSTER", "given_names": "ANNA"}).person


def test_a_paper_is_kept_changed_and_ended(office, person):
    save_credential(office, person, None, PERMIT)
    (one,) = read_line(office, person).credentials
    assert (one.days_left, one.state, one.data) == (38, "alive", {"class": "B"})
    save_credential(office, person, one.id, {**PERMIT, "last_day": "2027-01-31"})
    end_credential(office, one.id, "cancelled", date(2026, 11, 20), "终止聘用")
    (one,) = read_line(office, person).credentials
    assert (one.last_day, one.state, one.ended_on, one.days_left) == (
        date(2027, 1, 31), "cancelled", date(2026, 11, 20), None,
    )  # fmt: skip
    with pytest.raises(Expected, match="已经终止"):
        save_credential(office, person, one.id, PERMIT)


def test_a_permit_number_is_one_persons_for_life(office, person):
    save_credential(office, person, None, PERMIT)
    other = save_person(office, None, {"surname": "BEISPIEL"}).person
    with pytest.raises(Expected) as trouble:
        save_credential(office, other, None, {**PERMIT, "number": "jl0001"})
    assert trouble.value.field == "number"


@pytest.mark.parametrize(
    ("raw", "field"),
    [
        ({**PERMIT, "last_day": "2024-12-31"}, "last_day"),
        ({"kind": "permit"}, "last_day"),
        ({**PERMIT, "kind": "card"}, "kind"),
    ],
)
def test_what_cannot_be_is_named(office, person, raw, field):
    with pytest.raises(Expected) as trouble:
        save_credential(office, person, None, raw)
    assert trouble.value.field == field


@pytest.mark.parametrize(
    ("state", "on", "why", "field"),
    [
        ("gone", date(2026, 1, 1), "x", "state"),
        ("lost", date(2026, 11, 24), "x", "on"),
        ("lost", date(2026, 1, 1), " ", "why"),
    ],
)
def test_an_end_has_a_day_and_a_reason(office, person, state, on, why, field):
    save_credential(office, person, None, PERMIT)
    with pytest.raises(Expected) as trouble:
        end_credential(office, read_line(office, person).credentials[0].id, state, on, why)
    assert trouble.value.field == field
