"""A batch is kept whole, under its own number, and put right without losing anybody's change."""

from __future__ import annotations

from datetime import date

import pytest

from desktop.basics.errors import Expected
from desktop.casework.deed import deed
from desktop.casework.duties.roles import Role
from desktop.casework.titles.batches.check_batch import check_batch
from desktop.casework.titles.batches.read_batch import read_batch
from desktop.casework.titles.batches.save_batch import save_batch
from desktop.store.tables import TitleSession


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


def test_who_reviews_and_how_stays_once_a_session_or_a_review_began(office, batch, committee, batch_raw):
    with deed(office, "save_answers") as act:
        act.unit.add(TitleSession(batch_id=batch, committee_id=committee, name="评审", day=date(2026, 12, 1)))
        act.note("title_batch", batch)
    for told, whose in (
        ({**batch_raw, "mode": "entrusted", "entrust_to": "某委"}, None), (batch_raw, None),
    ):  # fmt: skip
        with pytest.raises(Expected) as refused:
            save_batch(office, batch, told, whose)
        assert refused.value.field == "mode"
    assert save_batch(office, batch, {**batch_raw, "second_vote": True}, committee)  # nobody votes yet
    with deed(office, "save_answers") as act:
        act.unit.rows(TitleSession, batch_id=batch)[0].state = "open"
        act.note("title_batch", batch)
    with pytest.raises(Expected) as refused:
        save_batch(office, batch, batch_raw, committee)
    assert refused.value.field == "second_vote"
    assert save_batch(office, batch, {**batch_raw, "second_vote": True, "name": "更名"}, committee)
