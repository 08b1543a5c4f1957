"""A batch may write down its own score sheet."""

from __future__ import annotations

import pytest

from desktop.casework.titles.sessions.inside.sheet import read_sheet
from desktop.policy.reckoning.titles.score_sheets import criteria_of
from tests.casework.titles.session_fixtures import TODAY


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("业绩50分、能力30分、答辩20分", [("业绩", 50), ("能力", 30), ("答辩", 20)]),
        ("品德 10；现场答辩（90）", [("品德", 10), ("现场答辩", 90)]),
        ("另定", []),
        ("业绩50分、能力", []),
        ("业绩0分", []),
        ("", []),
    ],
)
def test_criteria_written_in_a_line(words: str, found) -> None:
    assert [(one.title, one.most) for one in criteria_of(words)] == found


def test_the_batch_speaks_before_the_session(office) -> None:
    def told(batch: str, session: str = "") -> tuple[str, int]:
        sheet = read_sheet(office, {"score_sheet": batch}, {"sheet": session}, TODAY)
        return sheet.key, sheet.most

    assert told("") == ("general", 100)
    assert told("", "practice") == ("practice", 100)
    assert told("专家评议表（重业绩）") == ("practice", 100)
    assert told("业绩50分、能力30分") == ("own", 80)
    assert told("按省里的表", "general") == ("general", 100)
