"""By when the plan of a meeting is sent: counted back in calendar days, to do by a working day."""

from __future__ import annotations

from datetime import date

import pytest

from desktop.basics.errors import Expected
from desktop.basics.paths import resource
from desktop.policy.book.library import PolicyLibrary
from desktop.policy.reckoning.titles.meetings import plan_sent_by
from desktop.policy.verdict import Confidence

LIBRARY = PolicyLibrary.read(resource("resources", "policy"))


@pytest.mark.parametrize(
    ("meeting", "last", "workday"),
    [
        (date(2026, 11, 27), date(2026, 11, 22), date(2026, 11, 20)),  # a Sunday: to do by the Friday before
        (date(2026, 10, 10), date(2026, 10, 5), date(2026, 9, 30)),  # within the National Day holidays
        (date(2026, 11, 25), date(2026, 11, 20), date(2026, 11, 20)),
    ],
)
def test_five_days_before_the_meeting(meeting: date, last: date, workday: date) -> None:
    by = plan_sent_by(LIBRARY, meeting)
    assert by is not None
    assert (by.last, by.workday) == (last, workday)
    assert by.rule.confidence is Confidence.TO_CHECK, "one source, and it may be read in two ways"


def test_before_the_rules_began_nothing_is_counted() -> None:
    with pytest.raises(Expected):
        plan_sent_by(LIBRARY, date(2018, 1, 1))
