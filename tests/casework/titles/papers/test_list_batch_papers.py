from __future__ import annotations

from desktop.casework.duties.roles import Role
from desktop.casework.titles.papers.issue_batch_paper import issue_batch_paper
from desktop.casework.titles.papers.list_batch_papers import list_batch_papers
from tests.casework.titles.papers.acting import acting_as
from tests.casework.titles.papers.conftest import Round


def test_a_batch_offers_its_own_papers_those_of_its_sessions_and_complaints(held: Round) -> None:
    offer = list_batch_papers(held.office, held.batch)
    keys = {(one.key, one.of) for one in offer.batch}
    assert ("roster", None) in keys
    assert ("vote_results", held.session) in keys
    assert ("complaint_sheet", held.complaint) in keys
    assert ("recheck_conclusion", held.complaint) not in keys
    by_key = {one.key: one for one in offer.batch}
    assert by_key["result_publicity"].hinders == ""
    assert by_key["certificate_book"].hinders
    applicants = {one.key: one for one in offer.applicants}
    assert (applicants["F02.overview"].copies, applicants["F02.overview"].page) == (27, "A3L")
    assert applicants["F01.application"].applicants == 3
    assert "F16.application" not in applicants


def test_a_window_officer_is_not_shown_what_tells_of_the_experts(held: Round) -> None:
    officer = acting_as(held.office, Role.OFFICER)
    assert not any(one.secret for one in list_batch_papers(officer, held.batch).batch)
    assert any(one.key == "roster" for one in list_batch_papers(officer, held.batch).batch)


def test_what_was_issued_stands_beside_its_line(held: Round) -> None:
    issued = issue_batch_paper(held.office, held.batch, "session_minutes", held.session)
    lines = {one.key: one for one in list_batch_papers(held.office, held.batch).batch}
    assert [one.number for one in lines["session_minutes"].issued] == [issued.number]
    assert lines["vote_results"].issued == ()
