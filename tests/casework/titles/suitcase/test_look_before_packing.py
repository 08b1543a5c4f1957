"""A session that could not be opened where it goes does not leave; an empty one comes home and goes on."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from desktop.basics.clock import FixedClock
from desktop.basics.errors import Expected
from desktop.casework.deed import deed
from desktop.casework.titles.sessions.sitting.open_session import open_session
from desktop.casework.titles.suitcase.look_before_packing import look_before_packing
from desktop.casework.titles.suitcase.return_suitcase import return_suitcase
from desktop.casework.titles.suitcase.send_suitcase import send_suitcase
from desktop.casework.titles.suitcase.take_suitcase import look_at_result, take_suitcase
from desktop.store.tables import TitleBatch, TitleCommittee, TitleHearing, TitleMember
from tests.casework.titles.suitcase.test_whole_journey import WORDS, away, code, folder, planned, planned_folder, sent

__all__ = ["away", "code", "folder", "planned", "planned_folder", "sent"]


def plant(planned, change) -> None:
    with deed(planned.office, "save_answers") as act:
        change(act)
        act.note("planted")


def wants_publicity(act) -> None:
    for batch in act.unit.rows(TitleBatch):
        batch.details = {**batch.details, "pre_publicity": True}


def filing_over(act) -> None:
    for committee in act.unit.rows(TitleCommittee):
        committee.filed_until = date(2026, 11, 22)


def too_few(act) -> None:
    for member in act.unit.rows(TitleMember)[12:]:
        act.unit.delete(member)


def nobody_called(act) -> None:
    for member in act.unit.rows(TitleMember):
        act.unit.delete(member)


def nobody_listed(act) -> None:
    for hearing in act.unit.rows(TitleHearing):
        act.unit.delete(hearing)


@pytest.mark.parametrize(
    ("fault", "says"),
    [
        (wants_publicity, "还没有评前公示"), (filing_over, "到期"), (too_few, "不足法定"), (nobody_called, "抽取专家"),
        (nobody_listed, "还没有申报人"),
    ],
)  # fmt: skip
def test_what_could_not_be_opened_there_does_not_leave(planned, tmp_path, fault, says) -> None:
    plant(planned, fault)
    assert says in "".join(look_before_packing(planned.office, planned.session).hinders)
    with pytest.raises(Expected, match=says):
        send_suitcase(planned.office, planned.session, tmp_path / "out.tdbox", WORDS)
    assert planned.view().state == "planned"
    assert list(tmp_path.glob("*.tdbox*")) == []


def test_all_that_lacks_is_told_at_once_and_nothing_of_the_trial_stays(planned) -> None:
    assert look_before_packing(planned.office, planned.session).hinders == ()
    assert planned.state(0) == "accepted"
    plant(planned, wants_publicity)
    plant(planned, too_few)
    tomorrow = replace(planned.office, clock=FixedClock(datetime(2026, 11, 24, 2, tzinfo=UTC)))
    found = look_before_packing(tomorrow, planned.session)
    assert len(found.hinders) == 6  # day, experts, three by number, how many more
    assert "另有 6 名" in found.hinders[-1]
    assert found.notes == ()


def test_out_there_the_publicities_of_home_are_not_asked_for(planned, away) -> None:
    """They do not travel; home looked before it packed."""
    with away.office.store.unit() as unit:
        for batch in unit.rows(TitleBatch):
            batch.details = {**batch.details, "pre_publicity": True}
        unit.record("planted")
    open_session(away.office, away.session)
    assert away.state(0) == "reviewing"


def test_one_that_was_not_held_comes_home_and_goes_on(planned, away, tmp_path) -> None:
    back = tmp_path / "back.tdbox"
    return_suitcase(away.office, back)
    told = look_at_result(planned.office, back)
    assert (told.held, told.state, told.came, told.untold) == (False, "planned", 0, 9)
    take_suitcase(planned.office, back)
    assert planned.view().state == "planned"
    assert planned.state(0) == "accepted"
    send_suitcase(planned.office, planned.session, tmp_path / "again.tdbox", WORDS)
