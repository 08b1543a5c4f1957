"""The inviting unit's letter: every element stands on it, in both languages where asked, on one page."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import replace

import pypdfium2 as pdfium
import pytest

from desktop.case_types import ALL, kind
from desktop.case_types.person import PersonAnswers
from desktop.case_types.visa_support.papers.english import day_in_english, days_in_english, in_english
from desktop.documents.faces import Faces
from desktop.documents.render import render
from tests.case_types.notices.test_notice import says
from tests.case_types.notices.whole_case import DAY, context, notice

FACES = Faces.shipped()
OWN = kind("visa_enterprise_invitation")
WITH_LETTER = [one for one in ALL if any(paper.key == "invitation" for paper in one.papers)]


def plain(text: str) -> str:
    return re.sub(r"[\s\ufffe\u200b\xad]", "", unicodedata.normalize("NFC", text))


def printed(one, subject, paper: str = "invitation") -> tuple[str, int]:
    made = render(one.paper(paper).draw(context(one, subject)), FACES)
    document = pdfium.PdfDocument(made.pdf)
    try:
        return plain("".join(page.get_textpage().get_text_bounded() for page in document)), made.pages
    finally:
        document.close()


@pytest.mark.parametrize("seed", [0, 1, 2, 4, 5, 6, 8])
def test_the_enterprises_letter_names_everything_in_both_languages(seed: int) -> None:
    subject = OWN.sample(seed)
    text, pages = printed(OWN, subject)
    person, employer, answers = subject.person, subject.employer, subject.answers
    english = [
        in_english(PersonAnswers, person, name) for name in ("sex", "birth_date", "nationality")
    ] + [
        in_english(OWN.answers, answers, name)
        for name in ("visa_type", "visa_entries", "arrive_on", "leave_on", "inviter_relation", "who_pays")
    ]
    assert all(english)
    for value in (
        *english, answers["inviter_name_en"], employer["name"], employer["phone"], person["passport_number"],
        person["surname"], answers["visit_reason"], answers["visit_places"], "INVITATIONLETTER", "签字",
    ):  # fmt: skip
        assert plain(str(value)) in text, value
    assert pages == 1
    assert "政策版本" not in text  # the letter is the firm's own


@pytest.mark.parametrize("one", WITH_LETTER, ids=lambda one: one.key)
def test_only_the_enterprises_own_letter_asks_for_english(one) -> None:
    text, pages = printed(one, one.sample(0))
    assert ("INVITATIONLETTER" in text) is (one is OWN)
    assert pages == 1
    assert plain(one.sample(0).employer["name"]) in text
    assert plain(str(one.sample(0).answers["signer"])) in text


def test_every_letter_refuses_to_be_issued_unfinished() -> None:
    for one in WITH_LETTER:
        assert one.paper("invitation").needs_complete
        assert one.paper("application").needs_complete


def test_a_letter_names_nobody_in_its_foot() -> None:
    made = OWN.paper("invitation").draw(replace(context(OWN, OWN.sample(0)), number="长演人才函〔2026〕3号"))
    assert made.foot == "办件编号 XK-2026-0007"


def test_days_and_counts_in_english() -> None:
    assert day_in_english(DAY) == "23 November 2026"
    assert (days_in_english(1), days_in_english(30)) == ("1 day", "30 days")
    assert in_english(OWN.answers, {"stay_days": 30}, "stay_days") == "30 days"
    assert in_english(OWN.answers, {}, "arrive_on") == ""
    assert in_english(OWN.answers, {"arrive_on": "2027-01-08"}, "nobody_asks_this") == ""


def test_the_talents_sheet_tells_every_sentence_in_both_languages() -> None:
    one = kind("visa_talent_confirmation")
    text, pages = printed(one, one.sample(0), "talent_sheet")
    for words in ("5至10年", "不超过180日", "均免收", "5to10years", "feesandexpressfeesarewaived", "24hours"):
        assert plain(words) in text
    assert pages == 1


def test_the_four_papers_have_four_names() -> None:
    forms = {one.paper("application").title for one in WITH_LETTER}
    assert len(forms) == len(WITH_LETTER)


@pytest.mark.parametrize("one", WITH_LETTER, ids=lambda one: one.key)
def test_nobody_is_employed_on_these_papers(one) -> None:
    """The unit invites: no paper and no notice of such a case calls it 聘用单位."""
    made = context(one, one.sample(0))
    for paper in (*one.papers, notice("acceptance"), notice("receipt")):
        words = says(paper.draw(made))
        assert "聘用单位" not in words, paper.key
    assert "邀请单位" in says(notice("acceptance").draw(made))
