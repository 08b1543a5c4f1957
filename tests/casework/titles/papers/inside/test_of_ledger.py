"""Every way by which a title enters the ledger has its word on paper."""

from __future__ import annotations

from desktop.case_types import ALL
from desktop.casework.titles.inside.documented import mode_of
from desktop.casework.titles.papers.inside.of_ledger import WAYS


def test_every_way_has_a_word_on_paper() -> None:
    kinds = [kind.key for kind in ALL if kind.family == "professional_title"]
    assert len(kinds) == 5
    assert {mode_of(key) for key in kinds} <= set(WAYS)
