"""What a drawn committee or a review rests on is not changed under it."""

from __future__ import annotations

import pytest

from desktop.basics.errors import Expected
from desktop.casework.deed import deed
from desktop.casework.titles.batches.read_batch import read_batch
from desktop.casework.titles.batches.save_batch import save_batch
from desktop.store.tables import TitleSession


@pytest.fixture
def opened(office, batch, committee) -> int:
    """The batch, with a session that was opened."""
    with deed(office, "save_batch") as act:
        told = {"name": "会议", "day": office.clock.today(), "state": "open"}
        act.note("title_session", act.unit.add(TitleSession(batch_id=batch, committee_id=committee, **told)).id)
    return batch


@pytest.mark.parametrize(
    ("changed", "field"),
    [
        ({"mode": "entrusted", "entrust_to": "另一单位"}, "mode"),
        ({"second_vote": True}, "second_vote"),
        ({"score_sheet": "practice"}, "score_sheet"),
    ],
)
def test_how_it_is_decided_stays(office, opened, committee, batch_raw, changed, field) -> None:
    with pytest.raises(Expected) as told:
        save_batch(office, opened, {**batch_raw, **changed}, committee)
    assert told.value.field == field
    assert read_batch(office, opened).answers == batch_raw


def test_the_committee_stays_too_and_more_levels_may_come(office, opened, committee, batch_raw) -> None:
    with pytest.raises(Expected, match="评委会、评审条件"):
        save_batch(office, opened, batch_raw, None)
    assert save_batch(office, opened, {**batch_raw, "levels": ["ZG", "FG", "ZJ"], "name": "更名"}, committee)


def test_before_that_it_may_be_another_way(office, batch, batch_raw) -> None:
    assert save_batch(office, batch, {**batch_raw, "mode": "entrusted", "entrust_to": "另一单位"}, None)
