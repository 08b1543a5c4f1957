"""A batch is kept whole, under its own number, and put right without losing anybody's change."""

from __future__ import annotations

import pytest

from desktop.basics.errors import Expected
from desktop.casework.duties.roles import Role
from desktop.casework.titles.batches.check_batch import check_batch
from desktop.casework.titles.batches.read_batch import read_batch
from desktop.casework.titles.batches.save_batch import save_batch


def test_a_batch_draws_its_number_and_keeps_what_was_said(office, committee, batch_raw):
    first = save_batch(office, None, batch_raw, committee).batch
    second = save_batch(office, None, {**batch_raw, "name": "第二批"}, committee).batch
    view = read_batch(office, first)
    assert view.row.number == "PC-2026-01"
    assert read_batch(office, second).row.number == "PC-2026-02"
    assert view.answers == batch_raw
    assert view.committee.filing_number == "吉人社职备〔2025〕8号"
    assert view.committee.hindrance == ""


def test_a_wrong_form_is_refused_at_its_question(office, batch_raw):
    with pytest.raises(Expected) as told:
        save_batch(office, None, {**batch_raw, "closes_on": "2026-10-01"})
    assert told.value.field == "closes_on"


@pytest.mark.parametrize(
    ("changed", "field"),
    [({"series": ["engineering", "economics"]}, "series"), ({"series": ["economics"]}, "series")],
)
def test_a_committee_must_cover_what_is_reviewed(office, committee, batch_raw, changed, field):
    with pytest.raises(Expected) as told:
        save_batch(office, None, {**batch_raw, **changed}, committee)
    assert told.value.field == field


@pytest.mark.parametrize(
    ("changed", "says"),
    [
        ({"series": ["accounting"], "levels": ["ZL"]}, "只能通过全国统一考试取得"),
        ({"mode": "recognition", "series": ["accounting"], "levels": ["ZL"]}, "只能通过全国统一考试取得"),
        ({"mode": "recognition", "levels": ["FG", "ZL"]}, "没有认定"),
        ({"mode": "recognition", "levels": ["ZJ", "ZL", "YJ"]}, ""),
        ({"series": ["accounting", "engineering"], "levels": ["ZJ"]}, ""),  # the other series is reviewed
    ],
)
def test_nobody_is_invited_to_a_level_that_this_way_does_not_lead_to(office, batch_raw, changed, says):
    found = [one for one in check_batch(office, {**batch_raw, **changed}) if one.name == "levels"]
    assert [says in str(one.says) for one in found] == ([True] if says else [])


def test_nothing_changed_is_no_change_and_a_change_counts_up(office, batch, committee, batch_raw):
    assert not save_batch(office, batch, batch_raw, committee)
    assert save_batch(office, batch, {**batch_raw, "name": "更名"}, committee).batch == batch
    view = read_batch(office, batch)
    assert (view.row.name, view.version) == ("更名", 2)
    with pytest.raises(Expected, match="刚被改动过"):
        save_batch(office, batch, {**batch_raw, "name": "再更名"}, committee, version=1)


def test_the_year_is_in_the_number_and_stays(office, batch, committee, batch_raw):
    with pytest.raises(Expected) as told:
        save_batch(office, batch, {**batch_raw, "year": 2025}, committee)
    assert told.value.field == "year"


def test_whoever_only_reads_makes_none(acting, batch_raw):
    with pytest.raises(Expected, match="角色"):
        save_batch(acting(Role.ARCHIVIST), None, batch_raw)
