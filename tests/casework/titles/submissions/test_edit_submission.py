"""What was taken down of a letter is put right with its line in the book, only while that harms nothing."""

from __future__ import annotations

from datetime import date

import pytest

from desktop.basics.errors import Expected
from desktop.casework.register.incoming.find_incoming import find_incoming, incoming_rows
from desktop.casework.register.incoming.register_incoming import Twice
from desktop.casework.register.incoming.void_incoming import void_incoming
from desktop.casework.titles.batches.close_batch import close_batch
from desktop.casework.titles.checking.decide_applications import decide_applications
from desktop.casework.titles.checking.issue_notice import issue_notice
from desktop.casework.titles.checking.preview_decision import preview_decision
from desktop.casework.titles.submissions.edit_submission import edit_submission, locked_fields
from desktop.casework.titles.submissions.list_submissions import read_submission
from desktop.casework.titles.submissions.register_submission import register_submission
from tests.casework.titles.checking.conftest import enter, two

__all__ = ["enter", "two"]


def test_the_letter_is_put_right_here_and_in_the_book(office, batch, submission, letter):
    close_batch(office, batch)  # a slip is put right also when nobody else is taken in
    mended = {**letter, "letter_number": "长新机职〔2026〕9号", "people": 3, "contact": "另一人", "pages": 2}
    version = read_submission(office, submission).version
    assert edit_submission(office, submission, mended, version=version).register
    row = read_submission(office, submission)
    assert (row.letter_number, row.answers["people"], row.answers["contact"]) == ("长新机职〔2026〕9号", 3, "另一人")
    (line,) = incoming_rows(office, find_incoming(office))
    assert (line.number, line.their_number, line.pages) == (row.incoming_number, "长新机职〔2026〕9号", 2)
    assert not edit_submission(office, submission, mended)
    with pytest.raises(Expected, match="刚被改动过"):
        edit_submission(office, submission, letter, version=version)
    kept = office.store.reads.deeds_on("title_submission", submission)[0]
    assert (kept.verb, kept.before["people"]) == ("edit_submission", 2)
    assert "edit_submission" in {one.verb for one in office.store.reads.deeds_on("incoming", row.incoming_id)}


def test_a_wrong_day_goes_by_a_new_line_of_the_book_and_reaches_the_cases(office, batch, submission, letter, two):
    moved = {**letter, "received_on": "2026-11-19"}
    with pytest.raises(Expected, match="收文登记簿") as told:
        edit_submission(office, submission, moved)
    assert told.value.field == "received_on"
    old = read_submission(office, submission)
    void_incoming(office, old.incoming_id, "收到日期登错")
    edit_submission(office, submission, moved)
    row = read_submission(office, submission)
    assert (row.received_on, row.tell_by) == (date(2026, 11, 19), date(2026, 11, 24))
    assert row.incoming_number != old.incoming_number
    assert len(find_incoming(office)) >= 1


def test_what_a_standing_notice_prints_stays(office, batch, submission, letter, two):
    decide_applications(office, preview_decision(office, batch, "return", two[:1]))
    number = issue_notice(office, submission).number
    assert set(locked_fields(office, submission)) == {"received_on", "letter_number", "agency"}
    with pytest.raises(Expected, match=number):
        edit_submission(office, submission, {**letter, "letter_number": "长新机职〔2026〕9号"})
    edit_submission(office, submission, {**letter, "phone": "0431-81111111"})
    assert read_submission(office, submission).answers["phone"] == "0431-81111111"


def test_a_number_that_stands_in_the_book_is_asked_about(office, batch, submission, employer, letter):
    other = register_submission(office, batch, employer, {**letter, "letter_number": "长新机职〔2026〕8号"})
    with pytest.raises(Twice):
        edit_submission(office, other.submission_id, letter)
    assert edit_submission(office, other.submission_id, letter, again=True)
