"""Four eyes on every word, whoever wrote, submitted and checks it."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from desktop.casework.letters.made.checkers import who_may_check

SOME = st.frozensets(st.integers(1, 5))


@given(able=SOME, worded=SOME.filter(bool), submitter=st.integers(1, 5) | st.none())
def test_no_word_goes_out_that_only_one_person_read(able, worded, submitter) -> None:
    for checker in who_may_check(able, worded, submitter):
        assert checker in able
        assert all({writer, checker, submitter} - {None} != {writer} for writer in worded)


@given(able=SOME, worded=SOME, submitter=st.integers(1, 5) | st.none())
def test_who_wrote_nothing_goes_before_who_did(able, worded, submitter) -> None:
    may = who_may_check(able, worded, submitter)
    assert may == able - worded if able - worded else may <= able - {submitter}
