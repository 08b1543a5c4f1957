"""A class, a total of points or a deadline is computed: no question asks for one, and no verb takes one."""

from __future__ import annotations

import inspect
import pkgutil
from collections.abc import Iterator
from importlib import import_module
from typing import Any

import pytest

import desktop.casework
from desktop.basics.errors import Expected
from desktop.case_types import ALL
from desktop.case_types.employer import EmployerAnswers
from desktop.case_types.person import PersonAnswers
from desktop.case_types.result import ResultAnswers
from desktop.casework.duties.rights import RIGHTS
from desktop.casework.intake.judge_case import judge_case
from desktop.casework.intake.read_gaps import read_gaps
from desktop.casework.intake.save_answers import save_answers
from desktop.forms.complaints import complaints

COMPUTED = {
    "class", "talent_class", "class_that_stands", "points", "points_total", "total", "score", "verdict", "outcome",
    "due", "due_on", "deadline", "last_day_of_term", "accepted_on", "reached", "ready",
}  # fmt: skip


def verbs() -> Iterator[tuple[str, Any]]:
    """Every deed of the table of rights, found by its name in casework."""
    for module in pkgutil.walk_packages(desktop.casework.__path__, "desktop.casework."):
        name = module.name.rsplit(".", 1)[1]
        if name in RIGHTS:
            found = getattr(import_module(module.name), name, None)
            if found is not None:
                yield name, found


def asked(model: Any) -> Iterator[str]:
    for name, field in model.model_fields.items():
        yield name
        for inner in getattr(field.annotation, "__args__", ()):
            if hasattr(inner, "model_fields"):
                yield from inner.model_fields


@pytest.mark.parametrize("kind", ALL, ids=lambda kind: kind.key)
def test_no_question_of_a_kind_asks_for_it(kind) -> None:
    # A talent service asks for the class that stands on the certificate: another body's finding, not ours.
    # The hours of a year of training stand on its certificate: no total of ours either.
    ours = COMPUTED - {"talent_service": {"talent_class"}, "professional_title": {"total"}}.get(kind.family, set())
    assert not ours & {*asked(kind.answers), *asked(PersonAnswers), *asked(EmployerAnswers)}
    assert not ours & set(kind.fact_questions.model_fields)


@pytest.mark.parametrize("name", sorted(COMPUTED))
def test_who_types_it_nevertheless_is_told_and_changes_nothing(office, case_id, name) -> None:
    before = judge_case(office, case_id)
    try:
        save_answers(office, case_id, {name: "A"})
    except Expected:
        return
    after = judge_case(office, case_id)
    assert (after.talent_class, after.points) == (before.talent_class, before.points)
    assert name in {gap.key for gap in read_gaps(office, case_id)}


def test_no_verb_takes_it() -> None:
    seen = dict(verbs())
    assert {"save_answers", "move_case", "override_verdict", "record_result", "open_case"} <= set(seen)
    # The day an applicant promises a paper for is the applicant's own word, held within the rule's limit by the verb.
    own_words = {"make_promise": {"due_on"}}
    for name, verb in seen.items():
        assert not COMPUTED & set(inspect.signature(verb).parameters) - own_words.get(name, set()), name


def test_the_decision_of_the_body_is_what_its_paper_says_and_no_verdict() -> None:
    """What the deciding body granted is recorded as granted; the verdict of the case is judged apart from it."""
    assert not COMPUTED & set(ResultAnswers.model_fields)
    assert complaints(ResultAnswers, {"result": "granted", "decided_on": "2026-11-20", "talent_class": "A"})
