"""Nothing of a batch, nor of the lists beside it, is cut: on a small screen, at a great scale, in English."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QScrollArea

from desktop.casework.practice.batches.days import SPAN
from desktop.casework.practice.batches.whole_batch import Size, live_a_batch
from desktop.casework.practice.make_practice import at_nine, make_practice
from desktop.casework.practice.open_practice import open_practice
from desktop.casework.titles.batches.list_batches import list_batches
from desktop.screens.page import Place
from desktop.screens.titles.batch.parts import PARTS
from desktop.screens.titles.tabs import TABS
from desktop.widgets.lists.rows_table import RowsTable
from desktop.widgets.pieces.key_button import KeyButton
from tests.screens.test_every_page import nameless
from tests.screens.test_every_width import ROOMS, cut, entered
from tests.window_fixtures import CLOCK, settle

LAST = date(2026, 11, 23)
RESULTS = ("certificates", "archive")


@pytest.fixture(scope="module")
def practice_template(tmp_path_factory):
    """An office that lived one small batch, once for all: up to the document, so that every part has something."""
    folder = tmp_path_factory.mktemp("batch") / "practice"
    begun = at_nine(LAST - timedelta(days=SPAN + 2))
    make_practice(folder, 0, begun)
    office = open_practice(folder, begun)
    with office.store.hurried():
        live_a_batch(office, LAST, Size(3, 1), until="documented")
    replace(office, clock=CLOCK).store.close()
    return folder


def covered(page):
    """Buttons that lie under something else, and lists too low for one whole row."""
    found = []
    for button in page.findChildren(KeyButton):
        if button.isVisible() and not scrolls(button, page):
            for spot in (button.rect().center(), QPoint(button.width() // 2, button.height() - 3)):
                if page.childAt(button.mapTo(page, spot)) is not button:
                    found.append(("covered", button.accessibleName()))
    for table in page.findChildren(RowsTable):
        listed = table.isVisible() and table.model().rowCount() and not scrolls(table, page)
        if listed and table.viewport().height() < table.rowHeight(0):
            found.append(("no whole row", table.accessibleName()))
    return found


def scrolls(widget, page):
    while widget is not page:
        widget = widget.parentWidget()
        if isinstance(widget, QScrollArea):
            return True
    return False


@pytest.mark.parametrize(("language", "width", "height", "scale"), ROOMS)
def test_nothing_is_cut(parts, language, width, height, scale):
    work = entered(parts, language, width, height, scale)
    (batch,) = (row.id for row in parts.window.desk.ask(list_batches))
    places = [Place("titles", part=line.key) for line in TABS]
    places += [Place("batch", batch, part=line.key) for line in PARTS]
    places += [Place("batch", batch, part="results", field=field) for field in RESULTS]
    troubles = {}
    for place in places:
        work.open(place)
        settle(parts)
        wrong = cut(work.page) + nameless(work.page) + covered(work.page)
        if wrong:
            troubles[place] = wrong
    assert parts.window.width() == width  # no page is wider than the screen
    assert troubles == {}
