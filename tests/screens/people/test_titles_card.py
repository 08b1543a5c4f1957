"""A person's titles and a running ban stand on the person's line; a row leads to the ledger."""

from __future__ import annotations

from desktop.casework.titles.complaints.add_integrity import add_integrity
from desktop.casework.titles.complaints.inside.enter import Whose
from desktop.screens.people.titles_card import TitlesCard
from tests.casework.titles.after_fixtures import put_documented


def test_titles_and_a_ban(parts, desk):
    voted, keys = desk.ask(put_documented, 2)
    card = TitlesCard(desk, parts.theme)
    went = []
    card.went.connect(went.append)
    card.show_person(voted.people[0])
    assert card.table.all_keys() == [keys[0]]
    assert card.says.text() == ""
    card.table.opened.emit(keys[0])
    assert (went[0].page, went[0].key, went[0].part) == ("titles", keys[0], "ledger")
    breach = {"found_on": "2026-05-10", "fact": "造假", "decided_by": "省厅"}
    desk.do(add_integrity, Whose(person_id=voted.people[0]), breach)
    card.show_person(voted.people[0])
    assert card.says.text() == "2029-05-10 及以前不得申报职称：造假"
    card.show_person(voted.people[0] + 10_000)
    assert card.isHidden()
