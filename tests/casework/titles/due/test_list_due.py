"""Everything due stands once, with the way to it, and only before those who may answer it."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from desktop.casework.deed import deed
from desktop.casework.duties.roles import Role
from desktop.casework.titles.archive.archive_batch import archive_batch
from desktop.casework.titles.archive.propose_archive import propose_archive
from desktop.casework.titles.complaints.answer_complaint import answer_complaint
from desktop.casework.titles.complaints.cancel_title import cancel_title
from desktop.casework.titles.complaints.check_complaint import check_complaint
from desktop.casework.titles.complaints.inside.begin import About
from desktop.casework.titles.complaints.list_complaints import read_complaint
from desktop.casework.titles.complaints.note_told import note_told
from desktop.casework.titles.complaints.register_complaint import register_complaint
from desktop.casework.titles.due.list_due import list_title_due
from desktop.casework.titles.publicity.list_publicities import list_publicities
from desktop.casework.titles.publicity.objections.answer_objection import answer_objection
from desktop.casework.titles.publicity.objections.check_objection import check_objection
from desktop.casework.titles.publicity.objections.receive_objection import receive_objection
from desktop.casework.titles.publicity.post_publicity import post_publicity
from desktop.store.tables import TitleBatch, TitleCommittee, TitleSession
from tests.casework.titles.after_fixtures import put_documented, put_title, put_voted
from tests.casework.titles.complaints.conftest import COMPLAINT
from tests.casework.titles.complaints.test_cancel_title import DECISION
from tests.casework.titles.publicity.objections.test_receive_objection import OBJECTION
from tests.casework.titles.publicity.test_post_publicity import RAW


def told(office):
    return [one.what for one in list_title_due(office)]


@pytest.fixture
def up(office):
    """A result publicity up to the 23rd, which is today."""
    voted = put_voted(office, 2)
    post_publicity(office, voted.batch, "result", voted.applications[:1], RAW)
    return voted, list_publicities(office, voted.batch)[0]


def test_a_publicity_ends_waits_for_its_objection_and_may_be_closed(office, later, acting, up):
    voted, row = up
    (line,) = list_title_due(office)
    assert (line.what, line.on, line.at.field) == ("结果公示今日截止", row.until_on, f"result:{row.id}")
    assert told(later(datetime(2026, 11, 20, 1, tzinfo=UTC))) == ["公示截止"]
    on = datetime(2026, 11, 23, 1, tzinfo=UTC)
    receive_objection(office, row.id, voted.applications[0], OBJECTION)
    after = later(on.replace(day=24))
    (line,) = list_title_due(after)
    assert (line.what, line.whose, line.to_check) == ("异议核查", "申报1", True)
    assert line.at.field.startswith(f"result:{row.id}:")
    objection = list_publicities(after, voted.batch)[0].objections[0].id
    check_objection(after, objection, "查明属本人业绩。")
    assert told(after) == ["异议答复"]
    assert told(acting(Role.OFFICER)) == ["结果公示今日截止"]  # whoever may not answer is not asked to
    answer_objection(after, objection, {"conclusion": "dismissed", "answer": "不成立。"})
    (line,) = list_title_due(after)
    assert (line.what, line.days_left, line.right) == ("公示期满，可以结束", None, "close_publicity")


def test_complaints_cancellations_and_bans(office, later):
    voted = put_voted(office, 2)
    held = put_title(office, voted.people[0], voted.applications[0])
    key = register_complaint(office, "complaint", About(held_id=held), COMPLAINT).complaint_id
    assert told(office) == []  # thirty working days are far off
    late = later(datetime(2026, 12, 28, 1, tzinfo=UTC))
    assert told(late) == ["投诉核查"]
    check_complaint(late, key, "查无此证。")
    answer_complaint(late, key, {"conclusion": "upheld", "answer": "撤销。"})
    assert told(late) == ["投诉属实，待决定是否撤销"]
    cancel_title(late, held, key, DECISION)
    (line,) = list_title_due(late)
    assert (line.what, line.whose, line.at.part) == ("撤销决定待告知", "用人单位、证书平台、信用平台", "complaints")
    days = dict.fromkeys(("employer_on", "platform_on", "credit_on"), "2026-12-28")
    note_told(late, read_complaint(late, key).cancellations[0][0], days)
    assert told(late) == []
    ends = later(datetime(2029, 11, 20, 1, tzinfo=UTC))
    (line,) = list_title_due(ends)
    assert (line.what, line.whose, line.on) == ("诚信限制期满", "申报1", date(2029, 11, 22))


def test_sessions_and_filings(office, later):
    voted = put_voted(office, 1)
    with deed(office, "save_answers") as act:
        committee = act.unit.rows(TitleCommittee)[0]
        committee.filed_until = date(2027, 1, 31)
        days = (date(2026, 11, 27), date(2027, 3, 1))
        for day in days:
            act.unit.add(TitleSession(batch_id=voted.batch, committee_id=committee.id, name="上门评审", day=day))
        act.note("title_batch", voted.batch)
    assert told(office) == ["会前报送方案和名单", "评审会议", "评委会备案到期"]
    passed = later(datetime(2026, 11, 30, 1, tzinfo=UTC))
    assert told(passed)[0] == "会议日期已过，未召开"
    assert told(later(datetime(2027, 2, 1, 1, tzinfo=UTC)))[1] == "评委会备案已到期"


def test_a_batch_to_be_archived_and_the_end_of_its_retention(office, later, acting):
    voted, keys = put_documented(office, 1)
    held = keys[0]
    key = register_complaint(office, "complaint", About(held_id=held), COMPLAINT).complaint_id
    check_complaint(office, key, "查无此证。")
    answer_complaint(office, key, {"conclusion": "upheld", "answer": "撤销。"})
    cancel_title(office, held, key, DECISION)  # without a certificate to come, everybody is at an end
    lines = propose_archive(office, voted.batch).answers["lines"]
    with deed(office, "save_answers") as act:
        act.unit.get(TitleBatch, voted.batch).state = "checking"
        act.note("title_batch", voted.batch)
    assert "全部办完，可以归档" in told(office)
    assert "全部办完，可以归档" in told(acting(Role.ARCHIVIST))
    where = {"archived_on": "2026-11-23", "file_number": "ZC-2026-01", "place": "二楼"}
    archive_batch(office, voted.batch, where | {"lines": lines})
    assert "全部办完，可以归档" not in told(office)
    ends = [one for one in list_title_due(later(datetime(2036, 11, 10, 1, tzinfo=UTC))) if "保管" in one.what]
    assert [one.on for one in ends] == [date(2036, 11, 23)]


def test_nothing_stands_twice(office, up):
    lines = list_title_due(office)
    assert len({(one.what, one.at) for one in lines}) == len(lines) == 1
