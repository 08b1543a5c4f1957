"""A committee and a batch of it, made as the office makes them."""

from __future__ import annotations

from datetime import date

import pytest

from desktop.casework.deed import deed
from desktop.casework.office import Office
from desktop.casework.titles.batches.save_batch import save_batch
from desktop.store.tables import TitleCommittee


@pytest.fixture
def committee(office: Office) -> int:
    """The key of a committee whose filing is in force in 2026."""
    row = TitleCommittee(
        name="开发区工程系列高级评委会", title_series="engineering", level="high", per="series", size=25,
        filing_number="吉人社职备〔2025〕8号", filed_from=date(2025, 6, 1), filed_until=date(2028, 5, 31),
    )  # fmt: skip
    with deed(office, "save_batch") as act:
        key = act.unit.add(row).id
        act.note("title_committee", key)
    assert key is not None
    return key


@pytest.fixture
def batch_raw() -> dict[str, object]:
    return {
        "name": "2026年度工程系列第一批", "year": 2026, "mode": "own",
        "series": ["engineering"], "levels": ["FG", "ZJ"],
        "opens_on": "2026-11-02", "closes_on": "2026-11-30", "correct_until": "2026-12-10", "correct_at": "17:00",
        "cutoff": "2026-12-31",
    }  # fmt: skip


@pytest.fixture
def batch(office: Office, committee: int, batch_raw) -> int:
    """The key of a batch that is planned."""
    key = save_batch(office, None, batch_raw, committee).batch
    assert key is not None
    return key
