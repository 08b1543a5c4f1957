"""Two applicants in a batch, put straight into the file: kinds of their own are looked at elsewhere."""

from __future__ import annotations

from datetime import date

import pytest

from desktop.casework.deed import deed
from desktop.casework.intake.open_case import open_case
from desktop.casework.people.save_person import save_person
from desktop.store.tables import TitleApplication
from tests.casework.conftest import KIND
from tests.casework.titles.batches.conftest import batch, batch_raw, committee
from tests.casework.titles.submissions.conftest import employer, letter, submission

__all__ = ["batch", "batch_raw", "committee", "employer", "letter", "submission"]


@pytest.fixture
def enter(office, batch, submission, employer):
    """Puts the n-th invented person into the batch; gives the key of the application."""

    def put(serial: int, **more: object) -> int:
        person = save_person(office, None, KIND.sample(serial).person).person
        case_id = open_case(office, KIND.key, person, employer).case
        whose = {
            "serial": serial, "receipt": f"PC-2026-01-{serial:04d}", "since": date(2026, 11, 23), "case_id": case_id,
            "title_series": "engineering", "level": "ZJ", "batch_id": batch, "submission_id": submission,
        }  # fmt: skip
        with deed(office, "add_applicant") as act:
            row = act.unit.add(TitleApplication(**{**whose, **more}, person_id=person))
            act.note("title_application", row.id, case=case_id)
            assert row.id is not None
            return row.id

    return put


@pytest.fixture
def two(enter) -> tuple[int, int]:
    return enter(1), enter(2)
