"""By hand at the person's page: a lease and a school entered, the plan in its order, the sheet, and on to the case."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.casework.people.permit_line.read_line import read_line
from desktop.casework.people.permit_line.save_credential import save_credential
from desktop.casework.people.save_person import save_person
from desktop.screens.page import Place
from tests.window_fixtures import settle

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
PASSPORT = {
    "surname": "PLANNED", "given_names": "ONE", "passport_number": "M99887766", "passport_issued_on": "2021-05-31",
    "passport_expires_on": "2027-05-31", "nationality": "KOR",
}  # fmt: skip


def press(parts, key, held=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(QApplication.focusWidget(), key, held)
    QTest.qWait(150)  # a button pressed by its key is seen to go down
    settle(parts)


@pytest.fixture
def person(work, desk) -> int:
    key = desk.do(save_person, None, PASSPORT).person
    for kind in ("permit", "residence", "contract"):
        desk.do(save_credential, key, None, {"kind": kind, "number": "X12345678", "last_day": "2027-03-31"})
    return key


@pytest.fixture
def panel(parts, work, person):
    work.open(Place("people", person, part="line"))
    settle(parts)
    parts.window.activateWindow()
    return work.page._line


def cells(panel) -> list[list[str]]:
    model = panel.plan.table.model()
    return [
        [str(model.index(row, column).data() or "") for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def held(desk, person: int, kind: str):
    return next(one for one in desk.ask(read_line, person).credentials if one.kind == kind)


def test_the_plan_stands_in_the_order_of_renewal(panel):
    rows = cells(panel)
    assert [row[0].split("\n")[0] for row in rows] == ["护照", "聘用合同", "外国人工作许可", "居留证件"]
    assert "先办：聘用合同、护照" in rows[2][3]
    assert "租房合同" in panel.plan._says.text()


@pytest.mark.parametrize(
    ("kind", "title", "own"),
    [
        ("lease", "租房合同", {"address": "人才公寓3栋502室", "landlord": "演示"}),
        ("schooling", "子女就学", {"child": "PLANNED TWO", "school": "演示小学三年级"}),
        ("permanent_residence", "外国人永久居留身份证", {}),
    ],
)
def test_a_paper_entered_by_hand_joins_the_plan(panel, parts, person, kind, title, own):
    panel._add.click()
    settle(parts)
    form = panel._dialog.form
    before = len(form.stops())
    form.fill({"kind": kind, "last_day": "2027-06-30"})
    settle(parts)
    assert len(form.stops()) == before - 3 + len(own)  # employer, class and post went, the paper's own came
    if own:
        press(parts, Qt.Key.Key_S, CTRL)  # what the paper must say is asked for, nothing is kept
        assert panel._dialog.isVisible()
        form.fill(own)
    press(parts, Qt.Key.Key_S, CTRL)
    assert not panel._dialog.isVisible()
    kept = held(parts.window.desk, person, kind)
    assert kept.data == own
    assert title in [row[0].split("\n")[0] for row in cells(panel)]


def test_enter_leads_to_a_new_case_of_the_kind(panel, parts, work, person):
    panel.plan.table.setFocus()
    panel.plan.table.selectRow(3)
    press(parts, Qt.Key.Key_Return)
    assert work.place.page == "new"
    assert (work.page.kind.key, work.page.person.key) == ("residence_work", person)


def test_a_paper_that_is_not_renewed_here_leads_nowhere(panel, parts, work):
    panel.plan.table.setFocus()
    panel.plan.table.selectRow(1)  # the contract
    press(parts, Qt.Key.Key_Return)
    assert work.place.page == "people"


def test_the_sheet_opens_by_its_key_and_shows_a_page(qtbot, panel, parts):
    panel.plan.table.setFocus()
    press(parts, Qt.Key.Key_P, CTRL | SHIFT)
    dialog = panel.plan._dialog
    assert dialog is not None
    assert dialog.isVisible()
    qtbot.waitUntil(dialog._print.isEnabled, timeout=20_000)
    assert dialog._pdf.startswith(b"%PDF")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    QTest.qWait(150)
    assert not dialog.isVisible()
