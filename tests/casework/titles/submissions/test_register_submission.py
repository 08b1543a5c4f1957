"""What an employer hands in stands in the book of what came in, and in the batch; both or neither."""

from __future__ import annotations

from datetime import date

import pytest

from desktop.basics.errors import Expected
from desktop.casework.register.incoming.find_incoming import find_incoming, incoming_rows
from desktop.casework.register.incoming.register_incoming import Twice
from desktop.casework.titles.batches.close_batch import close_batch
from desktop.casework.titles.submissions.list_submissions import list_submissions
from desktop.casework.titles.submissions.register_submission import register_submission


def test_it_is_entered_as_a_letter_that_came_in(office, batch, submission):
    (row,) = list_submissions(office, batch)
    (line,) = incoming_rows(office, find_incoming(office))
    assert (row.id, row.incoming_id, row.incoming_number) == (submission, line.id, line.number)
    assert line.their_number == "长新机职〔2026〕7号"
    assert line.from_whom == row.employer_name
    assert row.tell_by == date(2026, 11, 25)  # Friday the 20th: Monday, Tuesday, Wednesday
    assert row.people == 0


def test_the_same_letter_twice_is_asked_about(office, batch, submission, employer, letter):
    with pytest.raises(Twice):
        register_submission(office, batch, employer, letter)
    assert register_submission(office, batch, employer, letter, again=True).submission_id != submission


def test_a_letter_from_tomorrow_is_refused_and_draws_no_number(office, batch, submission, employer, letter):
    with pytest.raises(Expected) as told:
        register_submission(office, batch, employer, {**letter, "received_on": "2026-11-24"})
    assert told.value.field == "received_on"
    assert len(find_incoming(office)) == 1


def test_a_batch_that_takes_in_no_more_leaves_no_line_in_the_book(office, batch, submission, employer, letter):
    close_batch(office, batch)
    with pytest.raises(Expected, match="不在受理中"):
        register_submission(office, batch, employer, {**letter, "letter_number": "长新机职〔2026〕8号"})
    assert len(find_incoming(office)) == 1
