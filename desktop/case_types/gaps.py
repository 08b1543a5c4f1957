"""What is still missing for a case, each thing once, with its reason, clause and cure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date

from pydantic import BaseModel

from desktop.basics.language import N_, joined, said
from desktop.case_types.case_type import Answers, CaseType, Gap, MaterialState, Subject
from desktop.case_types.citizens.forms import of_form, person_form
from desktop.case_types.employer import EMPLOYER_LAYOUT, EmployerAnswers
from desktop.forms.complaints import Complaint, complaint, complaints
from desktop.forms.layout import Layout
from desktop.forms.questions import Question, question_of
from desktop.policy.verdict import CLASS, Condition, Confidence, Outcome, Verdict

NOT_HANDED_IN = frozenset({"missing", "returned"})


def gaps(
    kind: CaseType,
    subject: Subject,
    verdict: Verdict | None,
    materials: Sequence[MaterialState],
    day: date,
) -> tuple[Gap, ...]:
    """Everything that stands in the way of a case, in the order an officer would ask for it.

    In: the kind, what was entered, the verdict (None before the first one), the material states, the office's day.
    Out: gaps of person, employer, answers, conditions, materials; a question that is both unanswered and keeps a
    condition unknown appears once. Words are Chinese and can be translated by `_`.
    """
    found: list[Gap] = []
    if kind.needs_person:
        form = person_form(subject.person)
        found += _of_model("person", form.model, form.layout, of_form(subject.person), day)
    found += [
        *_of_contact(subject),
        *_of_model("employer", EmployerAnswers, EMPLOYER_LAYOUT, subject.employer, day),
        *(
            _of_complaint("answer", kind.answers, kind.layout, one)
            for one in answer_complaints(kind, subject, day)
        ),
    ]
    if verdict is not None:
        found += _of_class(subject, verdict)
        found += _of_verdict(kind, person_form(subject.person).model, verdict, {gap.key for gap in found})
    found += _of_materials(materials)
    once = {(gap.kind, gap.key, gap.says): gap for gap in reversed(found)}
    return tuple(gap for gap in found if once.get((gap.kind, gap.key, gap.says)) is gap)


def answer_complaints(kind: CaseType, subject: Subject, day: date) -> tuple[Complaint, ...]:
    """What is wrong with a case's own answers: by themselves, and beside the person's record."""
    found = complaints(kind.answers, subject.answers, day=day)
    return found if kind.together is None else (*found, *kind.together(subject, day))


def blocking(found: Iterable[Gap]) -> tuple[Gap, ...]:
    """The gaps without which nothing can be accepted."""
    return tuple(gap for gap in found if gap.blocks)


def _of_model(kind: str, model: type[BaseModel], layout: Layout, raw: Answers, day: date) -> Iterator[Gap]:
    if not raw and kind in {"person", "employer"}:
        whom = N_("申请人") if kind == "person" else N_("聘用单位")
        yield Gap(
            kind, "", said(N_("缺{whom}"), whom=whom), N_("尚未登记。"), N_("申请表"), N_("请先登记，再填写其他内容。")
        )
        return
    for trouble in complaints(model, raw, day=day):
        yield _of_complaint(kind, model, layout, trouble)


def _of_complaint(kind: str, model: type[BaseModel], layout: Layout, trouble: Complaint) -> Gap:
    if trouble.name not in model.model_fields:
        says = said(N_("多出的内容“{name}”"), name=trouble.name)
        cure = N_("请删去这一项。")
        return Gap(kind, trouble.name, says, trouble.literal, N_("申请表"), cure, check=f"complaint:{kind}.")
    title = _title(question_of(model, trouble.name), trouble)
    section = layout.section_of(trouble.name).title
    return Gap(
        kind,
        trouble.name,
        said(N_("缺“{title}”") if trouble.missing else N_("“{title}”须更正"), title=title),
        trouble.literal,
        said(N_("申请表·{section}"), section=section),
        said(N_("请补填“{title}”。") if trouble.missing else N_("请核对证件和材料后更正“{title}”。"), title=title),
        check=f"complaint:{kind}.{trouble.name}",
    )


def _title(question: Question, trouble: Complaint) -> str:
    if trouble.row is None or question.editor != "rows":
        return question.title
    column = next((q.title for q in question.rows if q.name == trouble.column), "")
    if not column:
        return said(N_("{title}第{row}行"), title=question.title, row=trouble.row + 1)
    return said(N_("{title}第{row}行的{column}"), title=question.title, row=trouble.row + 1, column=column)


def _of_contact(subject: Subject) -> Iterator[Gap]:
    """The applicant's mail and phone are the applicant's own, or the case is returned."""
    person, employer, form = subject.person, subject.employer, person_form(subject.person)
    pairs = (
        ("email", ("handler_email",), N_("与单位经办人的邮箱相同，会被退回。")),
        ("phone", ("handler_phone", "phone"), N_("与单位或经办人的电话相同，会被退回。")),
    )
    for name, theirs, words in pairs:
        own = _plain(person.get(name))
        if own and own in {_plain(employer.get(other)) for other in theirs}:
            yield _of_complaint("person", form.model, form.layout, complaint(name, words))


def _of_class(subject: Subject, verdict: Verdict) -> Iterator[Gap]:
    """A class applied for that the lines do not carry comes back; the lower class is the applicant's own choice.

    A hint only: which class it is, the deciding body says.
    """
    applied, reached = str(subject.answers.get("applied_class") or ""), verdict.talent_class
    if verdict.overridden(CLASS) is not None:
        return  # the class was settled by a signed act
    if reached is not None and applied and applied < reached:  # "A" before "B" before "C"
        yield Gap(
            "answer",
            "applied_class",
            said(N_("申请{applied}类，核验只达到{reached}类"), applied=applied, reached=reached),
            verdict.headline,
            N_("外国人来华工作分类标准（试行）"),
            said(N_("请改为申请{reached}类，或补充{applied}类条款的佐证材料。"), applied=applied, reached=reached),
            blocks=False,
        )


def _plain(value: object) -> str:
    return "".join(sign for sign in str(value or "").lower() if sign.isalnum() or sign == "@")


def _of_verdict(kind: CaseType, person: type[BaseModel], verdict: Verdict, asked: set[str]) -> Iterator[Gap]:
    stopped = False
    for condition in verdict.conditions:
        signed = verdict.overridden(condition.id)
        if signed is not None:  # what an authorised person found stands beside the rules' own finding
            if signed.becomes == Outcome.UNMET:
                found = _of_condition(kind, person, condition)
                yield replace(found, why=signed.reason, key=condition.id, kind="condition")
            continue
        if condition.outcome in {Outcome.MET, Outcome.WAIVED}:
            continue
        stopped = stopped or condition.blocks
        if kind.extra.get(condition.question, condition.question) in asked:
            continue  # the question behind it is already there
        yield _of_condition(kind, person, condition)
    if verdict.classed and verdict.class_that_stands is None and not stopped:
        yield Gap(
            "condition",
            "class",
            N_("尚不能认定人才类别"),
            verdict.headline,
            N_("外国人来华工作分类标准（试行）"),
            verdict.nearest[0].says if verdict.nearest else N_("请补充佐证材料，或按其他条款申请。"),
        )


def _of_condition(kind: CaseType, person: type[BaseModel], condition: Condition) -> Gap:
    where, title = _home(kind, person, condition.question)
    unknown = condition.outcome is Outcome.UNKNOWN
    cure = condition.note
    if not cure:
        cure = (
            said(N_("请补填“{title}”。"), title=title) if unknown and title else N_("请补充证明材料，或调整申请内容。")
        )
    return Gap(
        where if unknown and title else "condition",
        kind.extra.get(condition.question, condition.question) if unknown and title else condition.id,
        condition.says,
        condition.fact or (N_("事实尚不清楚。") if unknown else N_("不符合。")),
        "　".join(part for part in (condition.source, condition.clause) if part),
        cure,
        condition.blocks,
        "" if unknown else f"condition:{condition.id}",
    )


def _home(kind: CaseType, person: type[BaseModel], name: str) -> tuple[str, str]:
    """Where a question stands and what it is called; ("", "") for a fact nobody is asked.

    A kind's `extra` names the question behind a fact that is worked out.
    """
    name = kind.extra.get(name, name)
    for where, model in (("answer", kind.answers), ("person", person), ("employer", EmployerAnswers)):
        if where == "person" and not kind.needs_person:
            continue
        if name in model.model_fields:
            return where, question_of(model, name).title
    return "", ""


def _of_materials(states: Sequence[MaterialState]) -> Iterator[Gap]:
    for state in states:
        line = state.line
        asked = state.state in NOT_HANDED_IN and line.need not in {"optional", "waived"}
        if not asked and not state.trouble:
            continue
        wrong = state.troubles
        cited = [(one.source, one.clause) for one in wrong] or [(line.source, line.clause)]
        cures = [one.cure for one in wrong if one.cure] or [line.cure or N_("请提交该材料。")]
        yield Gap(
            "material",
            line.key,
            line.says,
            state.trouble or state.note or line.why or N_("尚未提交。"),
            joined(dict.fromkeys("　".join(part for part in pair if part) for pair in cited), "；"),
            joined(dict.fromkeys(cures), "；"),
            line.need != "conditional" and (asked or _holds(state)),
            check=f"material:{line.key}",
            lacking=asked and state.state == "missing" and not state.trouble,
        )


def _holds(state: MaterialState) -> bool:
    """Whether a trouble stands in the way: what rests on a rule that is 待核 is only pointed at."""
    return not state.troubles or any(one.confidence is not Confidence.TO_CHECK for one in state.troubles)
