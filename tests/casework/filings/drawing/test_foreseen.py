from __future__ import annotations

import io
from datetime import UTC, datetime

import pytest
from pypdf import PdfReader

from desktop.casework.filings.filing_bytes import filing_bytes
from desktop.casework.filings.issue_filing import issue_filing
from desktop.casework.filings.preview_filing import preview_filing
from desktop.casework.intake.move_case import move_case
from desktop.casework.intake.read_case import read_case
from desktop.casework.materials.note_material import note_material
from desktop.casework.notices.list_notices import list_notices
from desktop.casework.register.outgoing.find_register import find_register


def words(pdf: bytes) -> str:
    return "".join("".join(page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages).split())


def the_same(draft: bytes, issued: bytes, number: str) -> bool:
    place, _serial = number.split("〕")
    return words(draft).replace(f"{place}〕号", number) == words(issued)


def test_the_draft_of_an_acceptance_says_what_the_acceptance_will_say(told, whole):
    draft = preview_filing(told, whole, "acceptance")
    assert "待填" not in words(draft.pdf)
    assert "自受理次日起" in words(draft.pdf)
    assert read_case(told, whole).stage == "registered"  # nothing was kept
    assert find_register(told) == []
    issued = issue_filing(told, whole, "acceptance")
    assert issued.pages == draft.pages
    assert the_same(draft.pdf, filing_bytes(told, issued.filing_id), issued.number)


def test_an_acceptance_after_mending_is_foreseen_with_the_clock_running(told, whole):
    move_case(told, whole, "correcting", "补正")
    draft = preview_filing(told, whole, "acceptance")
    issued = issue_filing(told, whole, "acceptance", "已补正")
    assert the_same(draft.pdf, filing_bytes(told, issued.filing_id), issued.number)


def test_the_draft_of_a_notice_that_stops_the_clock_says_so(told, whole):
    issue_filing(told, whole, "acceptance")
    note_material(told, whole, "passport", "missing", None)
    draft = preview_filing(told, whole, "shortfall_notice")
    assert "停止计算" in words(draft.pdf)
    issued = issue_filing(told, whole, "shortfall_notice")
    assert issued.pages == draft.pages
    assert the_same(draft.pdf, filing_bytes(told, issued.filing_id), issued.number)


@pytest.mark.parametrize(("month", "said"), [(11, False), (12, True)])
def test_a_last_day_in_a_year_nobody_has_arranged_yet_says_so(told, whole, later, month, said):
    then = later(datetime(2026, month, 29 if month == 12 else 24, 1, 0, tzinfo=UTC))
    assert any(one.key == "acceptance" and one.fits for one in list_notices(then, whole))
    assert ("2027年的放假安排" in words(preview_filing(then, whole, "acceptance").pdf)) is said
