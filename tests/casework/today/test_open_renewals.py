"""A year's renewals opened together: each once, the rest told why."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desktop.basics.errors import Expected
from desktop.case_types.samples.people import invented_employer
from desktop.casework.duties.roles import Role
from desktop.casework.employers.save_employer import save_employer
from desktop.casework.intake.open_case import open_case
from desktop.casework.intake.read_case import read_case
from desktop.casework.people.permit_line.save_credential import save_credential
from desktop.casework.people.save_person import save_person
from desktop.casework.today.expiring import list_expiring
from desktop.casework.today.open_renewals import EXTEND, open_renewals

IN_TIME = "2027-01-15"


@pytest.fixture
def firm(office) -> int:
    key = save_employer(office, None, invented_employer(3)).employer
    assert key is not None
    return key


def permit(office, number: int, ends: str = IN_TIME, employer: int = 3) -> tuple[int, int]:
    """Somebody with a permit that ends: keys of the person and the permit."""
    person = save_person(office, None, {"surname": "MUSTER", "given_names": f"N{number}"}).person
    name = str(invented_employer(employer)["name"])
    told = {"kind": "permit", "number": f"JL{number:06d}", "last_day": ends, "employer": name}
    save_credential(office, person, None, told)
    held = next(row for row in office.store.reads.credentials_of(person) if row.kind == "permit")
    return person, held.id


def test_each_gets_a_case_that_begins_with_the_permit_on_file(office, firm) -> None:
    keys = [permit(office, number)[1] for number in range(3)]
    done = open_renewals(office, keys)
    assert [row.why_not for row in done.rows] == ["", "", ""]
    assert len(done.opened) == 3
    case = read_case(office, done.opened[0])
    assert case.kind == EXTEND
    assert case.subject.answers["permit_number"] == "JL000000"
    assert case.subject.answers["permit_expires_on"] == IN_TIME


def test_a_second_run_opens_nothing_and_says_so(office, firm) -> None:
    keys = [permit(office, number)[1] for number in range(2)]
    open_renewals(office, keys)
    again = open_renewals(office, keys)
    assert again.opened == ()
    assert all("已有在办的延期 YQ-2026-" in row.why_not for row in again.rows)
    assert office.store.reads.count_cases() == 2


def test_an_extension_open_with_another_employer_is_not_opened_beside(office, firm) -> None:
    other = save_employer(office, None, invented_employer(4)).employer
    person, key = permit(office, 1)
    open_case(office, EXTEND, person, other)
    assert "已有在办的延期" in open_renewals(office, [key]).rows[0].why_not


def test_what_cannot_be_extended_is_told_with_its_reason(office, firm) -> None:
    early, late = permit(office, 1, "2027-06-30")[1], permit(office, 2, "2026-12-01")[1]
    nobody = permit(office, 3, employer=9)[1]  # an employer that is not on file
    says = [row.why_not for row in open_renewals(office, [early, late, nobody]).rows]
    assert "起可延期" in says[0]
    assert "按新申请办理" in says[1]
    assert "没有登记聘用单位" in says[2]
    assert office.store.reads.count_cases() == 0


def test_stopping_keeps_what_was_opened_and_tells_what_is_left(office, firm) -> None:
    keys = [permit(office, number)[1] for number in range(5)]
    steps = []

    def two(done: int, of: int) -> bool:
        steps.append((done, of))
        return done < 2

    done = open_renewals(office, keys, two)
    assert (len(done.opened), done.left) == (2, 3)
    assert steps == [(1, 5), (2, 5)]
    answered = {one.credential_id: one.case_id for one in list_expiring(office)}
    assert [answered[key] is not None for key in keys] == [True, True, False, False, False]


def test_auditors_open_none(office, firm) -> None:
    key = permit(office, 1)[1]
    with pytest.raises(Expected):
        open_renewals(replace(office, actor=replace(office.actor, roles=(Role.AUDITOR,))), [key])
