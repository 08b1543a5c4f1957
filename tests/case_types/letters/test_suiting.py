"""A letter that an answer speaks against says which answer it would need."""

from __future__ import annotations

import pytest

from desktop.basics.errors import Expected
from desktop.case_types import kind
from desktop.case_types.letters.suiting import must_suit, unsuited
from desktop.forms.questions import question_of
from desktop.policy.book.worded.letters import LetterChapter
from tests.case_types.letters.test_slots import LIBRARY

UNIT = kind("visa_unit_invitation")
COMMERCE = LIBRARY.chapter("letters/visa_unit_request_commerce", LetterChapter)


def test_the_answer_that_would_be_needed_is_named_with_the_one_given() -> None:
    why = unsuited(COMMERCE, UNIT, {"authority": "foreign_affairs"})
    assert "须为" in why
    titles = {choice.key: choice.title for choice in question_of(UNIT.answers, "authority").choices}
    assert why.index(titles["commerce"]) < why.index(titles["foreign_affairs"])
    with pytest.raises(Expected, match="须为") as trouble:
        must_suit(COMMERCE, UNIT, {"authority": "foreign_affairs"})
    assert trouble.value.field == "template"


@pytest.mark.parametrize("answers", [{}, {"authority": None}, {"authority": "commerce"}])
def test_nothing_speaks_against_it_while_unanswered_or_right(answers) -> None:
    assert unsuited(COMMERCE, UNIT, answers) == ""
    must_suit(COMMERCE, UNIT, answers)
