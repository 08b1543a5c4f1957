"""F4 never offers a number of identity, a document's number, a passport's lines or a name of somebody else."""

from __future__ import annotations

from typing import Any, get_args

import pytest

from desktop.case_types import ALL, entries
from desktop.case_types.employer import EmployerAnswers
from desktop.case_types.never_copied import EMPLOYER_NEVER_COPIED, PERSON_NEVER_COPIED
from desktop.case_types.person import PersonAnswers
from desktop.forms.questions import Answers

#: What a number or a name that is one's own looks like among the entries.
OWN = tuple(
    get_args(kind)[-1]
    for kind in (
        entries.DocumentNumber, entries.CitizenNumber, entries.PermanentResidentNumber, entries.IdentityNumber,
        entries.Uscc, entries.PassportLines, entries.LatinName, entries.EMail,
    )
)  # fmt: skip
NAMED = ("姓名", "曾用名", "法定代表人（负责人）", "经办人", "单位名称", "证明人")
NUMBERED = ("文号", "编号", "号码")
DATED = ("签发日期", "有效期", "受理日期", "决定日期", "批准日期", "出生日期")
DECLARED = [
    (PersonAnswers, PERSON_NEVER_COPIED),
    (EmployerAnswers, EMPLOYER_NEVER_COPIED),
    *((kind.answers, kind.never_copied) for kind in ALL),
]


def own(annotation: Any, metadata: tuple[Any, ...], title: str) -> bool:
    """True for a question whose answer is one person's or one paper's own; a row is, when any cell of it is."""
    parts = (annotation, *get_args(annotation))
    rows = [part for part in parts if isinstance(part, type) and issubclass(part, Answers)]
    if any(own(f.annotation, tuple(f.metadata), f.title or "") for row in rows for f in row.model_fields.values()):
        return True
    marks = [*metadata, *(mark for part in get_args(annotation) for mark in get_args(part)[1:])]
    if any(mark is one or mark == one for mark in marks for one in OWN):
        return True
    return title in NAMED or any(word in title for word in (*NUMBERED, *DATED))


@pytest.mark.parametrize(("model", "never"), DECLARED, ids=lambda one: getattr(one, "__name__", "never"))
def test_what_is_ones_own_is_never_copied(model: type[Answers], never: tuple[str, ...]) -> None:
    found = {n for n, f in model.model_fields.items() if own(f.annotation, tuple(f.metadata), f.title or "")}
    assert found - set(never) <= {"handler_email", "licence_expires_on"} & set(never) | {"handler_email"}
    assert set(never) <= set(model.model_fields)
    assert len(set(model.model_fields) - set(never)) >= 5  # the rest may be copied


def test_the_test_sees_what_it_should() -> None:
    seen = {n for n, f in PersonAnswers.model_fields.items() if own(f.annotation, tuple(f.metadata), f.title or "")}
    assert {"passport_lines", "passport_number", "citizen_number", "surname", "given_names", "family"} <= seen
    assert "marital_status" not in seen
