"""A batch of titles in the window at its session: planned at the firm, drawn, signed in, heard, voted on, closed."""

from __future__ import annotations

from random import Random

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop.casework.practice.batches import meeting
from tests.title_hands import CTRL, SHIFT, Round
from tests.window_fixtures import type_in

PART = {(10, 11), (24, 25)}  # voters and seats at which two thirds by one reading are none by the other


def first_choice(form, name: str) -> str:
    """Key of what a question offers first."""
    return form._questions[name].choices[0].key


def plan(one: Round, _monkeypatch) -> None:
    """A session at the firm with everybody on its list."""
    part = one.show("sessions")
    one.press(Qt.Key.Key_N, CTRL | SHIFT)
    ask = part.asked
    ask.form.fill({"name": "上门评审会议", "sort": "onsite", "place": "演示企业三楼会议室", "start": "08:30",
                   "counters": "陈立、孙倩", "supervisor": "郑洁", "overseers": "机关纪委 周正", "recorder": "吴敏",
                   "contact": "李文静"})
    one.picture("14-plan")
    one.press(Qt.Key.Key_S, CTRL)
    assert one.panel.view.employer_id == one.batch.employer_id
    one.press(Qt.Key.Key_L, CTRL | SHIFT)
    assert len(one.panel.view.hearings) == one.size.people - 3
    one.picture("15-listed")


def draw(one: Round, _monkeypatch) -> None:
    """Before a witness; anybody repeats it. Then panels and the schedule."""
    one.press(Qt.Key.Key_PageDown, CTRL)
    view = one.panel.tab.draw
    one.press(Qt.Key.Key_D, CTRL)
    ask = view.ask
    type_in(ask.witness, "机关纪委 郑洁")
    type_in(ask.words, "见证二〇二六")
    one.picture("16-draw")
    one.press(Qt.Key.Key_Return, CTRL)
    assert len(view.draws[0].members) == one.size.seats
    one.press(Qt.Key.Key_M, CTRL)
    one.press(Qt.Key.Key_R, CTRL)
    assert "完全相同" in view.says.text()
    one.picture("17-drawn")
    one.press(Qt.Key.Key_PageUp, CTRL)
    one.press(Qt.Key.Key_T, CTRL)
    one.panel.tab.asked.form.fill({"start": "08:30", "minutes": 8, "breaks": "12:00-13:00", "panels": 3})
    one.picture("18-schedule")
    one.press(Qt.Key.Key_S, CTRL)
    assert all(hearing.slot and hearing.panel for hearing in one.panel.view.hearings)
    one.picture("19-scheduled")


def sign_in(one: Round, _monkeypatch) -> None:
    """Enter for each who is there; the last is away and a substitute takes the seat."""
    one.press(Qt.Key.Key_F8)
    assert (one.panel.view.state, one.panel.here) == ("open", "signin")
    tab = one.panel.tab
    substitute = next(member for member in one.panel.view.members if member.role == "substitute")
    one.keys("\n" * (one.size.seats - 1))
    absent = tab._here()
    one.press(Qt.Key.Key_B, CTRL)
    type_in(QApplication.focusWidget(), "临时出差")
    one.picture("20-absent")
    one.press(Qt.Key.Key_Return, CTRL)
    tab.table.select_key(substitute.expert_id)
    one.press(Qt.Key.Key_Return)
    tab.table.select_key(absent.expert_id)
    one.press(Qt.Key.Key_U, CTRL)
    tab.asked.form.fill({"chosen": str(substitute.expert_id)})
    one.picture("21-substitute")
    one.press(Qt.Key.Key_S, CTRL)
    assert one.panel.view.quorum.present == one.size.seats
    one.picture("22-signed-in")


def recuse(one: Round, _monkeypatch) -> None:
    """Two experts withdraw from one applicant each."""
    one.press(Qt.Key.Key_PageUp, CTRL)
    tab = one.panel.tab
    assert one.panel.here == "experts"
    for at in range(2):
        hearing = one.panel.view.hearings[at]
        tab.table.select_key(one.panel.view.members[at + 1].expert_id)
        one.press(Qt.Key.Key_R, CTRL)
        ground = first_choice(tab.asked.form, "ground")
        tab.asked.form.fill({"application": str(hearing.application_id), "ground": ground})
        one.picture(f"23-recusal-{at}")
        one.press(Qt.Key.Key_S, CTRL)
        assert len(one.panel.view.hearings[at].recused) >= 1
    one.picture("24-recused")


def hear(one: Round, _monkeypatch) -> None:
    """The first by keys; the others as the same verbs keep them."""
    one.press(Qt.Key.Key_PageDown, CTRL)
    one.press(Qt.Key.Key_PageDown, CTRL)
    tab = one.panel.tab
    one.press(Qt.Key.Key_E, CTRL)
    ask = tab.asked
    expert = first_choice(ask.form, "expert")
    marks = {f"mark_{one.key}": str(one.most * 8 // 10) for one in ask._criteria}
    ask.form.fill({"expert": expert, **marks, "recommended": "yes"})
    one.picture("25-sheet")
    one.press(Qt.Key.Key_S, CTRL)
    assert one.panel.view.hearings[0].sheets
    assert ask.isVisible()  # for the next expert's sheet, while there is one
    one.press(Qt.Key.Key_Escape)
    assert not ask.isVisible()
    tab.form.fill({"way": "in_person", "opinion": "业绩突出，答辩清楚。", "recommended": "yes"})
    one.press(Qt.Key.Key_PageDown, CTRL)
    assert one.panel.view.hearings[0].opinion
    random = Random("journey")  # noqa: S311 - an invented meeting
    with one.office.store.hurried():
        for hearing in one.panel.view.hearings[1:]:
            meeting._hear(one.office, one.panel.view, hearing, random)
    one.page.refresh()
    one.press(Qt.Key.Key_PageUp, CTRL)
    one.picture("26-heard")
    one.press(Qt.Key.Key_PageDown, CTRL)


def vote(one: Round, _monkeypatch) -> None:
    """Sums by the number keys; the two readings part for the first, and the chair's choice is written down."""
    tab = one.panel.tab
    assert one.panel.here == "votes"
    one.picture("27-votes")
    tab.grid.setFocus()
    for at in range(len(one.panel.view.hearings)):
        hearing = one.panel.view.hearings[at]
        voters = hearing.voters
        assert tab.grid.key_here() == hearing.application_id
        agree = voters if at % 9 != 4 else voters // 2
        if at == 0:
            agree = -(-2 * voters // 3)  # two thirds of those who may vote, not of those who are there
        one.keys(f"{agree}\n" + (f"{voters - agree}\n" if agree < voters else ""))
        if at == 0 and (voters, one.size.seats) in PART:
            one.picture("28-reading")
            form = tab.asked.form
            form.fill({"reading": first_choice(form, "reading"), "why": "按备案条件执行"})
            one.press(Qt.Key.Key_S, CTRL)
            tab.grid.setFocus()
    assert all(hearing.count for hearing in one.panel.view.hearings)
    one.press(Qt.Key.Key_K, CTRL)
    one.picture("29-counted")
    one.press(Qt.Key.Key_G, CTRL)
    one.picture("30-announce")
    one.press(Qt.Key.Key_Return)
    assert {hearing.state for hearing in one.panel.view.hearings} <= {"passed", "failed"}
    one.picture("31-announced")


def close(one: Round, _monkeypatch) -> None:
    """The minutes, then F8."""
    one.press(Qt.Key.Key_PageDown, CTRL)
    told = {"host": "主任委员", "speech": "逐人评议，按规定投票。", "oversight": "全程监督，未见异常。"}
    one.panel.tab.form.fill(told)
    one.picture("32-minutes")
    one.press(Qt.Key.Key_F8)
    one.press(Qt.Key.Key_Return)
    assert one.panel.view.state == "closed"
