"""Signing the document confirms its titles, dated the day the committee sat; once, and only of who is confirmed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy.exc import IntegrityError

from desktop.basics.errors import Expected
from desktop.casework.deed import deed
from desktop.casework.duties.roles import Role
from desktop.casework.filings.filing_bytes import filing_bytes
from desktop.casework.filings.void_filing import void_filing
from desktop.casework.letters.check_letter import check_letter
from desktop.casework.letters.draft_result import REQUEST, draft_result
from desktop.casework.letters.read_letter import read_letter
from desktop.casework.letters.sign_letter import sign_letter
from desktop.casework.letters.submit_letter import submit_letter
from desktop.casework.office import Actor
from desktop.casework.titles.results.drop_result import drop_result
from desktop.casework.titles.results.ledger.find_titles import titles_of
from desktop.casework.titles.results.list_results import list_results
from desktop.casework.titles.results.register_result import register_result
from desktop.documents.preview import page_texts
from desktop.store.tables import Filing, TitleHeld
from tests.casework.titles.after_fixtures import COMMITTEE, PASSED_ON, put_confirmed, put_voted, state_of

OTHER = {"document": "示例人社职〔2026〕8号", "issuer": "示例省人社厅", "dated": "2026-11-23"}


def signed(office, letter: int):
    head = replace(office, actor=Actor("2", "演示签发", (Role.REVIEWER, Role.HEAD)))
    submit_letter(office, letter)
    check_letter(head, letter)
    return sign_letter(head, letter)


def test_the_signature_confirms(office) -> None:
    voted = put_confirmed(office, 3)
    drafted = draft_result(office, voted.batch, voted.applications[:2])
    view = list_results(office, voted.batch)
    assert [one.applicant for one in view.confirmed] == ["申报3"]
    assert (view.documents[0].way, view.documents[0].letter_state) == ("own", "draft")
    letter = read_letter(office, drafted.letter)
    assert letter.title == "关于公布2026年度第一批职称评审结果的通知"
    issued = signed(office, drafted.letter)
    assert [state_of(office, key) for key in voted.applications] == ["documented", "documented", "confirmed"]
    (title,) = titles_of(office, voted.people[0])
    assert (title.title, title.level, title.mode, title.obtained_on) == ("工程师", "中级", "review", PASSED_ON)
    assert (title.document, title.committee, title.state) == (issued.number, COMMITTEE["name"], "valid")
    text = "".join(page_texts(filing_bytes(office, issued.filing_id))).replace("\n", "").replace(" ", "")
    for words in ("以下2人取得相应职称", "2026年11月13日", "示例机械有限公司：申报1（工程师）", COMMITTEE["name"]):
        assert words in text
    done = list_results(office, voted.batch).documents[0]
    assert (done.state, done.document, done.dated) == ("issued", issued.number, date(2026, 11, 23))
    with pytest.raises(Expected, match="职称台账以这件资格文件为依据"):
        void_filing(office, issued.filing_id, "文号有误")

    def plant() -> None:
        with deed(office, "void_filing") as act:
            act.unit.get(Filing, issued.filing_id).voided_at = act.unit.now
            act.note("filing", issued.filing_id)

    with pytest.raises(IntegrityError, match="titles rest on this paper"):
        plant()


def test_a_request_confirms_nothing_its_answer_does(office) -> None:
    voted = put_confirmed(office, 2)
    drafted = draft_result(office, voted.batch, voted.applications, REQUEST)
    assert list_results(office, voted.batch).documents[0].way == "request"
    body = [one["text"] for one in office.store.reads.letter(drafted.letter).body]
    assert "示例机械有限公司：申报1（工程师）" in body
    asked = list_results(office, voted.batch).documents[0]
    with pytest.raises(Expected, match="已在另一件办理中"):
        register_result(office, voted.batch, voted.applications, OTHER)
    register_result(office, voted.batch, (), OTHER, asked.id)
    assert {state_of(office, key) for key in voted.applications} == {"documented"}
    assert titles_of(office, voted.people[1])[0].document == OTHER["document"]
    with pytest.raises(Expected, match="不是待批复的请示"):
        register_result(office, voted.batch, (), OTHER, asked.id)


def test_only_who_is_confirmed_and_only_once(office) -> None:
    voted, early = put_confirmed(office, 2), put_voted(office, 1)
    with pytest.raises(Expected, match="还没有公示期满确认"):
        draft_result(office, early.batch, early.applications)
    with pytest.raises(Expected, match="还没有公示期满确认"):
        register_result(office, early.batch, early.applications, OTHER)
    draft_result(office, voted.batch, voted.applications[:1])
    with pytest.raises(Expected, match="已在另一件办理中"):
        draft_result(office, voted.batch, voted.applications)
    (draft,) = list_results(office, voted.batch).documents
    with pytest.raises(Expected, match="写明原因"):
        drop_result(office, draft.id, "")
    drop_result(office, draft.id, "名单有误")
    with pytest.raises(Expected, match="已撤下"):
        drop_result(office, draft.id, "再撤")
    register_result(office, voted.batch, voted.applications, OTHER)
    for again in (
        lambda: register_result(office, voted.batch, voted.applications, OTHER),
        lambda: draft_result(office, voted.batch, voted.applications),
    ):
        with pytest.raises(Expected):
            again()
    assert [one.state for one in list_results(office, voted.batch).documents] == ["issued", "dropped"]
    assert [len(titles_of(office, person)) for person in voted.people] == [1, 1]


def test_the_letter_of_a_dropped_result_is_not_signed(office) -> None:
    voted = put_confirmed(office, 1)
    drafted = draft_result(office, voted.batch, voted.applications)
    drop_result(office, list_results(office, voted.batch).documents[0].id, "名单有误")
    with pytest.raises(Expected, match="已经撤下，不能签发"):
        signed(office, drafted.letter)
    assert state_of(office, voted.applications[0]) == "confirmed"


def test_a_document_is_not_older_than_the_vote(office) -> None:
    voted = put_confirmed(office, 1)
    for dated, says in (("2026-11-12", "资格文件不能早于这一天"), ("2026-11-24", "不能晚于今天")):
        with pytest.raises(Expected, match=says) as trouble:
            register_result(office, voted.batch, voted.applications, OTHER | {"dated": dated})
        assert trouble.value.field == "dated"


def test_the_file_refuses_a_second_title_for_one_application(office, monkeypatch) -> None:
    """Planted: the verb looks at nothing."""
    voted = put_confirmed(office, 1)
    register_result(office, voted.batch, voted.applications, OTHER)

    def plant() -> None:
        with deed(office, "register_result") as act:
            first = act.unit.rows(TitleHeld)[0]
            told = first.model_dump(exclude={"id", "certificate_number"})
            act.unit.add(TitleHeld(**told))
            act.note("title_held", first.id)

    with pytest.raises(IntegrityError, match="UNIQUE"):
        plant()
