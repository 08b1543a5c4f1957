"""Every number of a batch opens exactly those it counts."""

from __future__ import annotations

from desktop.casework.titles.figures.batch_figures import batch_figures
from desktop.casework.titles.figures.people_of import REASON, people_of
from desktop.casework.titles.figures.views import COUNTS
from tests.casework.titles.figures.test_batch_figures import mixed

__all__ = ["mixed"]


def test_a_number_and_its_list_agree_everywhere(office, mixed) -> None:
    figures = batch_figures(office, mixed.batch)
    seen = 0
    for by in ("by_series", "by_level", "by_employer"):
        for group in getattr(figures, by):
            for count in COUNTS:
                found = people_of(office, mixed.batch, count, by, group.name)
                assert len(found.applications) == getattr(group.counts, count)
                seen += len(found.applications)
    for count in COUNTS:
        assert len(people_of(office, mixed.batch, count).applications) == getattr(figures.counts, count)
    for told in figures.reasons:
        found = people_of(office, mixed.batch, REASON, "", told.code or told.says)
        assert len(found.applications) == told.people
        seen += len(found.applications)
    assert seen > 50


def test_it_says_which(office, mixed) -> None:
    assert people_of(office, mixed.batch, "passed").says == "统计：通过"
    assert people_of(office, mixed.batch, "passed", "by_level", "中级").says == "统计：中级 · 通过"
