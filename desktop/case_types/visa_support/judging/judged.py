"""The judgement of a kind of visa support: its conditions, one sentence about them, and every fact still missing."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date

from desktop.case_types.case_type import Facts
from desktop.case_types.ruled.verdict import verdict_of
from desktop.case_types.visa_support.judging.elements import lacking
from desktop.case_types.visa_support.judging.look import VisaLook, look_at
from desktop.policy.book.library import PolicyLibrary
from desktop.policy.verdict import Condition, Verdict

Conditions = Callable[[VisaLook], Iterator[Condition]]


def judged_by(
    kind: str, conditions: Conditions, answer: str, refusal: str
) -> Callable[[PolicyLibrary, Facts, date], Verdict]:
    """The judgement of a kind that has no class. It raises `Expected` as `look_at` does."""

    def judge(library: PolicyLibrary, facts: Facts, day: date) -> Verdict:
        look = look_at(library, facts, day, kind)
        verdict = verdict_of(library, day, tuple(conditions(look)), answer=answer, refusal=refusal)
        return with_all_missing(look, verdict)

    return judge


def with_all_missing(look: VisaLook, verdict: Verdict) -> Verdict:
    """The verdict naming every fact an element lacks, and not only the first of each."""
    return replace(verdict, missing=tuple(dict.fromkeys((*verdict.missing, *lacking(look)))))
