"""Nothing is cut: not on a small screen, not at a great scale, not in the longer language."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QScrollArea

from desktop.basics.language import choose
from desktop.casework.intake.find_cases import find_cases
from desktop.casework.letters.list_letters import list_letters
from desktop.casework.practice.open_practice import open_practice
from desktop.screens.page import Place
from desktop.widgets.lists.cell_painter import CELL_ROLE
from desktop.widgets.lists.column import Tinted
from desktop.widgets.lists.rows_table import RowsTable
from desktop.widgets.pieces.key_button import KeyButton
from tests.window_fixtures import CLOCK, settle

PAGES = (
    "today", "new", "roster", "cases", "expiring", "bundles", "needs", "people", "employers", "letters",
    "reports", "register", "policy", "wordings", "settings",
)  # fmt: skip
PARTS = ("answers", "verdict", "materials", "papers", "history")
ROOMS = (
    ("zh_CN", 1440, 900, 1.75), ("zh_CN", 1366, 768, 2.0), ("en", 1440, 900, 1.5), ("en", 1366, 768, 2.0),
)  # fmt: skip


def cut(page):
    """What a person would have to scroll sideways for, or could not read."""
    found = []
    for area in page.findChildren(QScrollArea):
        if area.isVisible() and area.widget() is not None and area.widget().width() > area.viewport().width():
            found.append(area)
    found += [b for b in page.findChildren(KeyButton) if b.isVisible() and b.width() < b.sizeHint().width()]
    for table in page.findChildren(RowsTable):
        model = table.model()
        for row in range(model.rowCount() if table.isVisible() else 0):
            for column in range(model.columnCount()):
                cell = model.index(row, column).data(CELL_ROLE)
                pill = isinstance(cell, Tinted) and cell.pill
                if pill and table.columnWidth(column) < table.itemDelegate().width_of(cell):
                    found.append((table, str(cell)))
    return found


def entered(parts, language, width, height, scale):
    """The practice office in a window of this size, language and scale."""
    choose(language)
    parts.window.enter(open_practice(parts.doors.folders.practice, CLOCK))
    parts.theme.change("light", scale)
    parts.window.resize(width, height)
    return parts.window.work


@pytest.mark.parametrize(("language", "width", "height", "scale"), ROOMS)
def test_nothing_is_cut(parts, language, width, height, scale):
    work = entered(parts, language, width, height, scale)
    case = parts.window.desk.ask(find_cases, stage="reviewing")[0]
    places = [Place(name) for name in PAGES] + [Place("case", case, part=part) for part in PARTS]
    places += [Place("needs", 1)]
    places += [Place("letter", row.id) for row in parts.window.desk.ask(list_letters, state="mine")]
    places += [Place("bundles", 1, part=part) for part in ("items", "answers", "papers")]
    troubles = {}
    for place in places:
        work.open(place)
        settle(parts)
        if cut(work.page):
            troubles[place] = cut(work.page)
    assert parts.window.width() == width  # no page is wider than the screen
    assert troubles == {}


def test_what_is_missing_stays_a_press_away_where_there_is_no_room_beside(parts, work, desk):
    case = desk.ask(find_cases, stage="reviewing")[0]
    parts.window.resize(1440, 900)
    work.open(Place("case", case, part="verdict"))
    settle(parts)
    page = work.page
    assert page.side.isVisible()
    assert not page._open_side.isVisible()
    parts.window.resize(1000, 700)
    settle(parts)
    assert not page.side.isVisible()
    assert str(page.side.count) in page._open_side.text() or not page.side.count
    page._open_side.click()
    assert page.side.isVisible()
    page.show_part("papers")
    assert not page.side.isVisible()
    assert not page._open_side.isVisible()


def test_a_new_case_goes_nowhere_sideways_in_the_longer_language(parts):
    choose("en")
    parts.window.enter(open_practice(parts.doors.folders.practice, CLOCK))
    parts.theme.change("light", 1.75)
    parts.window.resize(1440, 900)
    parts.window.work.open(Place("new"))
    settle(parts)
    assert cut(parts.window.work.page) == []
