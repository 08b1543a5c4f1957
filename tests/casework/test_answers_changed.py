from __future__ import annotations

import pytest

from desktop.basics.errors import Expected
from desktop.casework.answers_changed import edit


def test_a_given_answer_is_laid_over_the_one_on_file_and_the_old_one_is_kept():
    change = edit({"degree": "master", "hsk_level": 3}, {"degree": "doctor"})
    assert change.after == {"degree": "doctor", "hsk_level": 3}
    assert change.fields == ("degree",)
    assert change.before == {"degree": "master"}


def test_the_same_answer_again_changes_nothing():
    assert edit({"degree": "master"}, {"degree": "master"}).fields == ()


def test_null_takes_an_answer_away_and_a_new_one_has_no_before():
    change = edit({"degree": "master"}, {"degree": None, "hsk_level": 0})
    assert change.after == {"hsk_level": 0}
    assert change.before == {"degree": "master"}
    assert set(change.fields) == {"degree", "hsk_level"}


def test_taking_away_what_is_not_there_changes_nothing():
    assert edit({}, {"degree": None}).fields == ()


def test_false_is_an_answer():
    assert edit({}, {"former_chinese_national": False}).after == {"former_chinese_national": False}


@pytest.mark.parametrize("value", ["\ud800", ["\udfff"], [{"school": "a\udc00"}]])
def test_half_a_character_is_refused_by_the_name_of_its_answer(value):
    with pytest.raises(Expected) as trouble:
        edit({}, {"post": value})
    assert trouble.value.field == "post"
