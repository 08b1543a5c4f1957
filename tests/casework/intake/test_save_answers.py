from __future__ import annotations

import pytest

from desktop.basics.errors import Expected
from desktop.casework.history.put_back import put_back
from desktop.casework.history.read_history import read_history
from desktop.casework.intake.judge_case import judge_case
from desktop.casework.intake.move_case import move_case
from desktop.casework.intake.read_case import read_case
from desktop.casework.intake.save_answers import save_answers


def answers(office, case_id):
    return read_case(office, case_id).subject.answers


def test_any_subset_is_kept_and_the_rest_stands(office, case_id, subject):
    assert save_answers(office, case_id, {"post": "总工程师"}).case == case_id
    assert answers(office, case_id) == {**subject.answers, "post": "总工程师"}


def test_saving_the_same_again_changes_nothing_and_leaves_no_history(office, case_id, subject):
    before = len(read_history(office, case_id))
    assert not save_answers(office, case_id, {"post": subject.answers["post"]})
    assert len(read_history(office, case_id)) == before


def test_the_history_keeps_what_was_replaced(office, case_id, subject):
    save_answers(office, case_id, {"post": "总工程师", "hsk_level": None})
    newest = read_history(office, case_id)[0]
    assert set(newest.fields) == {"post", "hsk_level"}
    assert newest.before == {"post": subject.answers["post"], "hsk_level": subject.answers["hsk_level"]}


def test_putting_back_gives_the_old_answers_and_can_itself_be_put_back(office, case_id, subject):
    save_answers(office, case_id, {"post": "总工程师", "local_bonus_basis": "文号"})
    put_back(office, read_history(office, case_id)[0].event_id)
    assert answers(office, case_id) == subject.answers
    put_back(office, read_history(office, case_id)[0].event_id)
    assert answers(office, case_id)["post"] == "总工程师"
    assert answers(office, case_id)["local_bonus_basis"] == "文号"


def test_a_question_the_kind_does_not_ask_is_refused_by_name(office, case_id, subject):
    with pytest.raises(Expected) as trouble:
        save_answers(office, case_id, {"post": "x", "shoe_size": 44})
    assert trouble.value.field == "shoe_size"
    assert answers(office, case_id) == subject.answers


def test_an_unfinished_answer_keeps_something_unknown_and_is_named(office, case_id):
    assert judge_case(office, case_id).talent_class == "A"
    save_answers(office, case_id, {"annual_pay_yuan": None})
    assert "annual_pay_yuan" in judge_case(office, case_id).missing


def test_a_closed_case_is_not_written(office, case_id):
    move_case(office, case_id, "closed", "申请人撤回")
    with pytest.raises(Expected):
        save_answers(office, case_id, {"post": "x"})


@pytest.mark.parametrize("number", [float("nan"), float("inf"), -float("inf")])
@pytest.mark.parametrize("within", [lambda number: number, lambda number: [{"deep": number}]])
def test_a_number_that_is_none_is_refused_by_name(office, case_id, subject, number, within):
    with pytest.raises(Expected) as trouble:
        save_answers(office, case_id, {"post": "x", "hsk_level": within(number)})
    assert trouble.value.field == "hsk_level"
    assert answers(office, case_id) == subject.answers
