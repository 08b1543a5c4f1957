"""Records of broken promises, and lifting one."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel

from desktop.casework.intake.read_case import read_case
from desktop.casework.promises.break_promise import break_promise
from desktop.casework.promises.make_promise import make_promise
from desktop.casework.promises.read_promises import read_promises
from desktop.screens.page import Place
from desktop.widgets.pieces.key_button import KeyButton
from tests.journeys.test_promise_overnight import taken_in
from tests.window_fixtures import found, settle


def labels(widget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def test_a_record_is_shown_led_from_and_lifted(parts, work, desk):
    case_id = desk.ask(taken_in)
    view = desk.ask(read_case, case_id)
    work.open(Place("employers", view.employer_id, part="credit"))
    settle(parts)
    assert "没有不履行承诺的记录" in labels(work.page)
    desk.do(make_promise, case_id, "no_crime", "later")
    desk.do(break_promise, desk.ask(read_promises, case_id, "no_crime").now.id, "来函声明不再补交")
    settle(parts)
    card = work.page._credit
    assert "约束中 · 2026-11-23 至 2027-11-23" in labels(card)
    assert "来函声明不再补交" in labels(card)
    found(card, KeyButton, lambda button: button.text() == "解除…").click()
    card._asked._reason.setPlainText("已补交并说明原因")
    card._asked._yes.click()
    settle(parts)
    assert "已解除" in labels(card)
    assert "约束中" not in labels(card)
    work.open(Place("new", view.person_id, part="person"))
    settle(parts)
    assert not work.page._credit.isVisible()
