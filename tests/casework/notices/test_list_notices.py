"""Which notices are offered, and what issuing one does to the case."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from desktop.basics.errors import Expected
from desktop.basics.paths import resource
from desktop.casework.duties.roles import Role
from desktop.casework.filings.drawing.incomplete import Incomplete
from desktop.casework.filings.issue_filing import issue_filing
from desktop.casework.filings.list_filings import list_filings
from desktop.casework.filings.preview_filing import preview_filing
from desktop.casework.history.read_history import read_history
from desktop.casework.intake.move_case import move_case
from desktop.casework.intake.read_case import read_case
from desktop.casework.intake.read_gaps import read_gaps
from desktop.casework.materials.list_materials import list_materials
from desktop.casework.materials.mark_seen import mark_seen
from desktop.casework.notices.list_notices import list_notices
from desktop.casework.register.outgoing.find_register import find_register
from desktop.documents.preview import page_texts
from desktop.policy.book.library import PolicyLibrary


def choice(office, case_id, key):
    return next(one for one in list_notices(office, case_id) if one.key == key)


def test_those_that_fit_come_first_and_the_others_say_why(told, case_id):
    offered = list_notices(told, case_id)
    fits = [one.fits for one in offered]
    assert fits == sorted(fits, reverse=True)
    assert {one.key for one in offered if one.fits} == {"receipt", "shortfall_notice", "not_accepted"}
    assert all(one.why and one.remedy for one in offered if not one.fits)


def test_the_acceptance_notice_accepts(told, whole):
    assert not [gap for gap in read_gaps(told, whole) if gap.blocks]
    assert choice(told, whole, "acceptance").hinders == ()
    issued = issue_filing(told, whole, "acceptance")
    assert issued.number == "演人才受理〔2026〕1号"
    case = read_case(told, whole)
    assert (case.stage, case.accepted_on) == ("accepted", date(2026, 11, 23))
    deeds = [row.says for row in read_history(told, whole)][:2]
    assert ["制发文书" in deeds[0], "变更环节" in deeds[1]] == [True, True], deeds


def test_what_cannot_be_issued_accepts_nobody(told, whole, office):
    # without the departments the notice would have a blank: it stops, and the case stays where it is
    nameless = replace(office, policy=PolicyLibrary.read(resource("resources", "policy")))
    with pytest.raises(Incomplete) as trouble:
        issue_filing(nameless, whole, "acceptance")
    assert "决定机关" in trouble.value.what
    assert "政策" in trouble.value.remedy
    assert read_case(office, whole).stage == "registered"
    assert find_register(office) == []


def test_the_shortfall_notice_sends_the_case_to_be_mended(told, case_id):
    issue_filing(told, case_id, "shortfall_notice")
    assert read_case(told, case_id).stage == "correcting"


def test_a_refusal_to_accept_says_why_and_closes(told, case_id):
    assert choice(told, case_id, "not_accepted").asks
    with pytest.raises(Expected) as trouble:
        issue_filing(told, case_id, "not_accepted")
    assert trouble.value.field == "reason"
    assert read_case(told, case_id).stage == "registered"
    issue_filing(told, case_id, "not_accepted", "申请事项不属于本机关职权范围")
    assert read_case(told, case_id).stage == "closed"
    assert choice(told, case_id, "delivery_receipt").fits
    assert issue_filing(told, case_id, "delivery_receipt").pages == 1


def test_forwarding_needs_the_right_to_forward(told, whole, acting):
    issue_filing(told, whole, "acceptance")
    move_case(told, whole, "reviewing")
    officer = acting(Role.OFFICER)
    officer = type(told)(**{**vars(told), "actor": officer.actor})
    with pytest.raises(Expected):
        issue_filing(officer, whole, "forward_letter")
    assert read_case(told, whole).stage == "reviewing"
    issue_filing(told, whole, "forward_letter")
    assert read_case(told, whole).stage == "forwarded"


def test_a_filing_remembers_the_words_it_was_made_from(told, case_id):
    issued = issue_filing(told, case_id, "receipt")
    with told.store.unit() as unit:
        kept = unit.filing(issued.filing_id).answers["template"]
    assert (kept["key"], kept["version"]) == ("receipt", 0)
    assert kept["words"]["title"] == "申请材料接收回执"


def test_a_notice_that_does_not_fit_is_not_issued(told, case_id):
    with pytest.raises(Expected) as trouble:
        issue_filing(told, case_id, "granted_slip")
    assert "还没有准予许可的决定" in trouble.value.what or "现在的环节" in trouble.value.what
    assert list_filings(told, case_id) == ()


def test_a_receipt_is_one_sheet_for_however_many_papers(office, case_id):
    lines = list_materials(office, case_id)
    listed = [state.line.key for state in lines if state.state not in {"waived", "not_needed"}]
    assert len(listed) > 9
    for count in (3, 4, 6, 9, len(listed)):
        mark_seen(office, case_id, tuple(listed[:count]), "checked")
        drawn = preview_filing(office, case_id, "receipt")
        assert drawn.pages == 1, count
        (words,) = page_texts(drawn.pdf)
        assert f"共{count}项" in "".join(words.split())
        assert "存根" in words
