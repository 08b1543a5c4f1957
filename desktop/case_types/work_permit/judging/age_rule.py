"""How 18, 60 and 65 fit together: no upper age for A, 60 for B and C, 65 only as a relaxation that needs approval."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import Final, Self

from desktop.basics.language import N_, joined, said
from desktop.case_types.ruled.told import told
from desktop.case_types.work_permit.facts_model import WorkPermitFacts
from desktop.policy.book.library import PolicyLibrary
from desktop.policy.book.shapes import Rule, RulesChapter
from desktop.policy.reckoning.age import full_years
from desktop.policy.verdict import Condition, Outcome

AGE = "work_permit/age"

RELAXATION_NEEDS: Final = {
    "over_age_zone_recommended": N_("开发区管理机构推荐"),
    "over_age_approval": N_("主管部门批准文号"),
    "over_age_health_certificate": N_("健康证明"),
    "over_age_insurance_and_guarantee": N_("商业医疗、意外保险和单位担保函"),
}


@dataclass(frozen=True)
class AgeFinding:
    """The age conditions, whether they let B and C pass, and what to warn of."""

    conditions: tuple[Condition, ...]
    passes: bool
    warnings: tuple[str, ...] = ()
    least: int = 0  # the lower limit in force, in full years
    most: int = 0  # the upper limit for B and C, in full years
    relaxed: int = 0  # the limit an approval carries to; 0 without one

    @classmethod
    def none(cls) -> Self:
        """Before age was looked at."""
        return cls((), passes=False)

    def outcome(self, name: str) -> Outcome | None:
        """How one of the conditions came out."""
        return next((condition.outcome for condition in self.conditions if condition.id == name), None)


def judge_age(
    library: PolicyLibrary, facts: WorkPermitFacts, day: date, best: str | None, *, exempt: bool
) -> AgeFinding:
    """The age conditions for the best class reached by lines (None: judged as B); `exempt` by an agreement's line."""
    rules = library.chapter(AGE, RulesChapter).on(day)
    youngest, limit = (int(rules[name].limit or 0) for name in ("age_least", "age_most"))
    if facts.birth_date is None:
        return replace(_birth_unknown(library, rules, best), least=youngest, most=limit)
    age = full_years(facts.birth_date, day)
    words = said(N_("{age} 周岁"), age=age)
    least = _least(library, rules["age_least"], age, words)
    most, relaxation = _most(library, rules, facts, age, best, exempt=exempt)
    warnings = (rules["age_most"].note,) if age == limit and best != "A" else ()
    conditions = (least, most, relaxation) if relaxation else (least, most)
    good = {Outcome.MET, Outcome.WAIVED}
    passes = least.outcome in good and most.outcome in good
    approved = relaxation is not None and relaxation.outcome is Outcome.MET
    relaxed = int(rules["age_relaxation"].limit or 0) if approved else 0
    return AgeFinding(conditions, passes, warnings, youngest, limit, relaxed)


def _birth_unknown(library: PolicyLibrary, rules: dict[str, Rule], best: str | None) -> AgeFinding:
    words, question = N_("出生日期未填"), "birth_date"
    first = told(library, rules["age_least"], Outcome.UNKNOWN, words, question=question)
    if best == "A":
        second = told(library, rules["age_most"], Outcome.WAIVED, N_("A类不设年龄上限"), question=question)
    else:
        second = told(library, rules["age_most"], Outcome.UNKNOWN, words, question=question)
    return AgeFinding((first, second), passes=False)


def _least(library: PolicyLibrary, rule: Rule, age: int, words: str) -> Condition:
    fits = rule.limit is None or age >= rule.limit
    return told(library, rule, Outcome.MET if fits else Outcome.UNMET, words, question="birth_date")


def _most(
    library: PolicyLibrary, rules: dict[str, Rule], facts: WorkPermitFacts, age: int, best: str | None, *, exempt: bool
) -> tuple[Condition, Condition | None]:
    """The upper limit, and the relaxation where the day's book has one."""
    rule, relax = rules["age_most"], rules.get("age_relaxation")
    words = said(N_("{age} 周岁"), age=age)
    not_needed = told(library, relax, Outcome.WAIVED, N_("不适用")) if relax else None
    if best == "A":
        if rule.limit is not None and age <= rule.limit:
            return told(library, rule, Outcome.MET, words, question="birth_date"), not_needed
        fact = said(N_("{age} 周岁；A类不设年龄上限"), age=age)
        return told(library, rule, Outcome.WAIVED, fact, question="birth_date"), not_needed
    if exempt:
        fact = said(N_("{age} 周岁；年龄按协议放宽"), age=age)
        return told(library, rule, Outcome.WAIVED, fact, question="birth_date"), not_needed
    if rule.limit is None or age <= rule.limit:
        note = rule.note if age == rule.limit else ""
        return told(library, rule, Outcome.MET, words, question="birth_date", note=note), not_needed
    if relax is None or relax.limit is None or age > relax.limit or best == "C":
        over = (
            told(library, relax, Outcome.UNMET, words, note=N_("超过放宽上限，B类、C类不予办理。")) if relax else None
        )
        return told(library, rule, Outcome.UNMET, words, question="birth_date"), over
    relaxed = _relaxation(library, relax, facts, words)
    carried = {Outcome.MET: Outcome.WAIVED}.get(relaxed.outcome, relaxed.outcome)
    fact = said(N_("{age} 周岁，须经批准放宽"), age=age)
    return told(library, rule, carried, fact, question=relaxed.question, note=relaxed.note), relaxed


def relaxation_unanswered(facts: WorkPermitFacts) -> tuple[str, ...]:
    """The questions of the relaxation nobody answered yet, all at once."""
    return tuple(name for name in ("employer_in_zone", *RELAXATION_NEEDS) if getattr(facts, name) is None)


def _relaxation(library: PolicyLibrary, rule: Rule, facts: WorkPermitFacts, words: str) -> Condition:
    """Article 23: met only when the employer stands in the zone and all four papers are there."""
    if facts.employer_in_zone is False:
        return told(
            library, rule, Outcome.UNMET, N_("聘用单位不在国家级开发区内"), question="employer_in_zone",
            note=N_("放宽只适用于国家级开发区内的企业；只能改按A类条款申请。"),
        )  # fmt: skip
    answers: dict[str, bool | str | None] = {name: getattr(facts, name) for name in RELAXATION_NEEDS}
    lacking = [name for name, answer in answers.items() if not answer]
    refused = [name for name in lacking if answers[name] is not None]
    unanswered = relaxation_unanswered(facts)
    if not lacking and not unanswered:
        return told(
            library, rule, Outcome.MET, said(N_("{age}；已批准：{number}"), age=words, number=facts.over_age_approval)
        )
    needs = joined((RELAXATION_NEEDS[name] for name in lacking), "、")
    note = (
        said(N_("须经批准，不自动适用；还需：{needs}。"), needs=needs)
        if lacking
        else N_("请先确认聘用单位是否在国家级开发区内。")
    )
    outcome = Outcome.UNMET if refused else Outcome.UNKNOWN
    return told(library, rule, outcome, words, question=(refused or unanswered)[0], note=note)
