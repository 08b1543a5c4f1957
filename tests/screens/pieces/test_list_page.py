from __future__ import annotations

from desktop.screens.page import Place
from tests.window_fixtures import settle


def test_a_low_window_keeps_its_lines_for_the_list(parts, work):
    parts.window.resize(1366, 768)
    work.open(Place("titles", part="ledger"))
    settle(parts)
    tab = work.page.tab
    assert [box.isVisible() for box in tab.boxes] == [True] * 4
    assert not tab.filters.isVisible()
    parts.theme.change(scale=2.0)
    assert [box.isVisible() for box in tab.boxes] == [False] * 4
    tab.filters.click()
    assert all(box.isVisible() for box in tab.boxes)
    tab.boxes[1].setCurrentIndex(2)
    tab.filters.click()
    tab.table.setFocus()
    tab.refresh()
    assert [box.isVisible() for box in tab.boxes] == [False, True, False, False]  # what narrows stays in sight
    person = 1
    tab.enter_for(person)
    settle(parts)
    form = tab.asked
    assert form.height() <= parts.window.height()
    assert form.width() <= parts.window.width()
    assert form.rect().contains(form._yes.mapTo(form, form._yes.rect().bottomRight()))
    form.reject()
