"""The day of a session: within batch and filing, past only when the head says why, opened on its day alone."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from desktop.basics.clock import FixedClock
from desktop.basics.errors import Expected
from desktop.casework.deed import deed
from desktop.casework.duties.roles import Role
from desktop.casework.titles.sessions.inside.days import day_of_vote
from desktop.casework.titles.sessions.planning.plan_session import plan_session
from desktop.casework.titles.sessions.sitting.open_session import open_session
from desktop.casework.titles.suitcase.send_suitcase import send_suitcase
from desktop.store.tables import TitleCommittee
from tests.casework.titles.session_fixtures import PLANNED, TODAY
from tests.casework.titles.sessions.conftest import Sitting

YESTERDAY = {**PLANNED, "day": "2026-11-22"}
WHY = "企业现场无电脑，次日补录"


def file_until(office, until: date, first: date = date(2025, 1, 1)) -> None:
    with deed(office, "save_answers") as act:
        row = act.unit.rows(TitleCommittee)[0]
        row.filed_from, row.filed_until = first, until
        act.note("planted")


def days_later(planned: Sitting, days: int) -> Sitting:
    clock = FixedClock(datetime(2026, 11, 23 + days, 2, tzinfo=UTC))
    planned.office.store.clock = clock
    return replace(planned, office=replace(planned.office, clock=clock))


def move(planned: Sitting, raw, office=None):
    return plan_session(office or planned.office, planned.batch, raw, session_id=planned.session)


def test_a_past_day_is_told_by_the_head_with_why(planned, acting) -> None:
    for raw, office in ((YESTERDAY, planned.office), ({**YESTERDAY, "afterwards": " "}, planned.office)):
        with pytest.raises(Expected, match="写明补录原因") as refused:
            move(planned, raw, office)
        assert refused.value.field == "afterwards"
    late = {**YESTERDAY, "afterwards": WHY}
    for role in (Role.OFFICER, Role.REVIEWER):
        with pytest.raises(Expected, match="只有签发人可以补录"):
            move(planned, late, acting(role))
    with pytest.raises(Expected, match="还没有过去"):
        move(planned, {**PLANNED, "afterwards": WHY})
    move(planned, late, acting(Role.HEAD))
    told = planned.view().details
    assert (told["afterwards"], told["late"]["on"]) == (WHY, TODAY.isoformat())
    told_of = next(one for one in planned.office.store.reads.deeds_on("title_session", planned.session))
    assert (told_of.verb, told_of.reason) == ("plan_session", WHY)
    move(planned, {**late, "place": "二楼"}, acting(Role.OFFICER))  # what stands is not asked for again
    assert planned.view().details["late"] == told["late"]


def test_it_is_opened_on_its_day_or_entered_late(planned) -> None:
    later = days_later(planned, 2)
    with pytest.raises(Expected, match="已经过去") as refused:
        open_session(later.office, planned.session)
    assert "补录原因" in refused.value.remedy
    move(later, {**PLANNED, "afterwards": WHY})
    with pytest.raises(Expected, match="补录的会议不能装箱"):
        send_suitcase(later.office, planned.session, later.office.folder / "out.tdbox", "Xiang-2026 出行")
    open_session(later.office, planned.session)
    assert later.view().day == TODAY


def test_no_day_outside_batch_and_filing(planned) -> None:
    late = {**YESTERDAY, "afterwards": WHY}
    file_until(planned.office, date(2026, 11, 21))
    with pytest.raises(Expected, match="此后开的会无效"):
        move(planned, late)
    assert move(planned, {**PLANNED, "day": "2026-11-25"})  # a day to come may wait for the renewal
    file_until(planned.office, date(2028, 11, 22), date(2026, 11, 23))
    with pytest.raises(Expected, match="此前不能开会"):
        move(planned, late)
    file_until(planned.office, date(2026, 11, 22))
    assert move(planned, late)  # held on the last day of the filing, entered on the day after


def test_the_day_stays_under_the_votes(sitting) -> None:
    with pytest.raises(Expected, match="不能改到以后"):
        move(sitting, {**PLANNED, "day": "2026-11-24"})
    sitting.arrive(17)
    sitting.vote(0, 17, agree=12, against=5)
    with pytest.raises(Expected, match="已经计票，会议日期不能再改"):
        move(sitting, {**YESTERDAY, "afterwards": WHY})


def test_a_session_left_open_does_not_outlive_its_filing(sitting) -> None:
    sitting.arrive(17)
    file_until(sitting.office, TODAY)
    later = days_later(sitting, 1)
    assert later.view().quorum.expired
    with pytest.raises(Expected, match="备案已到期"):
        later.vote(0, 17, agree=12, against=5)
    move(later, {**PLANNED, "afterwards": WHY})  # voted in time, entered a day late
    later.vote(0, 17, agree=12, against=5)
    assert later.heard(0).count.passed


def test_by_which_day_a_vote_is_weighed() -> None:
    assert day_of_vote(TODAY, {}, date(2026, 11, 25)) == date(2026, 11, 25)
    assert day_of_vote(TODAY, {}, date(2020, 1, 1)) == TODAY  # a clock that ran behind makes no vote older
    assert day_of_vote(TODAY, {"afterwards": WHY}, date(2026, 11, 25)) == TODAY
