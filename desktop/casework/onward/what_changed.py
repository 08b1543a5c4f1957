"""What differs from the person's last case: answer by answer, so that only the new is looked at."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from pydantic import BaseModel, JsonValue

from desktop.case_types.case_type import Answers
from desktop.case_types.citizens.forms import person_form
from desktop.case_types.employer import EmployerAnswers
from desktop.case_types.in_words import in_words
from desktop.casework.casefile.case_file import case_file
from desktop.casework.deed import allowed
from desktop.casework.office import Office
from desktop.forms.questions import question_of

ROWS: Final = frozenset({"rows"})  # long tables are told as changed, not written out


@dataclass(frozen=True)
class ChangedAnswer:
    """One answer that is not what it was: `where` is answer, person or employer; words as they stand on papers."""

    where: str
    name: str
    title: str  # a message id
    was: str
    now: str


@dataclass(frozen=True)
class WhatChanged:
    """The number of the case compared with ("" when there is none), and what differs."""

    since: str
    changed: tuple[ChangedAnswer, ...]


def what_changed(office: Office, case_id: int) -> WhatChanged:
    """Compare a case with what it began with: its own answers, and person and employer as they were last time.

    A case that began empty has nothing to compare with. Raises `Expected` when there is no such case.
    """
    allowed(office, "read_case", case=case_id)
    file = case_file(office, case_id)
    carried = file.row.carried or {}
    found: list[ChangedAnswer] = []
    for where, model, key, now in (
        ("answer", file.kind.answers, "answers", file.subject.answers),
        ("person", person_form(file.subject.person).model, "person", file.subject.person),
        ("employer", EmployerAnswers, "employer", file.subject.employer),
    ):
        was = carried.get(key)
        if isinstance(was, dict):
            found += _compare(where, model, was, now)
    return WhatChanged(str(carried.get("since") or ""), tuple(found))


def _compare(where: str, model: type[BaseModel], was: Mapping[str, JsonValue], now: Answers) -> Iterator[ChangedAnswer]:
    for name in model.model_fields:
        if where == "answer" and name not in was:
            continue  # asked anew in every case: an answer, not a change
        if was.get(name) in (None, "", []) and now.get(name) in (None, "", []):
            continue
        if was.get(name) == now.get(name):
            continue
        question = question_of(model, name)
        if question.editor in ROWS:
            yield ChangedAnswer(where, name, question.title, "", "")
        else:
            yield ChangedAnswer(where, name, question.title, in_words(model, was, name), in_words(model, now, name))
