"""A committee, a pool of experts and a session, as the office makes them."""

from __future__ import annotations

from datetime import date

import pytest

from desktop.case_types.professional_title.panels.expert import ExpertAnswers
from desktop.case_types.professional_title.panels.sample import invented_committee, invented_expert
from desktop.casework.deed import deed
from desktop.casework.office import Office
from desktop.casework.titles.panels.committees.save_committee import save_committee
from desktop.casework.titles.panels.experts.pool_experts import pool_experts
from desktop.casework.titles.panels.experts.save_expert import keep_expert
from desktop.store.tables import TitleBatch, TitleHearing, TitleSession

DAY = date(2026, 11, 23)  # the office's own
POOL = 90


@pytest.fixture
def committee(office: Office) -> int:
    key = save_committee(office, None, invented_committee(DAY)).committee
    assert key is not None
    return key


@pytest.fixture
def experts(office: Office, committee: int) -> list[int]:
    """The keys of a pool large enough for members and substitutes of a committee of 25."""
    with deed(office, "save_expert") as act:
        found = [
            keep_expert(act, None, ExpertAnswers.model_validate(invented_expert(number, DAY))).expert
            for number in range(POOL)
        ]
    keys = [key for key in found if key is not None]
    pool_experts(office, committee, keys)
    return keys


@pytest.fixture
def session(office: Office, committee: int) -> int:
    """The key of a session of a batch without applicants."""
    number = {"number": "PC-2026-09", "series": "PC", "year": 2026, "serial": 9}
    with deed(office, "save_batch") as act:
        batch = act.unit.add(TitleBatch(**number, name="2026年工程第九批", mode="own", committee_id=committee))
        row = act.unit.add(
            TitleSession(batch_id=batch.id, committee_id=committee, name="第一次评审会议", day=date(2026, 11, 30))
        )
        act.note("title_session", row.id)
        assert row.id is not None
        return row.id


@pytest.fixture
def heard(office: Office, session: int, bare_application: int) -> int:
    """The key of an application on the session's list."""
    with deed(office, "save_batch") as act:
        act.unit.add(TitleHearing(session_id=session, application_id=bare_application, place=1))
        act.note("title_session", session)
    return bare_application
