from __future__ import annotations

import pytest

from desktop.basics.errors import Expected
from desktop.casework.duties.roles import Role
from desktop.casework.filings.issue_filing import issue_filing
from desktop.casework.filings.preview_filing import preview_filing
from desktop.casework.intake.find_cases import find_cases
from desktop.casework.intake.move_case import move_case
from desktop.casework.intake.read_case import read_case
from desktop.casework.intake.save_answers import save_answers
from desktop.casework.materials.list_materials import list_materials
from desktop.casework.people.read_person import read_person
from desktop.casework.register.outgoing.find_register import find_register
from desktop.casework.safety.staff.read_audit import read_audit
from desktop.casework.today.read_today import read_today

READS = [
    read_case,
    lambda office, case: find_cases(office),
    lambda office, case: read_person(office, 1),
    list_materials,
    lambda office, case: preview_filing(office, case, "receipt"),
    lambda office, case: find_register(office),
]
WRITES = [
    lambda office, case: save_answers(office, case, {"post": "x"}),
    lambda office, case: move_case(office, case, "correcting"),
    lambda office, case: issue_filing(office, case, "receipt"),
]


@pytest.mark.parametrize("deed", READS + WRITES)
@pytest.mark.parametrize("role", [Role.SYSTEM_ADMIN, Role.SECURITY_ADMIN])
def test_administrators_see_and_change_no_case_and_each_try_is_written_down(office, case_id, acting, deed, role):
    with pytest.raises(Expected):
        deed(acting(role), case_id)
    newest = read_audit(office, limit=1)[0]
    assert (newest.result, newest.role) == ("denied", role.value)


@pytest.mark.parametrize("deed", READS)
def test_the_auditor_reads(acting, case_id, deed):
    deed(acting(Role.AUDITOR), case_id)


@pytest.mark.parametrize("deed", WRITES)
def test_the_auditor_changes_nothing(office, acting, case_id, subject, deed):
    with pytest.raises(Expected):
        deed(acting(Role.AUDITOR), case_id)
    view = read_case(office, case_id)
    assert (view.stage, view.subject.answers) == ("registered", subject.answers)


def test_an_administrator_sees_counts_without_a_name(acting, case_id):
    today = read_today(acting(Role.SYSTEM_ADMIN))
    assert today.open_cases == 1
    assert (today.to_do, today.expiring, today.promised) == ((), (), ())
