from __future__ import annotations

from datetime import timedelta

import pytest

from desktop.basics.clock import FixedClock
from desktop.casework.safety.keeping.check_due import EVERY
from desktop.casework.safety.signing.create_office import create_office
from desktop.casework.safety.signing.sign_in import sign_in
from desktop.screens.desk import Desk
from desktop.screens.shell.weekly_check import check_when_due
from tests.casework.conftest import CLOCK
from tests.casework.safety.signing.test_create_office import PEOPLE, WORDS


@pytest.fixture
def old_office(tmp_path):
    """A real office nobody looked over for a week."""
    user = create_office(tmp_path / "office", WORDS, PEOPLE[:1], CLOCK).user_ids[0]
    return sign_in(tmp_path / "office", user, PEOPLE[0].password, FixedClock(CLOCK.now() + EVERY + timedelta(days=1)))


@pytest.fixture
def watched(qtbot, old_office):
    desk, heard = Desk(old_office), []
    desk.trouble.connect(lambda what, _remedy: heard.append(what))
    yield desk, heard
    desk.close()


def test_a_good_office_is_looked_over_once_and_says_nothing(qtbot, watched):
    desk, heard = watched
    job = check_when_due(desk)
    with qtbot.waitSignal(job.ended, timeout=20_000):
        pass
    assert heard == []
    assert check_when_due(desk) is None


def test_trouble_is_told(qtbot, watched, old_office):
    desk, heard = watched
    old_office.store.places.head.write_text("{}")
    job = check_when_due(desk)
    with qtbot.waitSignal(job.ended, timeout=20_000):
        pass
    assert any("发现问题" in what for what in heard)
