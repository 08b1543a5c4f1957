"""证书台账 by keys: searched, narrowed, entered by hand, written out; a line leads to its holder and its batch."""

from __future__ import annotations

from PySide6.QtCore import Qt

from desktop.casework.titles.results.certificates.register_certificate import register_certificate
from desktop.casework.titles.results.ledger.find_titles import titles_of
from desktop.screens.page import Place
from tests.casework.titles.after_fixtures import a_pdf, put_documented
from tests.window_fixtures import press, settle

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def test_the_ledger_by_keys(parts, work, desk, tmp_path):
    voted, keys = desk.ask(put_documented, 2)
    desk.do(register_certificate, keys[0], {"number": "JL1", "day": "2026-11-23"}, ("a.pdf", a_pdf("一")))
    work.open(Place("titles", part="ledger"))
    settle(parts)
    tab = work.page.tab
    tab.search.setText("JL1")
    tab.narrow()
    assert tab.listed_keys == [keys[0]]
    tab.panel.save(tmp_path / "a.pdf")
    assert (tmp_path / "a.pdf").read_bytes() == a_pdf("一")
    tab.search.setText("")
    tab.boxes[3].setCurrentIndex(3)
    assert tab.listed_keys == [keys[1]]
    tab.boxes[3].setCurrentIndex(0)
    tab.export(tmp_path / "台账.xlsx")
    assert (tmp_path / "台账.xlsx").exists()
    tab.table.horizontalHeader().sectionClicked.emit(3)  # by number: none before one
    assert tab.listed_keys == [keys[1], keys[0]]
    press(parts, Qt.Key.Key_N, CTRL | SHIFT)
    pick = tab.asked
    pick.chosen.emit(voted.people[0])
    pick.reject()
    tab.asked.form.fill({
        "title_series": "economics", "level": "ZJ", "title": "经济师", "mode": "exam", "obtained_on": "2021-11-07",
    })  # fmt: skip
    press(parts, Qt.Key.Key_S, CTRL)
    settle(parts)
    assert [one.title for one in desk.ask(titles_of, voted.people[0])] == ["工程师", "经济师"]
    tab.open_one(keys[0])
    assert tab.panel._others.text().startswith("经济师")
    press(parts, Qt.Key.Key_O, CTRL)
    settle(parts)
    assert work.page.here == "results"
