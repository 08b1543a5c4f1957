"""What a batch may review by comes from the book; what the book lacks is told, never refused."""

from __future__ import annotations

from desktop.casework.titles.batches.rules_offered import rules_offered


def test_the_books_sets_and_sheets_are_offered(office):
    offered = rules_offered(office)
    names = [name for name, _title in offered.rule_sets]
    assert len(names) == len(set(names)) >= 2
    assert offered.sheets
    assert offered.unknown("") == ()
    assert offered.unknown("+".join(names)) == ()
    assert offered.unknown(f"{names[0]} + 新材料专项条件") == ("新材料专项条件",)
