"""Where no committee of this office votes, who passed is written down with the day and the body that decided."""

from __future__ import annotations

from datetime import date

import pytest

from desktop.basics.errors import Expected
from desktop.casework.deed import deed
from desktop.casework.titles.results.list_results import list_results
from desktop.casework.titles.results.record_outcomes import record_outcomes
from desktop.store.tables import TitleCommittee, TitleHearing, TitleSession
from tests.casework.titles.after_fixtures import put_voted, state_of

TODAY = date(2026, 11, 23)
RAW = {"decided_on": "2026-11-20", "committee": "省工程系列评委会", "document": "示例职评〔2026〕3号"}


def test_an_entrusted_committee_decides(office) -> None:
    sent = put_voted(office, 3, "accepted", mode="entrusted")
    assert len(list_results(office, sent.batch).undecided) == 3
    record_outcomes(office, sent.batch, sent.applications[:2], sent.applications[2:], RAW)
    assert [state_of(office, key) for key in sent.applications] == ["passed", "passed", "failed"]
    kept = office.store.reads.title_application(sent.applications[0]).data
    assert (kept["passed_on"], kept["committee"]) == ("2026-11-20", "省工程系列评委会")
    assert list_results(office, sent.batch).undecided == ()


def test_the_office_itself_decides_a_recognition(office) -> None:
    sent = put_voted(office, 1, "accepted", mode="recognition", kind="professional_title_recognition")
    record_outcomes(office, sent.batch, sent.applications, (), {"decided_on": "2026-11-20"})
    assert state_of(office, sent.applications[0]) == "passed"
    assert office.store.reads.title_application(sent.applications[0]).since == date(2026, 11, 23)


def test_not_where_our_committee_votes_nor_twice(office) -> None:
    own = put_voted(office, 1, "accepted")
    with pytest.raises(Expected, match="由本区评委会表决"):
        record_outcomes(office, own.batch, own.applications, (), RAW)
    sent = put_voted(office, 1, "accepted", mode="entrusted")
    with pytest.raises(Expected, match="既通过又未通过"):
        record_outcomes(office, sent.batch, sent.applications, sent.applications, RAW)
    with pytest.raises(Expected, match="不能晚于今天"):
        record_outcomes(office, sent.batch, sent.applications, (), RAW | {"decided_on": "2026-11-24"})
    record_outcomes(office, sent.batch, (), sent.applications, RAW)
    with pytest.raises(Expected, match="还没有办到这一步"):
        record_outcomes(office, sent.batch, sent.applications, (), RAW)


def test_not_over_the_list_of_our_own_session(office) -> None:
    """Planted: the batch was said to be entrusted although its people stand before our committee."""
    sent = put_voted(office, 1, "reviewing", mode="entrusted")
    with deed(office, "save_answers") as act:
        session = act.unit.add(
            TitleSession(batch_id=sent.batch, committee_id=act.unit.rows(TitleCommittee)[0].id, name="会议", day=TODAY)
        )
        act.unit.add(TitleHearing(session_id=session.id, application_id=sent.applications[0]))
        act.note("title_session", session.id)
    with pytest.raises(Expected, match="评审会议的名单"):
        record_outcomes(office, sent.batch, sent.applications, (), RAW)
