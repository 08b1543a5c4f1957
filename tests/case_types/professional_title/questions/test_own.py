"""The forms of the five kinds: every question once, every fact asked, parts shown when needed, what is refused."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from desktop.case_types.professional_title.facts_model import asked_of_kind
from desktop.case_types.professional_title.questions import own
from desktop.case_types.professional_title.samples.kinds import applicant
from desktop.forms.complaints import complaints

DAY = date(2026, 11, 22)
FORMS = {
    "professional_title_review": (own.ReviewAnswers, own.REVIEW),
    "professional_title_recognition": (own.RecognitionAnswers, own.RECOGNITION),
    "professional_title_exceptional": (own.ExceptionalAnswers, own.EXCEPTIONAL),
    "professional_title_transfer": (own.TransferAnswers, own.TRANSFER),
    "professional_title_confirmation": (own.ConfirmationAnswers, own.CONFIRMATION),
}
#: Told by the person, the employer, the span of training years and the days of the proofs.
TOLD_ELSEWHERE = {"birth_date", "employer", "foreigner", "training_years", "papers_dated_on"}


@pytest.mark.parametrize("kind", FORMS)
def test_every_question_stands_once_and_every_fact_is_asked(kind: str) -> None:
    model, layout = FORMS[kind]
    assert sorted(layout.names) == sorted(model.model_fields)
    assert set(asked_of_kind(kind).model_fields) - set(model.model_fields) == TOLD_ELSEWHERE


@pytest.mark.parametrize("kind", FORMS)
def test_an_ordinary_applicant_sees_no_part_that_is_not_needed(kind: str) -> None:
    layout = FORMS[kind][1]
    seen = {section.title for section in layout.sections if section.shows(applicant(kind, 1).answers)}
    assert not seen & {"职业资格", "职业技能等级", "延聘", "处分和诚信记录", "外国人", "直接申报", "派遣和代理"}
    assert {"申报", "申报资格", "学历", "单位公示"} <= seen
    ticked = {"circumstances": ["qualified", "skilled", "extended", "barred", "foreigner"]}
    shown = {section.title for section in layout.sections if section.shows(ticked)}
    assert {"职业资格", "职业技能等级", "延聘", "处分和诚信记录", "外国人"} <= shown
    by_answer = {section.title for section in layout.sections if section.shows({"penalty_until": "2026-12-01"})}
    assert "处分和诚信记录" in by_answer, "what was told is never hidden"


FAULTS: list[tuple[str, dict[str, Any], str, str]] = [
    ("review", {"posted_until": "2026-01-01"}, "posted_until", "早于开始"),
    ("review", {"posted_until": None}, "posted_until", "起止日期"),
    ("review", {"posted_what": ["names"]}, "posted_what", "公示内容不全"),
    ("review", {"objections": "upheld"}, "objections", "不得推荐"),
    ("review", {"objections": "dismissed"}, "objection_finding", "核查结论"),
    ("review", {"employment": "dispatched"}, "agency_document", "派遣"),
    ("review", {"ban_from": "2024-05-10"}, "ban_to", "尚未填写"),
    ("review", {"training_from": 2022}, "training_until", "尚未填写"),
    ("review", {"training_from": 2025, "training_until": 2022}, "training_until", "起止年份"),
    ("review", {"applied_on": "2027-01-01"}, "applied_on", "晚于今天"),
    ("review", {"promise_on": "2027-01-01"}, "promise_on", "晚于今天"),
    ("exceptional", {"exceptional_lacks": []}, "exceptional_lacks", "尚未填写"),
    ("confirmation", {"titles": None}, "titles", "要确认的职称"),
    ("confirmation", {"verified_on": None}, "verified_on", "尚未填写"),
    ("transfer", {"titles": None}, "titles", "原职称"),
]


@pytest.mark.parametrize(("kind", "changes", "name", "words"), FAULTS)
def test_what_is_wrong_is_said_at_its_question(kind: str, changes: dict[str, Any], name: str, words: str) -> None:
    key = f"professional_title_{kind}"
    model, _layout = FORMS[key]
    raw = {**applicant(key, 1).answers, **changes}
    assert not complaints(model, applicant(key, 1).answers, day=DAY)
    found = {one.name: one.literal for one in complaints(model, raw, day=DAY)}
    assert words in found[name]


ROWS: list[tuple[str, str, dict[str, Any], str, str]] = [
    ("review", "education", {"graduated_on": "2027-07-01"}, "graduated_on", "晚于今天"),
    ("review", "titles", {"passed_on": None, "document_day": None}, "passed_on", "取得日期"),
    ("review", "titles", {"document": None}, "document", "文号"),
    ("review", "appointments", {"last_day": "1999-01-01"}, "last_day", "早于起始"),
    ("review", "work", {"first_day": "2027-01-01"}, "first_day", "晚于今天"),
    ("review", "insurance", {"last_day": "1999-01-01"}, "last_day", "早于起始"),
    ("review", "training", {"professional": 90, "public": 30, "total": 100}, "total", "超过总学时"),
    ("review", "achievements", {"names_person": False}, "names_person", "没有本人姓名"),
    ("review", "achievements", {"role": None}, "role", "本人作用"),
    ("review", "achievements", {"obtained_on": None, "last_day": None}, "obtained_on", "取得日期"),
    ("review", "papers", {"indexed": False}, "indexed", "检索页"),
    ("exceptional", "recommenders", {"signed_on": "2027-01-01"}, "signed_on", "晚于今天"),
]


@pytest.mark.parametrize(("kind", "name", "changes", "column", "words"), ROWS)
def test_what_is_wrong_in_a_row_is_said_in_its_cell(
    kind: str, name: str, changes: dict[str, Any], column: str, words: str
) -> None:
    key = f"professional_title_{kind}"
    raw: Any = {**applicant(key, 1).answers}
    raw[name] = [{**raw[name][0], **changes}, *raw[name][1:]]
    found = {(one.name, one.row, one.column): one.literal for one in complaints(FORMS[key][0], raw, day=DAY)}
    assert words in found[name, 0, column]


def test_a_year_or_a_recommender_stands_once() -> None:
    key = "professional_title_exceptional"
    raw: Any = {**applicant(key, 1).answers}
    for name in ("training", "assessments", "recommenders"):
        raw[name] = [raw[name][0], raw[name][0]]
    found = {(one.name, one.row) for one in complaints(own.ExceptionalAnswers, raw, day=DAY)}
    assert {("training", 1), ("assessments", 1), ("recommenders", 1)} <= found
