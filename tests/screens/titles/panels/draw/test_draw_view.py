"""The draw on the screen: the pool with its reasons, the draw, the check of its record."""

from __future__ import annotations

import json
from datetime import date

import pytest
from PySide6.QtCore import Qt

from desktop.casework.deed import deed
from desktop.casework.titles.panels.committees.list_committees import list_committees
from desktop.screens.titles.panels.draw.draw_view import DrawView
from desktop.store.tables import TitleBatch, TitleSession
from tests.window_fixtures import press, settle

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def planned(office, committee: int) -> int:
    number = {"number": "PC-2026-77", "series": "PC", "year": 2026, "serial": 77}
    with deed(office, "save_batch") as act:
        batch = act.unit.add(TitleBatch(**number, name="2026年工程第七十七批", mode="own", committee_id=committee))
        row = act.unit.add(
            TitleSession(batch_id=batch.id, committee_id=committee, name="第一次会议", day=date(2026, 11, 30))
        )
        act.note("title_session", row.id)
        return int(row.id or 0)


@pytest.fixture
def view(parts, desk):
    committee = next(row.id for row in desk.ask(list_committees) if row.level == "high")
    session = desk.ask(planned, committee)
    made = DrawView(desk, parts.theme)
    made.setParent(parts.window, Qt.WindowType.Window)
    made.show_session(session)
    made.show()
    settle(parts)
    return made


def test_it_is_drawn_before_a_witness_and_repeated(parts, view, tmp_path):
    assert view.draws == ()
    view.ask_draw()
    ask = view.ask
    assert not ask.yes.isEnabled()
    left_out = ask.view.eligible[0].id
    ask.leave_out(left_out, "本人申请")
    assert left_out not in {line.id for line in ask.view.eligible}
    ask.witness.setText("纪检 韩雪")
    ask.words.setText("瑞雪兆丰年")
    press(parts, Qt.Key.Key_Return, CTRL)
    assert not ask.isVisible()
    (drawn,) = view.draws
    assert (len(drawn.members), drawn.witness) == (25, "纪检 韩雪")
    assert left_out not in {one.id for one in drawn.members + drawn.substitutes}
    view.repeat()
    assert "完全相同" in view.says.text()
    view.export(tmp_path / "draw.json")
    assert json.loads((tmp_path / "draw.json").read_bytes())["digest"] == drawn.digest

    view.members.stand_at(3)
    view._name("chair")
    assert view.draws[0].members[3].role == "chair"
    view._name("chair")  # the same again takes it back
    assert view.draws[0].members[3].role == "member"
    view.ask_draw()
    view.ask.witness.setText("纪检 韩雪")
    view.ask.words.setText("瑞雪兆丰年")
    view.ask._draw()
    assert view.ask.isVisible()  # another draw asks for a reason
    view.ask.reason.setText("多人不能到会")
    view.ask._draw()
    assert [one.reason for one in view.draws] == ["多人不能到会", ""]
