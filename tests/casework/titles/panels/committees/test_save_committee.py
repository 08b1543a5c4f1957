"""Committees: entered, put right, put away; the rules stand at the field."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from desktop.basics.errors import Expected
from desktop.case_types.professional_title.panels.sample import invented_committee
from desktop.casework.duties.roles import Role
from desktop.casework.titles.panels.committees.end_committee import end_committee
from desktop.casework.titles.panels.committees.list_committees import list_committees
from desktop.casework.titles.panels.committees.read_committee import (
    committee_standing,
    must_be_able_to_meet,
    read_committee,
)
from desktop.casework.titles.panels.committees.save_committee import save_committee
from tests.casework.titles.panels.conftest import DAY

RAW = invented_committee(DAY)


def test_it_is_kept_and_comes_back(office, committee):
    view = read_committee(office, committee)
    assert {**view.answers} == {**RAW}
    assert (view.row.standing.key, view.row.size, view.row.pool) == ("good", 25, 0)
    assert [row.id for row in list_committees(office, "工程")] == [committee]
    assert list_committees(office, "会计") == ()


def test_a_correction_is_written_down_and_nothing_is_for_no_change(office, committee):
    version = read_committee(office, committee).version
    assert not save_committee(office, committee, RAW)
    assert save_committee(office, committee, {**RAW, "contact": "韩雪"}, version).committee == committee
    with pytest.raises(Expected, match="刚被改动"):
        save_committee(office, committee, RAW, version)


@pytest.mark.parametrize(
    ("told", "field"), [({"size": 24}, "size"), ({"size": 9}, "size"), ({"filed_until": "2032-01-01"}, "filed_until")]
)
def test_what_the_rules_forbid_stands_at_its_field(office, told, field):
    with pytest.raises(Expected) as trouble:
        save_committee(office, None, {**RAW, **told})
    assert trouble.value.field == field


def test_a_filing_is_told_before_it_ends_and_blocks_after(office):
    key = save_committee(office, None, invented_committee(DAY, left=20)).committee
    assert read_committee(office, key).row.standing.key == "expiring"
    assert committee_standing(office, key, date(2026, 12, 13)).may_meet
    with pytest.raises(Expected, match="2026-12-13"):
        must_be_able_to_meet(office, key, date(2026, 12, 14))


def test_one_put_away_meets_no_more(office, committee):
    with pytest.raises(Expected, match="原因"):
        end_committee(office, committee, " ")
    end_committee(office, committee, "备案到期不再续办")
    assert list_committees(office) == ()
    (row,) = list_committees(office, ended=True)
    assert row.standing.key == "ended"
    with pytest.raises(Expected, match="停用"):
        save_committee(office, committee, {**RAW, "contact": "韩雪"})


def test_a_meeting_still_to_be_held_keeps_it(office, committee, session):
    with pytest.raises(Expected, match="第一次评审会议"):
        end_committee(office, committee, "改组")


def test_a_window_officer_reads_but_does_not_change(office, committee):
    window = replace(office, actor=replace(office.actor, roles=(Role.OFFICER,)))
    assert read_committee(window, committee).row.id == committee
    with pytest.raises(Expected, match="角色"):
        save_committee(window, committee, {**RAW, "contact": "韩雪"})
