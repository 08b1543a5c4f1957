"""On a suitcase's laptop: what is invented is marked, and only what comes home with the session is done."""

from __future__ import annotations

import pytest

from desktop.basics.errors import Expected
from desktop.casework.laptop import is_invented, is_laptop
from desktop.casework.settings.read_settings import office_words, settings_of
from desktop.casework.settings.save_settings import save_settings
from desktop.casework.titles.batches.open_batch import open_batch
from desktop.casework.titles.sessions.planning.put_on_list import put_on_list
from desktop.casework.titles.sessions.planning.take_off_list import take_off_list
from desktop.casework.titles.sessions.sitting.open_session import open_session
from tests.casework.titles.suitcase.test_whole_journey import away, code, folder, planned, planned_folder, sent

__all__ = ["away", "code", "folder", "planned", "planned_folder", "sent"]


def test_a_practice_session_is_marked_on_the_laptop(planned, away) -> None:
    assert (is_laptop(away.office), away.office.practice) == (True, False)
    assert is_invented(away.office)
    assert office_words(away.office).practice
    assert not is_laptop(planned.office)


def test_only_what_comes_home_is_done_there(planned, away) -> None:
    office, session, first = away.office, away.session, away.applications[0]
    for deed in (
        lambda: save_settings(office, settings_of(office)),
        lambda: open_batch(office, away.batch),
        lambda: put_on_list(office, session, [first]),
    ):  # fmt: skip
        with pytest.raises(Expected, match="只办这次会议"):
            deed()
    with pytest.raises(Expected, match="装箱时已定"):
        take_off_list(office, session, first)
    open_session(office, session)
    take_off_list(office, session, first, "材料待补")
    assert away.heard(0).deferred == "材料待补"
