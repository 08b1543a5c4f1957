"""The judgement of a short stay: its own conditions and the one line of the standard it rests on, C2."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Final

from desktop.basics.language import N_, joined, said
from desktop.case_types.case_type import Facts
from desktop.case_types.work_permit.facts_model import WorkPermitFacts
from desktop.case_types.work_permit.judge import read_facts
from desktop.case_types.work_permit.judging.by_kind.look import Look
from desktop.case_types.work_permit.judging.by_kind.short_stay import (
    days_of,
    fits_90,
    instead,
    short_conditions,
    task_of,
)
from desktop.case_types.work_permit.judging.classification import classify
from desktop.case_types.work_permit.judging.conditions import basic_conditions
from desktop.policy.book.library import PolicyLibrary
from desktop.policy.verdict import Condition, Line, Outcome, Validity, Verdict

SHORT: Final = "short_stay"  # the basis of the line
# What is asked of a post for a longer time: degree, pay, the contract's own elements, the career.
LEFT_OUT: Final = frozenset(
    {
        "age_most", "age_relaxation", "degree_experience", "healthy", "definite_employer", "post_needed",
        "salary_route", "minimum_wage", "contract", "history",
    }
)  # fmt: skip


def judge_short(library: PolicyLibrary, facts: Facts, day: date) -> Verdict:
    """Judge a stay of at most 90 days by the rules of a day; raises as `judge` does.

    Source: 外专发〔2017〕36号 (短期工作任务), the line C2 of 外专发〔2017〕40号.
    """
    known = read_facts(library, facts, day)
    found = classify(library, known, day)
    look = Look(library, day, facts=known, found=found)
    conditions = (
        *(c for c in basic_conditions(library, known, day, found) if c.id not in LEFT_OUT),
        *short_conditions(look),
    )
    rest = _rests(look)
    lines = tuple(_line(look, judged.line, rest) for judged in found.lines if judged.row.basis == SHORT)
    return Verdict(
        day=day,
        edition=library.edition,
        talent_class=lines[0].talent_class if rest is Outcome.MET and lines else None,
        headline=_headline(look, rest),
        lines=lines,
        conditions=conditions,
        missing=tuple(
            dict.fromkeys(c.question for c in conditions if c.outcome is Outcome.UNKNOWN and c.blocks and c.question)
        ),
        warnings=tuple(_warnings(look, conditions)),
        validity=_validity(known, rest),
    )


def judge_short_under(library: PolicyLibrary, facts: Facts, day: date, _stands: str) -> Verdict:
    """The same under a class a signed act has set: no condition of a short stay hangs on the class."""
    return judge_short(library, facts, day)


def _rests(look: Look) -> Outcome:
    """Whether the stay is one of line C2: a task that counts, for at most 90 days at a time."""
    task, fits = task_of(look), fits_90(look)
    if (task is not None and not task.counts) or fits is False:
        return Outcome.UNMET
    return Outcome.UNKNOWN if task is None or fits is None else Outcome.MET


def _line(look: Look, line: Line, rest: Outcome) -> Line:
    task, days = task_of(look), days_of(look)
    parts = (
        task.title if task is not None else N_("来华任务未填"),
        said(N_("每次停留 {days} 日"), days=days) if days is not None else N_("停留天数未填"),
    )
    return replace(line, outcome=rest, fact=joined(parts, "；"))


def _headline(look: Look, rest: Outcome) -> str:
    task, fits = task_of(look), fits_90(look)
    if rest is Outcome.MET:
        return N_("其他外国人员：依据 C2，办理90日以下的工作许可。")
    if rest is Outcome.UNKNOWN:
        return N_("来华任务或停留天数未填，尚不能判断。")
    if task is not None and not task.counts:
        return said(N_("本项任务不属于短期工作任务：{what}"), what=instead(task, fits))
    return said(N_("每次停留 {days} 日，超过90日：须办理90日以上的工作许可。"), days=days_of(look))


def _warnings(look: Look, conditions: tuple[Condition, ...]) -> Iterator[str]:
    rule = look.rules.get("short_no_extension")
    if rule is not None:
        source = look.library.number_of(rule.source)
        yield said(N_("{says}。出处：{source}"), says=rule.says, source=source)
    for condition in conditions:
        if condition.outcome in {Outcome.UNMET, Outcome.UNKNOWN} and not condition.blocks:
            yield joined((condition.says, condition.note), "：")


def _validity(facts: WorkPermitFacts, rest: Outcome) -> Validity:
    """The term asked for, and no longer than the passport lasts."""
    lacking = [
        words
        for words, known in (
            (N_("不属于短期工作"), rest is not Outcome.UNMET),
            (N_("工作期限未填"), facts.stay_until is not None),
            (N_("护照有效期未填"), facts.passport_expires_on is not None),
        )
        if not known
    ]
    candidates = tuple(
        (words, until)
        for words, until in (
            (N_("工作期限届满"), facts.stay_until),
            (N_("护照有效期届满"), facts.passport_expires_on),
        )
        if until is not None
    )
    if lacking:
        return Validity(None, joined(lacking, "、"), candidates)
    words, until = min(candidates, key=lambda candidate: candidate[1])
    return Validity(until, words, candidates)
