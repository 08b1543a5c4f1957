from __future__ import annotations

import pytest

from desktop.basics.errors import Expected
from desktop.casework.duties.roles import Role
from desktop.casework.filings.filing_bytes import filing_bytes
from desktop.casework.titles.papers.issue_batch_paper import issue_batch_paper
from desktop.documents.preview import page_texts
from tests.casework.titles.papers.acting import acting_as
from tests.casework.titles.papers.conftest import Round


def test_a_paper_gets_its_number_its_bytes_and_its_line_in_the_register(held: Round) -> None:
    issued = issue_batch_paper(held.office, held.batch, "roster")
    filing = held.office.store.reads.filing(issued.filing_id)
    assert (filing.case_id, filing.case_number, filing.number) == (None, "PC-2026-88", issued.number)
    assert "册〔2026〕1号" in issued.number
    assert filing.applicant == "", "nobody's name stands in the register"
    assert issue_batch_paper(held.office, held.batch, "roster").number != issued.number
    (first, _second) = held.office.store.reads.papers_about(["PC-2026-88"])
    assert (first.paper, first.about) == ("roster", [held.batch, "batch", None])
    assert held.names[0] in "".join(page_texts(filing_bytes(held.office, issued.filing_id)))


def test_a_paper_with_nothing_to_say_draws_no_number(held: Round) -> None:
    with pytest.raises(Expected):
        issue_batch_paper(held.office, held.batch, "certificate_book")
    assert "〔2026〕1号" in issue_batch_paper(held.office, held.batch, "roster").number


def test_what_tells_of_the_experts_is_issued_and_read_by_few(held: Round) -> None:
    officer = acting_as(held.office, Role.OFFICER)
    with pytest.raises(Expected, match="角色"):
        issue_batch_paper(officer, held.batch, "vote_results", held.session)
    issued = issue_batch_paper(held.office, held.batch, "vote_results", held.session)
    with pytest.raises(Expected, match="角色"):
        filing_bytes(officer, issued.filing_id)
    assert filing_bytes(held.office, issued.filing_id).startswith(b"%PDF")
