"""Only a committee whose filing stands lets a batch take in."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from desktop.basics.errors import Expected
from desktop.casework.deed import deed
from desktop.casework.titles.batches.close_batch import close_batch
from desktop.casework.titles.batches.end_batch import end_batch
from desktop.casework.titles.batches.list_batches import list_batches
from desktop.casework.titles.batches.open_batch import open_batch
from desktop.casework.titles.batches.read_batch import read_batch
from desktop.casework.titles.batches.save_batch import save_batch
from desktop.store.tables import TitleCommittee


def test_a_batch_opens_closes_and_ends(office, batch):
    for verb, state in ((open_batch, "open"), (close_batch, "checking"), (end_batch, "closed")):
        assert verb(office, batch).batch == batch
        assert read_batch(office, batch).row.state == state
    assert list_batches(office, state="living") == ()
    assert [row.id for row in list_batches(office, "第一批")] == [batch]
    with pytest.raises(Expected, match="已经结束"):
        open_batch(office, batch)


def test_without_a_committee_it_does_not_open(office, batch_raw):
    batch = save_batch(office, None, batch_raw).batch
    assert "评委会" in read_batch(office, batch).may_open
    with pytest.raises(Expected, match="评委会"):
        open_batch(office, batch)


def test_an_entrusted_batch_needs_none_of_its_own(office, batch_raw):
    raw = {**batch_raw, "mode": "entrusted", "entrust_to": "长春市职称评审办公室"}
    assert open_batch(office, save_batch(office, None, raw).batch)


def test_an_expired_filing_blocks(batch, later):
    after = later(datetime(2028, 6, 1, 1, tzinfo=UTC))  # the day after its last
    with pytest.raises(Expected, match="2028-05-31 到期"):
        open_batch(after, batch)
    assert open_batch(later(datetime(2028, 5, 31, 1, tzinfo=UTC)), batch)


@pytest.mark.parametrize(
    ("level", "levels", "hinders"),
    [("high", ["ZG", "FG", "ZJ", "ZL", "YJ"], False), ("middle", ["ZJ", "ZL"], False), ("middle", ["FG"], True),
     ("junior", ["ZL", "YJ"], False), ("junior", ["ZJ"], True)],
)  # fmt: skip
def test_a_committee_reviews_its_level_and_those_under_it(office, batch, committee, batch_raw, level, levels, hinders):
    save_batch(office, batch, {**batch_raw, "levels": levels}, committee)
    with deed(office, "save_batch") as act:
        act.unit.get(TitleCommittee, committee).level = level
        act.note("title_committee", committee)
    assert bool(read_batch(office, batch).may_open) is hinders


def test_an_unfiled_committee_reviews_nothing(office, batch, committee):
    with deed(office, "save_batch") as act:
        row = act.unit.get(TitleCommittee, committee)
        row.filing_number, row.filed_from = "", date(2025, 6, 1)
        act.note("title_committee", committee)
    with pytest.raises(Expected, match="没有备案文号"):
        open_batch(office, batch)
