"""The family of an applicant, by whichever form it was entered on."""

from __future__ import annotations

from typing import Final

from desktop.case_types.case_type import PaperContext
from desktop.case_types.citizens.forms import is_citizen, person_form
from desktop.case_types.in_words import cell_in_words
from desktop.documents.parts import Rows
from desktop.forms.draft import drafted_rows
from desktop.forms.questions import question_of

_OF_CITIZEN: Final = ("relation", "name", "sex", "birth_date", "identity_number")
_OF_FOREIGNER: Final = ("relation", "name", "sex", "birth_date", "passport_number")


def relatives(context: PaperContext) -> Rows:
    """Everybody entered as family, one a row."""
    citizen = is_citizen(context.subject.person)
    name, columns = ("relatives", _OF_CITIZEN) if citizen else ("family", _OF_FOREIGNER)
    model = person_form(context.subject.person).model
    questions = {question.name: question for question in question_of(model, name).rows}

    rows = drafted_rows(model, context.subject.person, name)
    return Rows(
        head=("关系", "姓名", "性别", "出生日期", "身份证件号码"),
        widths=(24, 40, 16, 34, 42),
        rows=tuple(tuple(cell_in_words(questions[column], row) for column in columns) for row in rows),
        aligns=("centre", "left", "centre", "centre", "centre"),
        caption="家庭成员",
        headed=True,
        empty="未填写家庭成员",
    )
