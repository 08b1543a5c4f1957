"""The route for excellent foreign graduates: every condition of the notice together."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from desktop.basics.language import N_, said
from desktop.policy.book.shapes import RulesChapter
from desktop.policy.reckoning.age import months_later
from desktop.policy.reckoning.lines import Finding, all_of, has_degree
from desktop.policy.reckoning.numbers import exactly, plain
from desktop.policy.verdict import Outcome


@dataclass(frozen=True)
class GraduateFacts:
    """What the route asks; None is unknown."""

    degree: str | None = None
    graduate_of: str | None = None
    graduated_on: date | None = None
    graduate_average_score: float | None = None
    graduate_no_misconduct: bool | None = None
    job_matches_major: bool | None = None
    post_vacancy_advertised: bool | None = None
    annual_pay_yuan: float | None = None
    average_wage_month_yuan: float | None = None


def judge_graduate(chapter: RulesChapter, facts: GraduateFacts, day: date) -> Finding:
    """All conditions of 人社部发〔2017〕3号 on a day; unknown names every open question."""
    return all_of(
        has_degree(facts.degree, "master"),
        _school(facts),
        _recent(facts, int(chapter.limit("grad_within", day)), day),
        _score(facts, chapter.limit("grad_score", day)),
        _yes(facts.graduate_no_misconduct, "graduate_no_misconduct", N_("无不良行为"), N_("有不良行为记录")),
        _yes(facts.job_matches_major, "job_matches_major", N_("专业对口"), N_("专业不对口")),
        _pay(facts, chapter.limit("grad_pay", day)),
        _yes(facts.post_vacancy_advertised, "post_vacancy_advertised", N_("已公开招聘30天"), N_("未公开招聘30天")),
    )


def _yes(answer: bool | None, question: str, yes: str, no: str) -> Finding:
    if answer is None:
        return Finding(Outcome.UNKNOWN, "", (question,))
    return Finding(Outcome.MET, yes) if answer else Finding(Outcome.UNMET, no)


def _school(facts: GraduateFacts) -> Finding:
    if facts.graduate_of is None:
        return Finding(Outcome.UNKNOWN, N_("毕业院校类别未填"), ("graduate_of",))
    fits = facts.graduate_of in {"china", "foreign_known"}
    return Finding(Outcome.MET if fits else Outcome.UNMET, N_("院校符合") if fits else N_("院校不在范围内"))


def _recent(facts: GraduateFacts, months: int, day: date) -> Finding:
    if facts.graduated_on is None:
        return Finding(Outcome.UNKNOWN, N_("毕业日期未填"), ("graduated_on",))
    last = months_later(facts.graduated_on, months)
    words = said(N_("毕业于 {day}，一年期至 {last}"), day=facts.graduated_on.isoformat(), last=last.isoformat())
    return Finding(Outcome.MET if facts.graduated_on <= day <= last else Outcome.UNMET, words)


def _score(facts: GraduateFacts, least: float) -> Finding:
    if facts.graduate_average_score is None:
        return Finding(Outcome.UNKNOWN, N_("平均成绩未填"), ("graduate_average_score",))
    words = said(N_("平均 {score} 分"), score=plain(facts.graduate_average_score))
    return Finding(Outcome.MET if facts.graduate_average_score >= least else Outcome.UNMET, words)


def _pay(facts: GraduateFacts, multiple: float) -> Finding:
    if facts.annual_pay_yuan is None or facts.average_wage_month_yuan is None:
        names = ("annual_pay_yuan", "average_wage_month_yuan")
        return Finding(
            Outcome.UNKNOWN, N_("工资或当地平均工资未填"), tuple(n for n in names if getattr(facts, n) is None)
        )
    needed = exactly(facts.average_wage_month_yuan) * exactly(multiple) * 12
    fits = exactly(facts.annual_pay_yuan) >= needed
    return Finding(Outcome.MET if fits else Outcome.UNMET, N_("工资不低于平均工资") if fits else N_("工资低于平均工资"))
