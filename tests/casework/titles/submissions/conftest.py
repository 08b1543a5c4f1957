"""A batch that takes in, a submission of one firm."""

from __future__ import annotations

import pytest

from desktop.casework.employers.save_employer import save_employer
from desktop.casework.titles.batches.open_batch import open_batch
from desktop.casework.titles.submissions.register_submission import register_submission
from tests.casework.titles.batches.conftest import batch, batch_raw, committee

__all__ = ["batch", "batch_raw", "committee"]

LETTER = {
    "received_on": "2026-11-20", "letter_number": "长新机职〔2026〕7号", "letter_day": "2026-11-19", "people": 2,
    "contact": "测试", "phone": "0431-80000000",
}  # fmt: skip


@pytest.fixture
def letter():
    return dict(LETTER)


@pytest.fixture
def employer(office, subject) -> int:
    return save_employer(office, None, subject.employer).employer


@pytest.fixture
def submission(office, batch, employer) -> int:
    open_batch(office, batch)
    return register_submission(office, batch, employer, LETTER).submission_id
