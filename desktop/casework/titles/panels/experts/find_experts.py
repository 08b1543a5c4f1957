"""The experts that answer to some words: keys first, rows on demand, so that thousands stay quick."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.casework.deed import allowed
from desktop.casework.office import Office
from desktop.casework.titles.panels.experts.rows import rows_of
from desktop.casework.titles.panels.experts.views import ExpertRow
from desktop.store.reads.titles.experts import ExpertSearch


def find_experts(
    office: Office,
    words: str = "",
    *,
    series: str = "",
    level: str = "",
    state: str = "",
    committee: int | None = None,
    order: str = "name",
) -> list[int]:
    """Keys in an order (name, employer, term, newest; a minus turns it round).

    In: words of name (pinyin too), employer or specialty; `committee` those who may be drawn for it.
    """
    allowed(office, "read_experts")
    search = ExpertSearch(words.strip(), series, level, state, committee)
    return office.store.reads.find_title_experts(search, order)


def expert_rows(office: Office, keys: Sequence[int]) -> tuple[ExpertRow, ...]:
    """The rows of these keys, in their order; a key that is gone is left out."""
    allowed(office, "read_experts")
    return rows_of(office, office.store.reads.title_experts(keys))
