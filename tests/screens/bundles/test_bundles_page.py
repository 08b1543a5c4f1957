"""A bundle on the screen: by keys from the person to the matters, the form, the papers and the end."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox

from desktop.case_types import kind
from desktop.casework.bundles.list_bundles import list_bundles
from desktop.casework.bundles.list_items import list_items
from desktop.casework.bundles.open_bundle import open_bundle
from desktop.casework.bundles.read_bundle import read_bundle
from desktop.casework.employers.save_employer import save_employer
from desktop.casework.intake.find_cases import find_cases
from desktop.casework.intake.read_case import read_case
from desktop.casework.people.save_person import save_person
from desktop.casework.practice.scans import scan
from desktop.screens.page import Place
from tests.window_fixtures import press, settle

KIND = "work_permit_new_abroad"
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def page(parts, work, desk):
    """Somebody new with a permit case in a bundle."""
    subject = kind(KIND).sample(1)
    person = desk.do(save_person, None, subject.person).person
    employer = desk.do(save_employer, None, subject.employer).employer
    key = desk.do(open_bundle, "one_matter", person, employer, {"permit": KIND, "social_card": ""}).bundle
    work.open(Place("bundles", key))
    settle(parts)
    return work.page


def test_the_list_leads_to_a_bundle_and_its_case_leads_back(parts, work, desk, page):
    view = page.panel.view
    (item,) = [one for one in view.items if one.case_id is not None]
    page.panel.items.table.opened.emit(item.key)
    settle(parts)
    assert (work.place.page, work.place.key) == ("case", item.case_id)
    link = work.page.side._bundle
    assert not link.isHidden()
    assert view.row.number in link.text()
    link.click()
    settle(parts)
    assert (work.place.page, work.place.key) == ("bundles", view.row.id)


def test_what_is_typed_once_stands_in_the_case(parts, work, desk, page):
    page.panel.show_part("answers")
    settle(parts)
    answers = page.panel.answers
    (case,) = [one.case_id for one in page.panel.view.items if one.case_id is not None]
    answers.form.answered.emit("duties", "编写工艺文件")
    assert page.save_now()
    settle(parts)
    assert desk.ask(read_case, case).subject.answers["duties"] == "编写工艺文件"


def test_an_accepted_case_locks_the_form_until_a_reason_is_given(parts, work, desk):
    kinds = {kind for item in desk.ask(list_items, "one_matter") for kind, _title in item.kinds}
    found = [key for stage in ("accepted", "reviewing") for key in desk.ask(find_cases, stage=stage)]
    every = [desk.ask(read_case, key) for key in found]
    view = next(one for one in every if one.person_id and one.kind in kinds)
    item = next(one.key for one in desk.ask(list_items, "one_matter") if view.kind in dict(one.kinds))
    known = desk.ask(list_bundles, case_id=view.id)
    if known:
        key = known[0].id
    else:
        key = desk.do(open_bundle, "one_matter", view.person_id, view.employer_id, {item: view.kind}).bundle
    work.open(Place("bundles", key, part="answers"))
    settle(parts)
    answers = work.page.panel.answers
    assert not answers._unlock.isHidden()
    assert answers._reason == ""
    answers._begin_correction("合同更正")
    assert answers._unlock.isHidden()


def test_a_scan_is_attached_for_all(parts, work, desk, page, tmp_path):
    page.panel.show_part("papers")
    settle(parts)
    papers = page.panel.papers
    keys = [one.key for one in page.panel.view.papers]
    papers.table.stand_at(keys.index("contract"))
    file = tmp_path / "合同.pdf"
    file.write_bytes(scan("聘用合同"))
    before = next(one.pages for one in page.panel.view.papers if one.key == "contract")
    papers.attach([file])
    settle(parts)
    assert next(one.pages for one in page.panel.view.papers if one.key == "contract") == before + 1


def test_a_bundle_by_keys_from_the_person_to_its_refused_end(parts, work, desk):
    """Open for somebody, hand one matter on, note what came of it, ask for the sheet, be told what is still open."""
    case = next(
        one for one in desk.ask(find_cases)
        if desk.ask(read_case, one).person_id and not desk.ask(list_bundles, case_id=one)
    )  # fmt: skip
    person = desk.ask(read_case, case).person_id
    work.open(Place("people", person))
    settle(parts)
    press(parts, Qt.Key.Key_M, CTRL | SHIFT)
    assert work.place.page == "bundles"
    ask = work.page._ask
    assert ask.isVisible()
    QTest.keyClicks(QApplication.focusWidget(), "a")
    press(parts, Qt.Key.Key_Backspace)
    press(parts, Qt.Key.Key_Down)
    press(parts, Qt.Key.Key_Down)
    press(parts, Qt.Key.Key_Return)
    assert ask._employer is not None
    tick = next(box for box in ask.findChildren(QCheckBox) if box.text() == "社会保障卡")
    tick.setFocus()
    press(parts, Qt.Key.Key_Space)
    press(parts, Qt.Key.Key_S, CTRL)
    view = work.page.panel.view
    assert [one.key for one in view.items] == ["social_card"]
    press(parts, Qt.Key.Key_F8)
    press(parts, Qt.Key.Key_Return)
    assert work.page.panel.view.items[0].state == "filed"
    assert work.page.panel.view.items[0].filing_number
    troubles = []
    desk.trouble.connect(lambda what, _remedy: troubles.append(what))
    press(parts, Qt.Key.Key_G, CTRL)
    assert "社会保障卡" in troubles[-1]
    press(parts, Qt.Key.Key_F2)
    press(parts, Qt.Key.Key_S, CTRL)
    assert work.page.panel.view.items[0].state == "done"
    press(parts, Qt.Key.Key_B, CTRL)
    sheet = work.page.panel._asked
    assert sheet.isVisible()
    assert sheet.paper.pages() >= 1
    press(parts, Qt.Key.Key_Escape)
    press(parts, Qt.Key.Key_G, CTRL)
    assert desk.ask(read_bundle, view.row.id).row.state == "closed"
