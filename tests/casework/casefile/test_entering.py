"""The day a stage began is kept with what was written down; an older case has none."""

from __future__ import annotations

from datetime import date

from desktop.casework.casefile.entering import enter, since
from desktop.store.tables import OfficeCase


def test_each_stage_keeps_its_day() -> None:
    opened = date(2026, 1, 1)
    case = OfficeCase(number="X", series="X", year=2026, serial=1, kind="k", stage="accepted", opened_on=opened)
    assert since(case.steps, "accepted") is None
    enter(case, "forwarded", date(2026, 11, 23), "演函〔2026〕1号")
    enter(case, "replied", date(2026, 12, 1))
    assert case.stage == "replied"
    assert since(case.steps, "forwarded") == date(2026, 11, 23)
    assert case.steps == {"forwarded": {"on": "2026-11-23", "says": "演函〔2026〕1号"}, "replied": {"on": "2026-12-01"}}
    enter(case, "forwarded", date(2026, 12, 2))
    assert since(case.steps, "forwarded") == date(2026, 12, 2)
