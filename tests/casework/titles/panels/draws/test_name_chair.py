"""The chair of a meeting: one of the members, one at a time."""

from __future__ import annotations

import pytest

from desktop.basics.errors import Expected
from desktop.casework.deed import deed
from desktop.casework.titles.panels.draws.draw_members import draw_members
from desktop.casework.titles.panels.draws.name_chair import name_chair
from desktop.casework.titles.panels.draws.read_draws import read_draws
from desktop.store.tables import TitleSession


def test_one_of_the_members_chairs(office, experts, session):
    draw_members(office, session, "瑞雪 2026", "纪检 韩雪")
    first, second = (one.id for one in read_draws(office, session)[0].members[:2])
    assert name_chair(office, session, first, "chair").session == session
    assert not name_chair(office, session, first, "chair")
    name_chair(office, session, second, "chair")
    (drawn,) = read_draws(office, session)
    assert [one.role for one in drawn.members[:3]] == ["member", "chair", "member"]
    name_chair(office, session, first, "vice")
    name_chair(office, session, second, "member")
    (drawn,) = read_draws(office, session)
    assert [one.role for one in drawn.members[:2]] == ["vice", "member"]
    with pytest.raises(Expected, match="正选"):
        name_chair(office, session, drawn.substitutes[0].id, "chair")
    with deed(office, "draw_members") as act:
        act.unit.get(TitleSession, session).state = "closed"
        act.note("title_session", session)
    with pytest.raises(Expected, match="结束"):
        name_chair(office, session, second, "chair")
