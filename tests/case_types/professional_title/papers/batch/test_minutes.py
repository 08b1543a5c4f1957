"""Minutes name everybody who came in what standing, and from whom somebody withdrew."""

from __future__ import annotations

from dataclasses import replace

from desktop.case_types.professional_title.papers.batch.minutes import minutes
from tests.case_types.professional_title.papers.batch_values import session
from tests.case_types.professional_title.papers.on_sheets import read


def test_who_came_who_stayed_away_and_from_whom_somebody_withdrew() -> None:
    held = session(2)
    members = list(held.members)
    members[20] = replace(members[20], sat=False, came=True)  # left before the end
    members += [replace(members[21], name="候甲", role="候补", sat=False, came=True),
                replace(members[21], name="候乙", role="候补", sat=False)]  # fmt: skip
    said = read(minutes(replace(held, members=tuple(members))))
    assert "评某20演示大学教授委员，第3组离会" in said
    assert "候甲演示大学教授候补，第1组列席" in said
    assert "候乙" not in said
    assert "评某07（出差）" in said
    assert "评某01（申某002）" in said


def test_before_anybody_came_nobody_is_absent() -> None:
    held = session(1, counted=False)
    waiting = replace(held, members=tuple(replace(one, sat=False, absent="") for one in held.members))
    said = read(minutes(waiting))
    assert "未到" not in said
    assert "缺席无" not in said
