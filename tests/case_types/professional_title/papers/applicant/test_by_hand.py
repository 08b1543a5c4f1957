"""A form of which nothing is told is one to fill in by hand: nowhere does it claim that there is nothing."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desktop.case_types.professional_title.papers.applicant.by_hand import untold
from desktop.case_types.professional_title.papers.of_kind import PAPERS, papers_of
from desktop.documents.parts import Grid, Rows
from tests.case_types.professional_title.papers.on_sheets import FAMILY, context

KINDS = [key.removeprefix(FAMILY) for key in PAPERS]


@pytest.mark.parametrize("kind", KINDS)
def test_a_blank_form_says_nowhere_that_there_is_nothing(kind: str) -> None:
    seen = context(kind, blank=True)
    for paper in papers_of(FAMILY + kind):
        if paper.key in {"assessment_opinion", "deadline_proof", "contents"}:
            continue
        for part in paper.draw(seen).parts:
            if isinstance(part, Grid):
                assert not any(cell.text == "无" for row in part.rows for cell in row), paper.key
            if isinstance(part, Rows):
                assert not any("无" in row for row in part.rows), paper.key
                assert part.rows or part.least or part.fill, paper.key


def test_what_a_batch_tells_of_a_new_case_is_not_the_applicant_s_own() -> None:
    opened = context(blank=True, cutoff="2026-12-31", batch_name="第一批", target_series="engineering")
    assert untold(opened)
    assert not untold(replace(opened, subject=replace(opened.subject, answers={"health": "健康"})))


def test_who_told_something_and_has_no_prize_says_so() -> None:
    overview = next(paper for paper in papers_of(FAMILY + "review") if paper.key == "overview")
    drawn = overview.draw(context(prizes=[]))
    assert any(cell.text == "无" for part in drawn.parts if isinstance(part, Grid) for row in part.rows for cell in row)
