from __future__ import annotations

import pytest

from desktop.basics.errors import Expected
from desktop.casework.letters.draft_batch_letter import draft_batch_letter
from desktop.casework.letters.preview_letter import preview_letter
from desktop.casework.titles.papers.letters_of import OF_BATCH
from desktop.documents.preview import page_texts
from tests.casework.titles.papers.conftest import Round


def _said(held: Round, template: str, of: int | None = None) -> str:
    letter = draft_batch_letter(held.office, held.batch, template, of).letter
    assert letter is not None
    return "".join("".join(page_texts(preview_letter(held.office, letter).pdf)).split())


def test_the_plan_names_batch_committee_people_and_meeting(held: Round) -> None:
    said = _said(held, "title_plan")
    for words in ("2026年度工程系列第一批", "工程系列高级评审委员会", "备〔2025〕1号", "企业会议室", "2026年11月23日"):
        assert words in said
    assert "妥否，请批示" in said
    assert "参加评审3人" in said, "everybody who is put to the vote, also once some have passed"


def test_an_entrusted_review_is_asked_for_and_a_confirmation_answered(held: Round) -> None:
    asked = _said(held, "title_entrust")
    assert "委托评审人数" in asked
    assert "【待填" in asked, "this batch entrusts nobody, so the drafter says whom"
    answered = _said(held, "title_confirm_reply")
    assert "2人取得相应专业技术资格" in answered


def test_a_cancellation_rests_on_its_complaint(held: Round) -> None:
    said = _said(held, "title_cancellation", held.complaint)
    assert held.names[0] in said
    assert "部令第40号" in said
    assert "行政复议" in said


def test_a_letter_of_something_else_is_refused(held: Round) -> None:
    for template, of in (("general_letter", None), ("title_cancellation", None)):
        with pytest.raises(Expected):
            draft_batch_letter(held.office, held.batch, template, of)
    assert set(OF_BATCH) == {"title_entrust", "title_plan", "title_confirm_reply"}
