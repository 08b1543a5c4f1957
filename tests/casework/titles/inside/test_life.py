"""One door for every step of an application: it refuses what is no step, writes the day and the audit row."""

from __future__ import annotations

import pytest

from desktop.basics.errors import Expected
from desktop.casework.deed import deed
from desktop.casework.titles.inside.life import application_row, step


def test_a_step_is_taken_with_its_day_and_its_audit_row(office, bare_application, case_id) -> None:
    with deed(office, "save_answers") as act:
        row, case = application_row(act, bare_application)
        assert case.id == case_id
        step(act, row, "checking")
    found = office.store.reads.title_application(bare_application)
    assert found is not None
    assert (found.state, found.data["days"]) == ("checking", {"checking": "2026-11-23"})
    assert (found.case_id, found.applicant != "") == (case_id, True)
    assert [one.id for one in office.store.reads.title_applications(found.batch_id, ["checking"])] == [bare_application]
    assert office.store.reads.title_applications(found.batch_id, ["received"]) == []
    last = office.store.reads.title_application_of(case_id)
    assert last == found


def test_no_other_step(office, bare_application) -> None:
    with pytest.raises(Expected, match="现在是“收件”，不能变为“拟通过”"), deed(office, "save_answers") as act:
        step(act, application_row(act, bare_application)[0], "passed")
    found = office.store.reads.title_application(bare_application)
    assert found is not None
    assert found.state == "received"


def test_why_it_ended_stays(office, bare_application) -> None:
    with deed(office, "save_answers") as act:
        step(act, application_row(act, bare_application)[0], "withdrawn", why="本人申请撤回")
    found = office.store.reads.title_application(bare_application)
    assert found is not None
    assert (found.state, found.ended_why) == ("withdrawn", "本人申请撤回")
