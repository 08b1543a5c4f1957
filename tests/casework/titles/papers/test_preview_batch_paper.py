from __future__ import annotations

import pytest

from desktop.basics.errors import Expected
from desktop.casework.duties.roles import Role
from desktop.casework.titles.papers.preview_batch_paper import preview_batch_paper
from desktop.documents.preview import page_texts
from tests.casework.titles.papers.acting import acting_as
from tests.casework.titles.papers.conftest import Round


def _said(held: Round, paper: str, of: int | None = None) -> str:
    made = preview_batch_paper(held.office, held.batch, paper, of)
    return "".join("".join(page_texts(made.pdf)).split())


def test_the_roster_names_everybody_and_the_publicity_those_who_passed(held: Round) -> None:
    roster = _said(held, "roster")
    assert all(name in roster for name in held.names)
    assert all(receipt in roster for receipt in held.receipts)
    posted = _said(held, "result_publicity")
    assert [name in posted for name in held.names] == [True, True, False]


def test_minutes_and_counts_tell_of_the_session(held: Round) -> None:
    said = _said(held, "session_minutes", held.session)
    assert all(name in said for name in held.experts)
    assert "专家24（出差）" in said
    assert "专家05（同一单位）" in said
    assert "出席24人" in said
    counted = _said(held, "vote_results", held.session)
    assert counted.count("未通过") >= 1
    assert "备〔2025〕1号" in counted


def test_ballots_are_as_many_as_may_vote(held: Round) -> None:
    said = _said(held, "ballots", held.session)
    assert [said.count(receipt) for receipt in held.receipts] == [24, 23, 24]
    assert not any(name in said for name in held.experts)


def test_every_other_paper_of_session_and_complaint_is_drawn(held: Round) -> None:
    for paper in ("session_schedule", "session_sign_in", "tally_sheet"):
        assert "评审会" in _said(held, paper, held.session)
    assert "反映业绩不实" in _said(held, "complaint_sheet", held.complaint)
    assert "2026年度工程系列第一批" in _said(held, "meeting_request")


def test_what_cannot_be_shown_says_why(held: Round) -> None:
    with pytest.raises(Expected, match="还没有登记职称"):
        preview_batch_paper(held.office, held.batch, "certificate_book")
    with pytest.raises(Expected, match="没有“nothing”"):
        preview_batch_paper(held.office, held.batch, "nothing")
    with pytest.raises(Expected):
        preview_batch_paper(held.office, held.batch, "session_minutes", 999)
    with pytest.raises(Expected, match="角色"):
        preview_batch_paper(acting_as(held.office, Role.OFFICER), held.batch, "session_minutes", held.session)
