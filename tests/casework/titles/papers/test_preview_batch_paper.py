from __future__ import annotations

from datetime import date

import pytest

from desktop.basics.errors import Expected
from desktop.casework.deed import deed
from desktop.casework.duties.roles import Role
from desktop.casework.titles.papers.preview_batch_paper import preview_batch_paper
from desktop.documents.preview import page_texts
from desktop.store.tables import TitleBatch, TitleExpert, TitlePool
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


def test_the_pool_is_listed_with_masked_numbers_for_those_who_may_know(held: Round) -> None:
    _pooled(held)
    said = _said(held, "expert_pool")
    assert all(name in said for name in held.experts)
    assert "22***" in said
    assert "220102" not in said, "an identity number is masked"
    with pytest.raises(Expected, match="角色"):
        preview_batch_paper(acting_as(held.office, Role.OFFICER), held.batch, "expert_pool")
    asked = _said(held, "meeting_notice")
    assert f"专家库人数{len(held.experts)}人" in asked
    assert "最迟2026年11月18日报送（会前备案）" in asked


def _pooled(held: Round) -> None:
    with deed(held.office, "save_expert") as act:
        committee = act.unit.get(TitleBatch, held.batch).committee_id
        for one in held.office.store.reads.title_experts(list(range(1, 200))):
            row = act.unit.get(TitleExpert, one.id)
            row.data = {**row.data, "identity_number": f"220102198001{one.id:06d}"}
            act.unit.add(TitlePool(committee_id=committee, expert_id=one.id, since=date(2026, 1, 1)))
        act.note("planted")


def test_what_cannot_be_shown_says_why(held: Round) -> None:
    with pytest.raises(Expected, match="还没有登记职称"):
        preview_batch_paper(held.office, held.batch, "certificate_book")
    with pytest.raises(Expected, match="没有“nothing”"):
        preview_batch_paper(held.office, held.batch, "nothing")
    with pytest.raises(Expected):
        preview_batch_paper(held.office, held.batch, "session_minutes", 999)
    with pytest.raises(Expected, match="角色"):
        preview_batch_paper(acting_as(held.office, Role.OFFICER), held.batch, "session_minutes", held.session)
