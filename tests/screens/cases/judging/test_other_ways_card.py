"""The card of what is short and which other ways there are."""

from __future__ import annotations

from datetime import date

from desktop.basics.paths import resource
from desktop.case_types.professional_title.judging.judge import judge_review
from desktop.policy.book.library import PolicyLibrary
from desktop.screens.cases.judging.other_ways_card import OtherWaysCard
from desktop.widgets.look.theme import Theme

DAY = date(2025, 12, 31)
FACTS = {
    "target_series": "engineering", "target_level": "ZL", "fit_assessed": True, "post_related": True,
    "education": [{"level": "COLLEGE", "graduated_on": "2023-07-01"}], "post_since": "2023-08-01",
    "titles": [{"series": "engineering", "level": "YJ", "passed_on": "2024-03-01"}],
}  # fmt: skip


def test_what_is_short_and_the_other_ways_are_told(qapp) -> None:
    library = PolicyLibrary.read(resource("resources", "policy"))
    card = OtherWaysCard(Theme())
    card.show_verdict(judge_review(library, FACTS, DAY))
    model = card._table.model()
    rows = [[model.index(row, column).data() for column in range(3)] for row in range(model.rowCount())]
    assert "60天" in card._short.text()
    assert rows[0][0] == "助理工程师认定"
    assert "2026" in rows[0][1]
    card.show_verdict(judge_review(library, {**FACTS, "cutoff": "2026-12-31"}, DAY))
    assert card.isHidden()
