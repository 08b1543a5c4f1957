"""An objection in time holds a name; one that comes late is a complaint and holds none."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from desktop.basics.errors import Expected
from desktop.casework.titles.publicity.list_publicities import list_publicities
from desktop.casework.titles.publicity.objections.receive_objection import receive_objection
from desktop.casework.titles.publicity.post_publicity import post_publicity
from tests.casework.titles.after_fixtures import put_voted, state_of
from tests.casework.titles.publicity.test_post_publicity import RAW

OBJECTION = {"received_on": "2026-11-18", "from_name": "李示例", "written": True, "content": "业绩不是本人的。"}


@pytest.fixture
def up(office) -> tuple[int, int]:
    voted = put_voted(office, 2)
    post_publicity(office, voted.batch, "result", voted.applications[:1], RAW)
    return list_publicities(office, voted.batch)[0].id, voted.applications[0]


def test_it_is_numbered_and_due_in_ten_working_days(office, up) -> None:
    publicity, application = up
    assert receive_objection(office, publicity, application, OBJECTION).number == "YY-2026-001"
    (objection,) = list_publicities(office, office.store.reads.title_application(application).batch_id)[0].objections
    assert (objection.due_on, objection.due_to_check, objection.overdue) == (date(2026, 12, 2), True, False)
    assert (objection.number, objection.anonymous, objection.applicant) == ("YY-2026-001", False, "申报1")
    again = receive_objection(office, publicity, application, OBJECTION | {"from_name": "", "anonymous": True})
    assert again.number == "YY-2026-002"


def test_late_is_a_complaint(office, later, up) -> None:
    publicity, application = up
    day = later(datetime(2026, 11, 26, 1, 0, tzinfo=UTC))
    came = receive_objection(day, publicity, application, OBJECTION | {"received_on": "2026-11-24"})
    assert (came.number, came.objection_id) == ("TS-2026-001", None)
    assert state_of(day, application) == "result_publicity"
    (complaint,) = day.store.reads.title_complaints(day.store.reads.find_title_complaints(sort="complaint"))
    assert (complaint.application_id, complaint.from_name, complaint.content) == (
        application, "李示例", "业绩不是本人的。",
    )  # fmt: skip
    # What came on the last day counts, though it is entered days later.
    in_time = receive_objection(day, publicity, application, OBJECTION | {"received_on": "2026-11-23"})
    assert in_time.number == "YY-2026-001"


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"received_on": "2026-11-15"}, "received_on"),
        ({"received_on": "2026-11-24"}, "received_on"),
        ({"from_name": ""}, "from_name"),
        ({"content": " "}, "content"),
        ({"incoming": "收〔2026〕99号"}, "incoming"),
    ],
)
def test_what_is_no_objection(office, up, change, field: str) -> None:
    publicity, application = up
    with pytest.raises(Expected) as trouble:
        receive_objection(office, publicity, application, OBJECTION | change)
    assert trouble.value.field == field
    assert state_of(office, application) == "result_publicity"


def test_only_to_a_name_that_is_on_it(office, up) -> None:
    publicity, application = up
    with pytest.raises(Expected, match="没有此人"):
        receive_objection(office, publicity, application + 1, OBJECTION)
