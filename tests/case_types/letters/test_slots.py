"""Every shipped letter speaks only of what it can know, for every kind of case it serves."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from desktop.basics.paths import resource
from desktop.case_types import ALL, kind
from desktop.case_types.case_type import Subject
from desktop.case_types.letters.slots import BASIS, named_in, slots_of, texts_of, unknown_slots
from desktop.case_types.notices.template import basis_of
from desktop.forms.questions import question_of
from desktop.policy.book.library import PolicyLibrary
from desktop.policy.book.shapes import BlanksChapter
from desktop.policy.book.worded.letters import LetterChapter
from tests.case_types.notices.whole_case import context

LIBRARY = PolicyLibrary.read(resource("resources", "policy"))
SHIPPED = tuple(one for one in LIBRARY.chapters.values() if isinstance(one, LetterChapter))
SERVED = tuple(
    (chapter, kind_key) for chapter in SHIPPED for kind_key in (chapter.kinds or ("",))
)  # fmt: skip


def named(one: object) -> str:
    return one.key if isinstance(one, LetterChapter) else str(one)


@pytest.mark.parametrize(("chapter", "kind_key"), SERVED, ids=named)
def test_every_slot_exists_for_every_kind_a_letter_serves(chapter: LetterChapter, kind_key: str) -> None:
    served = kind(kind_key) if kind_key else None
    assert unknown_slots(chapter, served, texts_of(chapter)) == ()


@pytest.mark.parametrize("chapter", SHIPPED, ids=named)
def test_what_is_asked_and_obliged_stands_in_the_words(chapter: LetterChapter) -> None:
    used = {one.name for text in texts_of(chapter) for one in named_in(text)}
    assert {one.name for one in chapter.ask} <= used
    assert set(chapter.obliged) <= {one.name for text in (
        chapter.words.title, *(block.text for block in chapter.words.block)
    ) for one in named_in(text)}  # fmt: skip


@pytest.mark.parametrize("chapter", SHIPPED, ids=named)
def test_departments_are_known(chapter: LetterChapter) -> None:
    known = {blank.key for blank in LIBRARY.chapter("shared/departments", BlanksChapter).blank}
    asked = [one for one in (*chapter.to, *chapter.copies, chapter.author) if one and "{" not in one]
    assert set(asked) <= known


@pytest.mark.parametrize("chapter", SHIPPED, ids=named)
def test_a_title_says_what_it_is(chapter: LetterChapter) -> None:
    ends = {"letter": "函", "request": "请示", "report": "报告", "notice": "通知", "reply": "批复", "decision": "决定"}
    assert chapter.words.title.endswith(ends[chapter.kind])


@pytest.mark.parametrize("chapter", SHIPPED, ids=named)
def test_tables_have_label_and_value(chapter: LetterChapter) -> None:
    for block in chapter.words.block:
        if block.kind == "facts":
            assert all("：" in line for line in block.text.strip().splitlines()), block.text


def test_every_kind_is_there_without_a_case() -> None:
    assert {one.kind for one in SHIPPED if not one.kinds} == {
        "letter", "request", "report", "notice", "reply", "decision"
    }  # fmt: skip


def test_a_mark_says_what_may_be_empty() -> None:
    first, second = named_in("{职务?}和{单位}")
    assert (first.name, first.optional, second.name, second.optional) == ("职务", True, "单位", False)


def test_an_unknown_slot_is_found() -> None:
    letter = LIBRARY.chapter("letters/general_letter", LetterChapter)
    assert unknown_slots(letter, None, ("{事由}和{没有这一项}", f"{{{BASIS}}}")) == ("没有这一项",)


def test_without_a_case_nothing_of_a_case_is_known() -> None:
    assert "申请人" not in slots_of(SHIPPED[0], None, {})
    for one in ALL:
        assert "聘用单位" in slots_of(SHIPPED[0], one, {})


def test_the_questions_of_a_kind_are_slots_by_their_titles() -> None:
    for one in ALL:
        titles = {field.title for field in one.answers.model_fields.values() if field.title}
        assert titles <= slots_of(SHIPPED[0], one, {}).keys()


def test_every_letter_begins_no_later_than_it_was_checked() -> None:
    assert all(one.covers <= one.checked_on <= date(2030, 1, 1) for one in SHIPPED)


def stretches(*rows: dict[str, str]) -> str:
    expert = kind("visa_expert_invitation")
    raw = {"schedule": [{"place": "长春市", "activity": "讲学", **row} for row in rows]}
    slot = slots_of(LIBRARY.chapter("letters/visa_expert", LetterChapter), expert, {})["日程安排"]
    return slot.value(replace(context(expert, expert.sample(0)), subject=Subject({}, {}, raw)))


def test_days_from_and_until_stand_as_a_span() -> None:
    one_day = {"from_day": "2027-01-19", "until_day": "2027-01-19"}
    many = {"from_day": "2027-01-20", "until_day": "2027-02-17"}
    assert stretches(one_day, many) == "2027年1月19日，长春市，讲学；2027年1月20日至2027年2月17日，长春市，讲学"
    assert stretches({"from_day": "2027-01-19"}) == "2027年1月19日，长春市，讲学"


@pytest.mark.parametrize("chapter", SHIPPED, ids=named)
def test_a_document_without_a_number_is_cited_by_its_title_alone(chapter: LetterChapter) -> None:
    assert "（）" not in basis_of(LIBRARY, chapter)


def test_a_title_of_ours_is_never_quoted_as_a_documents_own() -> None:
    letters = [chapter for chapter in LIBRARY.chapters.values() if isinstance(chapter, LetterChapter)]
    told = {chapter.key: basis_of(LIBRARY, chapter) for chapter in letters}
    assert told["letters/internship_support"] == "国家移民管理局便利政策12条（2019年8月1日起）"
    assert told["letters/visa_expert"] == "外专发〔2015〕176号文件"
    assert "《外国人才签证制度实施办法》（外专发〔2017〕218号）" in told["letters/visa_confirmation"]
    for source in LIBRARY.sources.values():
        if source.working:
            assert not any(f"《{source.title}》" in words for words in told.values()), source.key


@pytest.mark.parametrize("chapter", SHIPPED, ids=named)
def test_what_a_letter_is_only_for_is_a_choice_of_its_kinds(chapter: LetterChapter) -> None:
    for key in chapter.kinds:
        for name, wanted in chapter.only_for.items():
            assert set(wanted) < {one.key for one in question_of(kind(key).answers, name).choices}
    assert not chapter.only_for or chapter.kinds
