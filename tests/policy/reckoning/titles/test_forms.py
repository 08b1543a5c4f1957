"""How forms are printed: the book, the office's own entries, the batch's, in this order."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.basics.errors import Expected
from desktop.basics.paths import resource
from desktop.policy.book.library import PolicyLibrary
from desktop.policy.book.local_values import LocalValue
from desktop.policy.reckoning.titles.forms import CHAPTER, forms_on, read_copies

LIBRARY = PolicyLibrary.read(resource("resources", "policy"))
DAY = date(2026, 11, 25)


def _entered(key: str, value: str, scope: str) -> LocalValue:
    return LocalValue(CHAPTER, key, scope, value, date(2026, 1, 1), None, "当批通知", "某", DAY)


def test_every_form_of_the_round_is_in_the_book() -> None:
    forms = forms_on(LIBRARY, DAY)
    assert set(forms) == {f"F{number:02d}" for number in range(1, 23)} | {"F16S", "F22P"}
    assert forms["F02"].number_of({"committee": 25}) == 27
    assert (forms["F02"].page, forms["F01"].duplex, forms["F10"].page) == ("A3L", True, "QUARTER")
    assert not forms["F10"].signs, "a ballot has no line to sign on"


def test_the_office_s_entry_counts_and_the_batch_s_before_it() -> None:
    library = LIBRARY.with_local([_entered("page", "A4L", "F02"), _entered("copies", "评委会人数+1", "F02")])
    assert forms_on(library, DAY)["F02"].page == "A4L"
    assert forms_on(library, DAY)["F02"].number_of({"committee": 25}) == 26
    assert forms_on(library, DAY)["F07"].page == "A4L", "an entry is for its own form alone"
    batch = forms_on(library, DAY, {"F02": {"page": "A3L", "copies": 3}})
    assert (batch["F02"].page, batch["F02"].number_of({"committee": 25})) == ("A3L", 3)


@given(st.integers(0, 200), st.sampled_from(["committee", "present", "experts"]))
def test_copies_are_read_as_they_are_written(number: int, per: str) -> None:
    assert read_copies(f"{per}+{number}", "F02") == (number, per)
    assert read_copies(f" {per} ＋ {number} ", "F02") == (number, per)
    assert read_copies(str(number), "F02") == (number, "")


@pytest.mark.parametrize("said", ["", "很多", "-1", "201", "committee-1", "2+committee", "1.5"])
def test_copies_that_cannot_be_read_are_refused(said: str) -> None:
    with pytest.raises(Expected):
        read_copies(said, "F02")


def test_a_sheet_nobody_has_is_refused() -> None:
    with pytest.raises(Expected, match="B5"):
        forms_on(LIBRARY, DAY, {"F01": {"page": "B5"}})
