"""A case's letters are begun and opened among its papers."""

from __future__ import annotations

from desktop.casework.letters.list_letters import list_letters
from desktop.screens.page import Place
from tests.window_fixtures import settle


def test_a_letter_is_begun_from_a_case_and_listed_there(parts, work, desk):
    case = next(row.case_id for row in desk.ask(list_letters) if row.case_id is not None)
    work.open(Place("case", case, part="papers"))
    settle(parts)
    letters = work.page.papers.letters
    letters.draft(case)
    assert letters.ask.list.take_number(1)
    settle(parts)
    assert work.place.page == "letter"
    assert work.page.view.case_id == case
    key = work.page.view.id
    work.open(Place("case", case, part="papers"))
    settle(parts)
    assert f"@{key}" in letters.keys
    work.page.papers.go_to(f"@{key}")
    settle(parts)
    assert work.page.papers.paper.pages() >= 1
    letters.open(f"@{key}")
    settle(parts)
    assert (work.place.page, work.place.key) == ("letter", key)
