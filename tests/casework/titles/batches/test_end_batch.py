"""No batch ends over somebody who has not come to an end."""

from __future__ import annotations

import pytest

from desktop.basics.errors import Expected
from desktop.casework.deed import deed
from desktop.casework.titles.batches.end_batch import end_batch
from desktop.casework.titles.batches.read_batch import read_batch
from desktop.casework.titles.results.certificates.register_certificate import register_certificate
from desktop.store.tables import TitleApplication
from tests.casework.titles.after_fixtures import put_documented


def test_it_waits_for_everybody_in_it(office, bare_application):
    with deed(office, "save_batch") as act:
        row = act.unit.get(TitleApplication, bare_application)
        batch = row.batch_id
        act.note("title_application", bare_application)
    assert read_batch(office, batch).row.counts == {"received": 1}
    assert "1" in read_batch(office, batch).may_end
    with pytest.raises(Expected, match="1 人没有办完"):
        end_batch(office, batch, "改期", dropped=True)


def test_calling_off_needs_a_reason(office, batch):
    with pytest.raises(Expected) as told:
        end_batch(office, batch, " ", dropped=True)
    assert told.value.field == "why"
    end_batch(office, batch, "与上级批次合并", dropped=True)
    view = read_batch(office, batch)
    assert (view.row.state, view.ended_why) == ("dropped", "与上级批次合并")


def test_a_batch_that_gave_a_title_is_ended_not_called_off(office):
    voted, (held,) = put_documented(office, 1)
    register_certificate(office, held, {"number": "A1", "day": office.clock.today().isoformat()})
    with pytest.raises(Expected, match="不能取消"):
        end_batch(office, voted.batch, "与上级批次合并", dropped=True)
    end_batch(office, voted.batch)
    assert read_batch(office, voted.batch).row.state == "closed"
