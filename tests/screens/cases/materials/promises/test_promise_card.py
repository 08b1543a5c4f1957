"""The card beside a material: what may be promised and why not, the signed scan, the check and its result."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel

from desktop.casework.intake.move_case import move_case
from desktop.casework.onward.record_result import record_result
from desktop.casework.practice.scans import scan
from desktop.casework.promises.make_promise import make_promise
from desktop.casework.promises.read_promises import read_promises
from desktop.screens.cases.materials.promises.check_ask import Finding
from desktop.screens.cases.materials.promises.signed import SignedView, keep_signed
from desktop.screens.page import Place
from tests.casework.promises.test_settle_promises import GRANTED
from tests.journeys.test_promise_overnight import taken_in
from tests.window_fixtures import settle


def labels(widget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


@pytest.fixture
def case_id(desk) -> int:
    return desk.ask(taken_in)


def card_of(parts, work, case_id, key):
    work.open(Place("case", case_id, part="materials", field=key))
    work.page.materials.go_to(key)
    settle(parts)
    return work.page.materials.promise


def test_what_may_not_be_promised_says_why(parts, work, case_id):
    card = card_of(parts, work, case_id, "passport")
    assert "不能容缺" in labels(card)
    assert not card._buttons["later"].isVisible()
    assert not card._buttons["declared"].isVisible()


def test_the_signed_paper_is_kept_and_looked_at(parts, work, desk, case_id, tmp_path):
    desk.do(make_promise, case_id, "no_crime", "later")
    card = card_of(parts, work, case_id, "no_crime")
    assert "还没有附上" in labels(card)
    paper = tmp_path / "承诺书.pdf"
    paper.write_bytes(scan("承诺书"))
    keep_signed(desk, card._line.now.id, paper)
    settle(parts)
    assert "已附" in labels(card)
    card._buttons["show"].click()
    settle(parts)
    assert isinstance(card.dialog, SignedView)
    card.dialog.accept()
    keep_signed(desk, card._line.now.id, tmp_path / "没有.pdf")
    assert work.banners.shown()  # said, not fallen over


def test_a_promise_is_withdrawn_and_judged_with_reasons(parts, work, desk, case_id):
    desk.do(make_promise, case_id, "no_crime", "later")
    card = card_of(parts, work, case_id, "no_crime")
    card._buttons["withdraw"].click()
    card.dialog._reason.setPlainText("申请人已能交来")
    card.dialog._yes.click()
    settle(parts)
    assert "已撤回" in labels(card)
    desk.do(make_promise, case_id, "no_crime", "later")
    settle(parts)
    card._buttons["break"].click()
    card.dialog._reason.setPlainText("来函声明不再补交")
    card.dialog._yes.click()
    settle(parts)
    assert "未履行" in labels(card)
    assert "信用记录至" in labels(card_of(parts, work, case_id, "medical"))  # the next one is barred, and says so


def test_the_check_records_what_was_found_and_the_advice(parts, work, desk, case_id):
    for key in ("no_crime", "medical"):
        desk.do(make_promise, case_id, key, "declared")
    for stage in ("accepted", "reviewing"):
        desk.do(move_case, case_id, stage)
    desk.do(record_result, case_id, GRANTED)
    work.open(Place("today"))
    settle(parts)
    assert work.page._checks.isVisible()
    card = card_of(parts, work, case_id, "no_crime")
    for found, state in ((Finding(True, "已核实"), "kept"), (Finding(False, "系伪造", "revoke"), "broken")):
        key = "no_crime" if state == "kept" else "medical"
        card = card_of(parts, work, case_id, key)
        card._buttons["check"].click()
        settle(parts)
        assert not card.dialog._yes.isEnabled()
        card.dialog.fill(found)
        card.dialog._yes.click()
        settle(parts)
        assert desk.ask(read_promises, case_id, key).promises[0].state == state
    work.open(Place("today"))
    settle(parts)
    assert not any(check.case_id == case_id for check in work.page.desk.ask(_checks))


def _checks(office):
    from desktop.casework.today.read_today import read_today

    return read_today(office).checks
