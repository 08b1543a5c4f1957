"""Names are posted in their turn, for as many working days as the rule asks, both counts kept with them."""

from __future__ import annotations

from datetime import date

import pytest

from desktop.basics.errors import Expected
from desktop.casework.duties.roles import Role
from desktop.casework.titles.publicity.list_publicities import list_publicities
from desktop.casework.titles.publicity.list_publishable import list_publishable
from desktop.casework.titles.publicity.post_publicity import post_publicity
from tests.casework.titles.after_fixtures import put_voted, state_of

RAW = {
    "posted_on": "2026-11-16", "until_on": "2026-11-23", "way": "门户网站", "supervisor": "监督室",
    "telephone": "0431-80000000",
}  # fmt: skip


def test_names_go_up_with_both_counts(office) -> None:
    voted = put_voted(office, 3)
    assert [one.agreed for one in list_publishable(office, voted.batch, "result")] == ["18/20"] * 3
    assert post_publicity(office, voted.batch, "result", voted.applications[:2], RAW).batch == voted.batch
    assert [state_of(office, key) for key in voted.applications] == ["result_publicity", "result_publicity", "passed"]
    (view,) = list_publicities(office, voted.batch)
    count = view.reckoned
    assert (count.with_posting_day.end, count.after_posting_day.end) == (date(2026, 11, 20), date(2026, 11, 23))
    assert (count.held_with_posting_day, count.held_after_posting_day, count.held) == (6, 5, 5)
    assert count.after_posting_day.rules
    assert [one.applicant for one in view.names] == ["申报1", "申报2"]
    kept = office.store.reads.title_publicities(voted.batch)[0].rule
    assert kept["earliest"] == "2026-11-23"
    assert kept["after_posting_day"]["counted"][0] == "2026-11-17"
    assert [one.applicant for one in list_publishable(office, voted.batch, "result")] == ["申报3"]


@pytest.mark.parametrize(
    ("change", "field", "says"),
    [
        ({"until_on": "2026-11-22"}, "until_on", "只有 4 个工作日，须满 5 个"),
        ({"until_on": "2026-11-20"}, "until_on", "只有 4 个"),
        ({"until_on": "2026-11-15"}, "until_on", "不能早于发布日期"),
        ({"posted_on": "2026-11-24", "until_on": "2026-12-01"}, "posted_on", "不能晚于今天"),
        ({"posted_on": "2026-11-12"}, "posted_on", "不能早于这一天公示结果"),
        ({"way": ""}, "way", "尚未填写"),
    ],
)
def test_what_is_no_publicity(office, change, field: str, says: str) -> None:
    voted = put_voted(office, 1)
    with pytest.raises(Expected, match=says) as trouble:
        post_publicity(office, voted.batch, "result", voted.applications, {**RAW, **change})
    assert trouble.value.field == field
    assert state_of(office, voted.applications[0]) == "passed"


def test_only_whose_turn_it_is(office) -> None:
    voted, other = put_voted(office, 2), put_voted(office, 1, "reviewing")
    post_publicity(office, voted.batch, "result", voted.applications[:1], RAW)
    for keys, says in (
        (voted.applications, "已在公示中"),
        (other.applications, "不在本批"),
        ((), "没有选定申报人"),
    ):
        with pytest.raises(Expected, match=says):
            post_publicity(office, voted.batch, "result", keys, RAW)
    with pytest.raises(Expected, match="还没有办到这一步"):
        post_publicity(office, other.batch, "result", other.applications, RAW)
    with pytest.raises(Expected, match="还没有办到这一步"):
        post_publicity(office, voted.batch, "before_review", voted.applications[1:], RAW)


def test_nobody_without_a_vote_except_where_no_committee_votes(office) -> None:
    bare = put_voted(office, 1, mode="special")
    with pytest.raises(Expected, match="没有宣布通过的表决结果"):
        post_publicity(office, bare.batch, "result", bare.applications, RAW)
    for mode, kind in (("recognition", "professional_title_review"), ("special", "professional_title_confirmation")):
        free = put_voted(office, 1, mode=mode, kind=kind)
        post_publicity(office, free.batch, "result", free.applications, RAW)
        assert state_of(office, free.applications[0]) == "result_publicity"


def test_before_the_review(office) -> None:
    taken = put_voted(office, 2, "accepted")
    post_publicity(office, taken.batch, "before_review", taken.applications, RAW)
    assert {state_of(office, key) for key in taken.applications} == {"before_publicity"}
    assert list_publicities(office, taken.batch)[0].reckoned.to_check


def test_votes_are_not_for_the_window(office, acting) -> None:
    voted = put_voted(office, 1)
    assert list_publishable(acting(Role.OFFICER), voted.batch, "result")[0].agreed == ""
    with pytest.raises(Expected, match="角色不能"):
        post_publicity(acting(Role.AUDITOR), voted.batch, "result", voted.applications, RAW)
