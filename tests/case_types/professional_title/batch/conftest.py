"""A whole form of a batch."""

from __future__ import annotations

import pytest


@pytest.fixture
def batch_raw():
    return {
        "name": "2026年度工程系列第一批", "year": 2026, "mode": "own",
        "series": ["engineering"], "levels": ["FG", "ZJ"],
        "opens_on": "2026-11-02", "closes_on": "2026-11-30", "cutoff": "2026-12-31",
    }  # fmt: skip
