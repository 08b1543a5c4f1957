"""The list of letters: what waits for the reader first, by state, by words; a new one from a template."""

from __future__ import annotations

from desktop.screens.page import Place
from tests.window_fixtures import settle


def test_what_waits_stands_first_and_states_are_parts(parts, work):
    work.open(Place("letters"))
    settle(parts)
    page = work.page
    assert page._part == "mine"
    assert page._keys
    for state in ("draft", "checking", "signing", "issued", "dropped"):
        page.show_part(state)
        assert {page._every[key].state for key in page._keys} == {state}
    page.show_part("")
    page._words.setText("zjbz")
    page._filter()
    assert page._keys
    assert all("租金标准" in page._every[key].title for key in page._keys)


def test_enter_opens_the_letter(parts, work):
    work.open(Place("letters"))
    settle(parts)
    key = work.page._keys[0]
    work.page._table.opened.emit(key)
    settle(parts)
    assert (work.place.page, work.place.key) == ("letter", key)


def test_a_template_begins_a_draft(parts, work):
    work.open(Place("letters"))
    settle(parts)
    work.page.draft()
    assert work.page.ask.list.take_number(1)
    settle(parts)
    assert work.place.page == "letter"
    assert work.page.view.state == "draft"


def test_the_rail_counts_what_waits(parts, work):
    work._count()
    assert work._rail._buttons["letters"]._item.count is not None or work._rail._buttons["letters"]._aside
