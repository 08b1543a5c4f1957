"""Everything that is still missing for a case: answers, papers and conditions, each named once."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Final

from pydantic import BaseModel

from desktop.case_types.case_type import Answers, CaseType, Gap, MaterialState, Subject
from desktop.case_types.employer import EmployerAnswers
from desktop.case_types.person import PersonAnswers
from desktop.forms.complaints import complaints
from desktop.forms.questions import questions_of
from desktop.policy.verdict import Outcome, Verdict

HANDED_IN: Final = frozenset({"received", "checked", "promised", "waived", "not_needed"})
_OPTIONAL: Final = frozenset({"optional", "waived"})


def gaps_of(
    kind: CaseType, subject: Subject, verdict: Verdict | None, materials: Sequence[MaterialState], day: date
) -> tuple[Gap, ...]:
    """The gaps in the order an officer asks: person, employer, answers, papers, conditions.

    The words are Chinese and literal, for they are printed on the 一次性告知书; screens translate them when shown.
    """
    return (
        *_of_answers("person", PersonAnswers, subject.person, day),
        *_of_answers("employer", EmployerAnswers, subject.employer, day),
        *_of_answers("answer", kind.answers, subject.answers, day),
        *_of_materials(materials),
        *_of_verdict(verdict),
    )


def _of_answers(where: str, model: type[BaseModel], raw: Answers, day: date) -> Iterable[Gap]:
    titles = {question.name: question.title for question in questions_of(model)}
    for complaint in complaints(model, raw, day=day):
        title = titles.get(complaint.name, complaint.name)
        if complaint.row is not None:
            title = f"{title}第{complaint.row + 1}行"
        yield Gap(
            kind=where,
            key=complaint.name,
            says=title,
            why=complaint.literal,
            clause="",
            cure="请补填。" if complaint.missing else "请核对后改正。",
        )


def _of_materials(materials: Sequence[MaterialState]) -> Iterable[Gap]:
    for material in materials:
        line = material.line
        there = material.state in HANDED_IN and not material.trouble
        if there or (line.need in _OPTIONAL and not material.trouble):
            continue
        why = material.trouble or ("已退回，未再提交。" if material.state == "returned" else "尚未提交。")
        yield Gap(
            kind="material",
            key=line.key,
            says=line.says,
            why=f"{why}{line.why}" if line.why else why,
            clause=f"{line.source} {line.clause}".strip(),
            cure="；".join(part for part in (line.form, line.authentication, line.cure) if part),
        )


def _of_verdict(verdict: Verdict | None) -> Iterable[Gap]:
    if verdict is None:
        return
    for condition in verdict.conditions:
        if condition.outcome in {Outcome.MET, Outcome.WAIVED}:
            continue
        unknown = condition.outcome is Outcome.UNKNOWN
        yield Gap(
            kind="condition",
            key=condition.question or condition.id,
            says=condition.says,
            why="依据尚缺，不能认定。" if unknown else f"现为：{condition.fact}",
            clause=f"{condition.source} {condition.clause}".strip(),
            cure=condition.note or ("请补全所需信息。" if unknown else ""),
            blocks=condition.blocks,
        )
