from __future__ import annotations

import shutil
from dataclasses import replace
from datetime import timedelta

from desktop.basics.clock import FixedClock
from desktop.casework.safety.keeping.check_due import EVERY, check_due
from desktop.casework.safety.signing.create_office import create_office
from desktop.casework.safety.signing.sign_in import sign_in
from desktop.casework.verifying.verify_store import verify_store
from tests.casework.conftest import CLOCK
from tests.casework.safety.signing.test_create_office import PEOPLE, WORDS


def later(office, **by):
    clock = FixedClock(CLOCK.now() + timedelta(**by))
    office.store.clock = clock
    return replace(office, clock=clock)


def test_a_check_is_due_after_a_week_and_after_an_unclean_end(tmp_path):
    folder = tmp_path / "office"
    user = create_office(folder, WORDS, PEOPLE[:1], CLOCK).user_ids[0]
    with sign_in(folder, user, PEOPLE[0].password, CLOCK).store as store:
        pass
    office = sign_in(folder, user, PEOPLE[0].password, CLOCK)
    try:
        assert not check_due(office)
        assert not check_due(later(office, days=6))
        week = later(office, seconds=EVERY.total_seconds())
        assert check_due(week)
        assert verify_store(week).good
        assert not check_due(week)
        crashed = shutil.copytree(folder, tmp_path / "crashed")  # as a power cut leaves it
    finally:
        office.store.close()
    again = sign_in(crashed, user, PEOPLE[0].password, CLOCK)
    try:
        assert again.store.left_unclean
        assert check_due(again)
    finally:
        again.store.close()
    assert not store.left_unclean


def test_a_practice_office_is_never_due(office):
    assert not check_due(later(office, days=400))
