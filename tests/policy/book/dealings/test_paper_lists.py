"""A line of papers is read by their titles, whatever marks a title holds itself."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.basics.paths import resource
from desktop.policy.book.dealings.paper_lists import MARK, listed, lists
from desktop.policy.book.library import PolicyLibrary
from desktop.policy.book.matrix import MatrixChapter

MATRIX = PolicyLibrary.read(resource("resources", "policy")).chapter("work_permit/materials", MatrixChapter)
TITLES = sorted({row.says for row in MATRIX.material} | {row.title for row in MATRIX.wording if row.title})


@given(st.lists(st.sampled_from(TITLES), min_size=1, unique=True), st.sampled_from(["、", "，", ", ", ";", "； "]))
def test_every_paper_of_the_matrix_can_be_listed_and_found_again(papers: list[str], mark: str) -> None:
    line = mark.join(papers)
    assert listed(line, {title: title for title in TITLES}) == (tuple(papers), ())
    assert all(lists(line, paper) for paper in papers)


def test_a_title_that_holds_a_mark_is_one_paper() -> None:
    assert any(MARK in title for title in TITLES)  # else this would show nothing
    known = {"甲": "甲", "甲、乙": "甲乙"}
    assert listed("甲、乙、甲", known) == (("甲乙", "甲"), ())
    assert not lists("聘用合同或任职证明", "聘用合同或任职证明、派遣函")


@pytest.mark.parametrize("line", ["Medical certificate", "medical   CERTIFICATE,"])
def test_what_a_title_stands_for_is_found_however_it_is_typed(line: str) -> None:
    assert listed(line, {"Medical certificate": "体检证明"}) == (("体检证明",), ())


def test_parts_that_are_no_title_are_told() -> None:
    assert listed("甲、丙", {"甲": "甲"}) == (("甲",), ("丙",))
