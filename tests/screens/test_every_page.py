"""Every page opens, and everything on it that takes keys has a name for a screen reader."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit

from desktop.casework.intake.find_cases import find_cases
from desktop.screens.page import Place
from tests.window_fixtures import settle

PLACES = (
    "today", "new", "roster", "cases", "expiring", "bundles", "needs", "titles", "people", "employers", "letters",
    "reports", "register", "policy", "wordings", "settings",
)  # fmt: skip
PARTS = ("answers", "verdict", "materials", "papers", "history")


def nameless(page):
    bare = []
    for widget in page.findChildren(QAbstractButton) + page.findChildren(QComboBox) + page.findChildren(QLineEdit):
        if not widget.isVisible() or widget.objectName().startswith("qt_"):
            continue
        named = widget.accessibleName() or (isinstance(widget, QAbstractButton) and (widget.text() or widget.toolTip()))
        inside = isinstance(widget, QLineEdit) and isinstance(widget.parentWidget(), QComboBox)
        if not named and not inside and widget.metaObject().className() not in {"QLineEditIconButton", "QToolButton"}:
            bare.append(widget)
    return bare


@pytest.mark.parametrize("name", PLACES)
def test_a_page_opens_without_trouble_and_names_what_takes_keys(parts, work, desk, name):
    troubles = []
    desk.trouble.connect(lambda what, remedy: troubles.append(what))
    work.open(Place(name))
    settle(parts)
    assert work.place.page == name
    assert troubles == []
    assert nameless(work.page) == []


@pytest.mark.parametrize("part", PARTS)
def test_a_cases_tabs_open_without_trouble(parts, work, desk, part):
    troubles = []
    desk.trouble.connect(lambda what, remedy: troubles.append(what))
    for key in desk.ask(find_cases)[:6]:
        work.open(Place("case", key, part=part))
        settle(parts)
    assert troubles == []
    assert nameless(work.page) == []


def test_a_count_opens_the_list_behind_it(parts, work, desk):
    work.page._cards["registered"].clicked.emit()
    assert work.place.page == "cases"
    assert work.page._keys == desk.ask(find_cases, stage="registered")


def test_searching_a_case_number_opens_that_case(parts, work, desk):
    from desktop.casework.intake.case_rows import case_rows

    row = desk.ask(case_rows, desk.ask(find_cases)[:1])[0]
    work.search.setText(row.number)
    work.search.asked.emit(row.number)
    settle(parts)
    assert work.place.page == "case"
    assert work.page.view.number == row.number


def test_another_language_keeps_the_place(parts, work):
    parts.remembered.language = "en"
    work.open(Place("settings"))
    work.look_changed.emit()
    settle(parts)
    assert parts.window.work is not work
    assert parts.window.work.place.page == "settings"
