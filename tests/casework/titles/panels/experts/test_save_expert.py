"""Experts: entered once, found quickly, moved with a reason, shown to few."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from desktop.basics.errors import Expected
from desktop.case_types.professional_title.panels.sample import invented_expert
from desktop.casework.deed import deed
from desktop.casework.duties.roles import Role
from desktop.casework.titles.panels.experts.find_experts import expert_rows, find_experts
from desktop.casework.titles.panels.experts.move_expert import move_expert
from desktop.casework.titles.panels.experts.pool_experts import fitting_experts, pool_experts
from desktop.casework.titles.panels.experts.read_expert import read_expert
from desktop.casework.titles.panels.experts.save_expert import save_expert
from desktop.store.tables import TitleIntegrity
from tests.casework.titles.panels.conftest import DAY, POOL

RAW = invented_expert(4, DAY)


@pytest.fixture
def expert(office) -> int:
    return save_expert(office, None, RAW).expert


def test_the_number_is_masked_where_it_is_read(office, expert):
    view = read_expert(office, expert)
    assert {**view.answers} == RAW
    assert "*" in view.identity
    assert RAW["identity_number"] not in view.identity
    (row,) = expert_rows(office, [expert])
    assert RAW["identity_number"] not in str(row)


def test_nobody_is_entered_twice(office, expert):
    with pytest.raises(Expected) as trouble:
        save_expert(office, None, {**RAW, "name": "改名"})
    assert trouble.value.field == "identity_number"
    with pytest.raises(Expected, match="同名、同单位"):
        save_expert(office, None, {**RAW, "identity_number": None})
    namesake = {**RAW, "identity_number": invented_expert(5, DAY)["identity_number"]}
    assert save_expert(office, None, namesake).expert != expert


def test_a_change_is_kept_with_its_version(office, expert):
    assert not save_expert(office, expert, RAW)
    assert save_expert(office, expert, {**RAW, "specialty": "激光"}, 1).expert == expert
    with pytest.raises(Expected, match="刚被改动"):
        save_expert(office, expert, RAW, 1)
    with pytest.raises(Expected) as trouble:
        save_expert(office, expert, {**RAW, "term_until": "2020-01-01"})
    assert trouble.value.field == "term_until"


def test_they_are_found_by_name_pinyin_employer_and_specialty(office, experts):
    (row,) = expert_rows(office, experts[:1])
    assert len(find_experts(office)) == POOL
    for words in (row.name, row.employer_name[:4], row.specialty):
        assert row.id in find_experts(office, words)
    view = read_expert(office, row.id)
    assert find_experts(office, "没有这样的人") == []
    assert len(find_experts(office, level="ZG")) + len(find_experts(office, level="FG")) == POOL
    assert find_experts(office, order="-newest")[0] == max(experts)
    assert view.committees[0][1] == "演示区工程系列高级职称评审委员会"


def test_a_pool_is_filled_by_what_fits(office, committee, expert):
    save_expert(office, None, {**invented_expert(6, DAY), "title_series": "economics"})
    low = save_expert(office, None, {**invented_expert(7, DAY), "level": "ZJ", "title": "工程师"}).expert
    assert fitting_experts(office, committee) == [expert]  # another series, or too low a title, is not proposed
    assert pool_experts(office, committee, [expert, low])
    assert not pool_experts(office, committee, [expert])
    assert fitting_experts(office, committee) == []
    assert set(find_experts(office, committee=committee)) == {expert, low}  # by hand anybody may be put in
    assert pool_experts(office, committee, [low], out=True)
    assert find_experts(office, committee=committee) == [expert]
    assert pool_experts(office, committee, [low])


def test_one_who_is_barred_comes_back_by_the_head_alone(office, expert):
    with pytest.raises(Expected, match="原因"):
        move_expert(office, expert, "barred", "")
    move_expert(office, expert, "barred", "泄露评审情况")
    view = read_expert(office, expert)
    assert (view.row.standing, view.ended_why) == ("barred", "泄露评审情况")
    reviewer = replace(office, actor=replace(office.actor, roles=(Role.REVIEWER,)))
    with pytest.raises(Expected, match="角色"):
        move_expert(reviewer, expert, "active", "误登")
    move_expert(office, expert, "active", "误登")
    with pytest.raises(Expected, match="在库"):
        move_expert(office, expert, "active", "误登")


@pytest.mark.parametrize(("day", "standing"), [(date(2026, 11, 22), "good"), (DAY, "banned")])
def test_a_ban_of_the_integrity_file_is_seen(office, expert, day, standing):
    with deed(office, "save_expert") as act:
        first = date(2024, 1, 1)
        row = TitleIntegrity(expert_id=expert, found_on=first, fact="违规", ban_from=first, ban_to=day)
        act.note("title_integrity", act.unit.add(row).id)
    assert read_expert(office, expert).row.standing == standing


def test_a_window_officer_sees_no_expert(office, expert):
    window = replace(office, actor=replace(office.actor, roles=(Role.OFFICER,)))
    for read, given in ((find_experts, ""), (read_expert, expert), (expert_rows, [expert])):
        with pytest.raises(Expected, match="角色"):
            read(window, given)
