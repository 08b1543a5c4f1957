"""What only the batch knows of an applicant, at every edge."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.case_types.professional_title.batch.checks import (
    Another,
    Applying,
    Barring,
    Scope,
    Window,
    found_of,
    past_correction,
)

OPENS, CLOSES, CORRECT = date(2026, 11, 2), date(2026, 11, 30), date(2026, 12, 10)
WINDOW = Window(OPENS, "09:00", CLOSES, "17:00", CORRECT, "17:00")
SCOPE = Scope(("engineering",), ("FG", "ZJ"))
GOOD = Applying("engineering", "ZJ", date(2026, 11, 20), "")
NOW = (date(2026, 11, 23), "09:00")
OTHER = Another("PC-2026-02-0001", "economics", "经济系列批次")
BAR = Barring(date(2024, 5, 10), date(2027, 5, 10), "提供虚假业绩")


@pytest.mark.parametrize(
    ("changed", "now", "reasons"),
    [
        ({}, NOW, []),
        ({"received_on": OPENS, "received_at": "08:59"}, NOW, ["RT18"]),
        ({"received_on": OPENS, "received_at": "09:00"}, NOW, []),
        ({"received_on": OPENS}, NOW, []),  # the time was not told: the day counts
        ({"received_on": date(2026, 11, 1)}, NOW, ["RT18"]),
        ({"received_on": CLOSES, "received_at": "17:00"}, NOW, []),
        ({"received_on": CLOSES, "received_at": "17:01"}, NOW, ["RT18"]),
        ({"received_on": CLOSES}, NOW, []),
        ({"received_on": date(2026, 12, 1)}, NOW, ["RT18"]),
        ({"correcting": True}, (CORRECT, "17:00"), []),
        ({"correcting": True}, (CORRECT, "17:01"), ["RT18"]),
        ({"correcting": False}, (date(2026, 12, 20), "09:00"), []),
        ({"title_series": "economics"}, NOW, ["RT17"]),
        ({"level": "ZG"}, NOW, ["RT17"]),
        ({"title_series": "economics", "level": "ZG"}, NOW, ["RT17", "RT17"]),
        ({"others": (OTHER,)}, NOW, ["RT21"]),
        ({"bars": (BAR,)}, NOW, ["RT20"]),
        ({"bars": (BAR,), "received_on": date(2027, 5, 10)}, NOW, ["RT18", "RT20"]),  # E23: the last day is in it
        ({"bars": (BAR,), "received_on": date(2027, 5, 11)}, NOW, ["RT18"]),
    ],
)
def test_each_reason_is_found_exactly_when_it_holds(changed, now, reasons):
    assert [one.reason for one in found_of(WINDOW, SCOPE, replace(GOOD, **changed), now)] == reasons


def test_another_series_is_told_apart_from_another_channel():
    (other,) = found_of(WINDOW, SCOPE, replace(GOOD, others=(OTHER,)), NOW)
    (same,) = found_of(WINDOW, SCOPE, replace(GOOD, others=(replace(OTHER, title_series="engineering"),)), NOW)
    assert "另一系列" in other.why
    assert "另一系列" not in same.why
    assert all(OTHER.number in one.why for one in (other, same))


def test_a_committee_that_may_not_review_hinders_everybody():
    (found,) = found_of(WINDOW, replace(SCOPE, hindrance="备案已到期"), GOOD, NOW)
    assert (found.reason, found.why) == ("RT17", "备案已到期")


@given(st.dates(date(2026, 10, 1), date(2026, 12, 31)))
def test_the_window_takes_in_exactly_its_days(day):
    found = found_of(WINDOW, SCOPE, replace(GOOD, received_on=day), NOW)
    assert bool(found) is not (OPENS <= day <= CLOSES)


def test_without_a_deadline_nothing_lapses():
    assert not past_correction(replace(WINDOW, correct_until=None), (date(2030, 1, 1), "00:00"))
    assert past_correction(WINDOW, (date(2026, 12, 11), "00:00"))
