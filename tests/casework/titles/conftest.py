"""Applications of a batch, put straight into the file: what concerns verbs made later begins here."""

from __future__ import annotations

from datetime import date

import pytest

from desktop.casework.deed import deed
from desktop.casework.office import Office
from desktop.store.tables import TitleApplication, TitleBatch


@pytest.fixture
def bare_application(office: Office, case_id: int) -> int:
    """The key of an application that was just received, in a batch of its own."""
    number = {"number": "PC-2026-01", "series": "PC", "year": 2026, "serial": 1}
    whose = {"case_id": case_id, "serial": 1, "receipt": "PC-2026-01-0001", "since": date(2026, 11, 23)}
    with deed(office, "save_answers") as act:
        batch = act.unit.add(TitleBatch(**number, name="2026年度第一批", mode="own"))
        person = act.unit.case(case_id).person_id
        row = act.unit.add(TitleApplication(**whose, batch_id=batch.id, person_id=person))
        act.note("title_application", row.id, case=case_id)
        assert row.id is not None
        return row.id
