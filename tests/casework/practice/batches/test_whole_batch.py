"""A whole batch is lived by the verbs alone: everybody ends somewhere, and the file is sound afterwards."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from sqlalchemy import text

from desktop.casework.practice.batches.days import SPAN, Days
from desktop.casework.practice.batches.for_practice import running_batch
from desktop.casework.practice.batches.whole_batch import STEPS, Size, live_a_batch
from desktop.casework.practice.make_practice import at_nine, make_practice
from desktop.casework.practice.open_practice import open_practice
from desktop.casework.verifying.look_at_titles import look_at_titles
from desktop.casework.verifying.verify_store import verify_store

LAST = date(2026, 11, 24)


@pytest.fixture
def office(tmp_path):
    begun = LAST - timedelta(days=SPAN + 2)
    make_practice(tmp_path / "office", 0, at_nine(begun))
    office = open_practice(tmp_path / "office", at_nine(begun))
    yield office
    office.store.close()


def test_a_batch_from_its_committee_to_the_archive(office) -> None:
    steps: list[str] = []
    with office.store.hurried():
        lived = live_a_batch(office, LAST, Size(12, 4), progress=steps.append)
    counts = lived.figures.counts
    assert tuple(steps) == STEPS
    assert (counts.applied, counts.returned, counts.withdrawn, counts.lapsed) == (12, 4, 1, 2)
    assert counts.accepted == counts.voted == 12 - 1 - 2
    assert counts.passed + counts.failed == counts.voted
    assert counts.certified == counts.documented == counts.passed > 0
    assert (lived.told["draw_repeats"], lived.told["recount"]) == ("yes", "agrees")
    rows = office.store.reads.title_applications(lived.batch_id)
    assert {row.state for row in rows} == {"archived"}
    assert [check.says for check in verify_store(office).checks if not check.good] == []
    # Planted past the guards by somebody with the key: one ballot turned, one drawn expert changed for another.
    with office.store.unit() as unit:
        for guard in ("title_ballot_stays", "title_draw_stays"):
            unit._session.execute(text(f"DROP TRIGGER {guard}"))
        first = "(SELECT min(token) FROM title_ballot)"
        turned = text(f"UPDATE title_ballot SET choice = replace('abstain', choice, 'agree') WHERE token = {first}")  # noqa: S608
        unit._session.execute(turned)
        unit._session.execute(text("UPDATE title_draw SET witness = witness || '。'"))
        unit.record("planted", actor_id=1)
    assert {look.key for look in look_at_titles(office) if look.wrong} == {"votes", "draws"}


def test_a_gap_among_receipt_numbers_is_seen(office) -> None:
    """Planted: a number of the batch was drawn and stands nowhere."""
    with office.store.hurried():
        lived = live_a_batch(office, LAST, Size(2, 0), until="taken_in")
    batch = office.store.reads.title_batch(lived.batch_id)
    assert all(check.good for check in verify_store(office).checks)
    with office.store.unit() as unit:
        unit.next_serial(batch.number, batch.year)
        unit.record("planted", actor_id=1)
    wrong = [check for check in verify_store(office).checks if not check.good]
    assert [check.name for check in wrong] == ["编号连续、没有空号和重号"]
    assert batch.number in wrong[0].says


def test_a_running_batch_is_looked_through_today_and_never_later(office) -> None:
    moment = at_nine(LAST)
    office.store.clock = moment
    running_batch(replace(office, clock=moment))
    assert office.store.clock is moment
    batch = office.store.reads.title_batch(1)
    assert batch is not None
    assert batch.state == "open"
    assert batch.opens_on <= LAST < batch.closes_on
    rows = office.store.reads.title_applications(1)
    assert {row.state for row in rows} == {"accepted", "correcting"}
    assert {row.since for row in rows} == {LAST}


@pytest.mark.parametrize("last", [date(2026, 3, 9), date(2026, 6, 1), date(2026, 10, 20), date(2025, 12, 31)])
def test_the_days_fit_every_season(office, last: date) -> None:
    days = Days.ending(office.policy, last)
    told = list(vars(days).values())
    assert told == sorted(told)
    assert last - timedelta(days=SPAN) < told[0]
    assert told[-1] <= last
