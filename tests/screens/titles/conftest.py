"""A batch of the practice office that takes in, with a firm's roster in it."""

from __future__ import annotations

import pytest

from desktop.case_types import kind
from desktop.case_types.roster.invented import invented_rows
from desktop.case_types.roster.template import template_of
from desktop.casework.employers.find_employers import find_employers
from desktop.casework.titles.batches.open_batch import open_batch
from desktop.casework.titles.batches.save_batch import save_batch
from desktop.casework.titles.submissions.register_submission import register_submission
from desktop.documents.sheets.write import write

RECOGNITION = "professional_title_recognition"


@pytest.fixture
def roster(desk) -> bytes:
    assert kind(RECOGNITION).roster is not None
    return write(template_of(RECOGNITION, invented_rows(RECOGNITION, 8, 1, day=desk.clock.today())))


@pytest.fixture
def batch(desk) -> int:
    raw = {
        "name": "窗口测试认定批次", "year": 2026, "mode": "recognition", "series": ["engineering"], "levels": ["ZL"],
        "opens_on": "2026-11-02", "closes_on": "2026-11-30", "correct_until": "2026-12-10", "cutoff": "2026-12-31",
    }  # fmt: skip
    key = desk.ask(save_batch, None, raw).batch
    desk.ask(open_batch, key)
    return key


@pytest.fixture
def submission(desk, batch) -> int:
    letter = {"received_on": "2026-11-20", "contact": "测试", "phone": "0431-80000000"}
    return desk.ask(register_submission, batch, desk.ask(find_employers)[0], letter).submission_id
