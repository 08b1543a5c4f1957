"""Opening a case: with a person, or of an employer alone."""

from __future__ import annotations

import pytest

from desktop.basics.errors import Expected
from desktop.case_types import kind
from desktop.case_types.gaps import blocking
from desktop.casework.employers.read_employer import read_employer
from desktop.casework.employers.save_employer import save_employer
from desktop.casework.filings.issue_filing import issue_filing
from desktop.casework.filings.issue_packet import issue_packet
from desktop.casework.filings.list_papers import list_papers
from desktop.casework.history.read_history import read_history
from desktop.casework.intake.case_rows import case_rows
from desktop.casework.intake.find_cases import find_cases
from desktop.casework.intake.move_case import move_case
from desktop.casework.intake.open_case import open_case
from desktop.casework.intake.read_case import read_case
from desktop.casework.intake.read_gaps import read_gaps
from desktop.casework.intake.save_answers import save_answers
from desktop.casework.onward.record_result import record_result
from desktop.casework.onward.what_changed import what_changed
from desktop.casework.people.save_person import save_person
from desktop.casework.register.outgoing.find_register import find_register
from desktop.casework.register.outgoing.register_rows import register_rows
from desktop.casework.today.read_today import read_today
from desktop.documents.preview import page_texts

ACCOUNT = kind("employer_account")


@pytest.fixture
def firm(office) -> int:
    return save_employer(office, None, ACCOUNT.sample(0).employer).employer


@pytest.fixture
def account(office, firm) -> int:
    case_id = open_case(office, ACCOUNT.key, None, firm).case
    save_answers(office, case_id, ACCOUNT.sample(0).answers)
    return case_id


def test_a_case_of_an_employer_alone_keeps_nobody(office, firm, subject):
    person = save_person(office, None, subject.person).person
    view = read_case(office, open_case(office, ACCOUNT.key, person, firm).case)
    assert view.person_id is None
    assert view.person_name == ""
    assert view.whose == view.employer_name == read_employer(office, firm).name
    assert view.number == "ZH-2026-0001"


def test_a_kind_about_a_person_asks_for_one(office, firm):
    with pytest.raises(Expected) as trouble:
        open_case(office, "work_permit_extend", None, firm)
    assert trouble.value.field == "person_id"
    assert find_cases(office) == []


def test_one_open_registration_an_employer(office, firm, account):
    with pytest.raises(Expected, match="ZH-2026-0001"):
        open_case(office, ACCOUNT.key, None, firm)
    other = save_employer(office, None, ACCOUNT.sample(5).employer).employer
    assert open_case(office, ACCOUNT.key, None, other).case != account


def test_what_was_told_already_lies_over_what_is_known_and_only_where_it_is_asked(office, subject):
    person = save_person(office, None, subject.person).person
    employer = save_employer(office, None, subject.employer).employer
    told = {"same_employer": True, "same_post": False, "short_task": "guidance"}
    case_id = open_case(office, "work_permit_extend", person, employer, told).case
    answers = read_case(office, case_id).subject.answers
    assert (answers["same_employer"], answers["same_post"]) == (True, False)
    assert "short_task" not in answers


def test_it_is_listed_found_and_shown_without_a_person(office, account):
    row = case_rows(office, find_cases(office, kind=ACCOUNT.key))[0]
    assert (row.id, row.person_id, row.person_name) == (account, None, "")
    assert row.whose == row.employer_name
    assert find_cases(office, row.employer_name[:4]) == [account]
    assert find_cases(office, "ZH-2026-0001") == [account]
    assert [todo.case_id for todo in read_today(office).to_do] == [account]
    assert what_changed(office, account).changed == ()
    assert len(read_history(office, account)) == 2  # opened, answered


def test_nothing_about_a_person_is_ever_missing(office, account):
    gaps = read_gaps(office, account)
    assert {gap.kind for gap in gaps} == {"material"}
    save_answers(office, account, {"handler_regular": None})
    assert "handler_regular" in {gap.key for gap in blocking(read_gaps(office, account))}


def test_its_papers_name_nobody_and_its_packet_is_whole(office, account):
    titles = [paper.title for paper in list_papers(office, account)]
    assert "单位注册信息表" in titles
    for paper in ("application", "receipt", "shortfall_notice", "materials_list", "assessment_opinion"):
        filing = issue_filing(office, account, paper)
        text = "".join(page_texts(office.store.files.get(office.store.reads.filing(filing.filing_id).digest)))
        assert "申请人" not in text.replace("申请人或经办人", "").replace("申请人和", ""), paper
        assert "护照号码" not in text, paper
    packet = issue_packet(office, account)
    assert packet.pages > 4
    rows = register_rows(office, find_register(office))
    assert {row.person_name for row in rows} == {""}


def test_a_granted_registration_stands_on_the_employer_and_later_cases_see_it(office, account, firm, subject):
    for stage in ("accepted", "reviewing"):
        move_case(office, account, stage, "容缺受理")
    person = save_person(office, None, subject.person).person
    permit = open_case(office, "work_permit_new_abroad", person, firm).case
    save_answers(office, permit, subject.answers)
    hint = next(gap for gap in read_gaps(office, permit) if gap.key == "has_account")
    assert (hint.kind, hint.blocks) == ("employer", False)
    changed = record_result(office, account, {"result": "granted", "decided_on": "2026-11-23"})
    assert (changed.case, changed.employer, changed.person) == (account, firm, None)
    record = read_employer(office, firm).answers
    assert record["has_account"] is True
    assert record["account_opened_on"] == "2026-11-23"
    assert record["account_handler"] == record["handler"]
    assert "章" in record["account_seal"]
    assert not [gap for gap in read_gaps(office, permit) if gap.key == "has_account"]
    assert read_case(office, account).stage == "decided"


def test_a_refused_registration_leaves_nothing(office, account, firm):
    for stage in ("accepted", "reviewing"):
        move_case(office, account, stage, "容缺受理")
    changed = record_result(office, account, {"result": "refused", "decided_on": "2026-11-23", "reason": "不实。"})
    assert changed.employer is None
    assert "has_account" not in read_employer(office, firm).answers
