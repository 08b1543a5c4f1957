"""The classification standard, line by line: which evaluator reads a line, and what it says."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Final

from desktop.basics.language import N_, joined, said
from desktop.policy.book.tables import LineRow
from desktop.policy.reckoning.numbers import exactly, plain
from desktop.policy.reckoning.points import Tally
from desktop.policy.verdict import Line, Outcome

DEGREES: Final = ("none", "bachelor", "master", "doctor")
MONTHS: Final = 12


@dataclass(frozen=True)
class LineFacts:
    """What the lines ask; None is unknown. Pay in yuan a year, wage in yuan a month, years may be broken."""

    tally: Tally
    pass_marks: Mapping[str, int]
    claimed: frozenset[str] = frozenset()
    age: int | None = None
    degree: str | None = None
    related_work_years: float | None = None
    annual_pay_yuan: float | None = None
    average_wage_month_yuan: float | None = None
    employer_kind: str | None = None
    occupation: str | None = None
    teaches_mother_tongue: bool | None = None
    language_teaching_years: float | None = None
    language_degree: bool | None = None
    teacher_certificate: bool | None = None
    language_certificate_hours: int | None = None
    graduate: Finding | None = None


@dataclass(frozen=True)
class Finding:
    """How a line came out, the fact used in words, and the questions that keep it unknown."""

    outcome: Outcome
    fact: str
    open: tuple[str, ...] = field(default=())


@dataclass(frozen=True)
class JudgedLine:
    """A line of the standard with its outcome, the row it came from, and the open questions."""

    line: Line
    row: LineRow
    open: tuple[str, ...]


def judge_line(row: LineRow, facts: LineFacts, number: str) -> JudgedLine:
    """One line; in: its row, the facts, the source's document number as cited."""
    found = _EVALUATORS[row.basis](row, facts)
    line = Line(
        row.code, row.talent_class, row.says, found.outcome, found.fact, row.clause, number, row.confidence
    )  # fmt: skip
    return JudgedLine(line, row, found.open)


def _not_claimed() -> Finding:
    return Finding(Outcome.UNMET, N_("未主张"))


def all_of(*findings: Finding) -> Finding:
    """All together: unmet when one is unmet, unknown when one is unknown, met when all are."""
    open_ = tuple(name for found in findings if found.outcome is Outcome.UNKNOWN for name in found.open)
    fact = joined((found.fact for found in findings), "；")
    if any(found.outcome is Outcome.UNMET for found in findings):
        return Finding(Outcome.UNMET, fact)
    return Finding(Outcome.UNKNOWN if open_ else Outcome.MET, fact, open_)


def _claim(row: LineRow, facts: LineFacts) -> Finding:
    if row.code not in facts.claimed:
        return _not_claimed()
    return Finding(Outcome.MET, said(N_("申请人主张，佐证：{evidence}"), evidence=row.evidence))


def _young(row: LineRow, facts: LineFacts) -> Finding:
    """A claimed line with an upper age; 以下 includes the number itself."""
    if row.code not in facts.claimed:
        return _not_claimed()
    if facts.age is None:
        return Finding(Outcome.UNKNOWN, N_("出生日期未填"), ("birth_date",))
    fits = row.age_most is None or facts.age <= row.age_most
    return Finding(Outcome.MET if fits else Outcome.UNMET, said(N_("{age} 周岁"), age=facts.age))


def has_degree(degree: str | None, least: str = "bachelor") -> Finding:
    """Whether a degree reaches another."""
    if degree is None:
        return Finding(Outcome.UNKNOWN, N_("学位未填"), ("degree",))
    fits = DEGREES.index(degree) >= DEGREES.index(least)
    words = {"none": N_("无学士学位"), "bachelor": N_("学士"), "master": N_("硕士"), "doctor": N_("博士")}
    return Finding(Outcome.MET if fits else Outcome.UNMET, words[degree])


def has_years(years: float | None, least: float | None, question: str = "related_work_years") -> Finding:
    """Whether years of work reach a number; broken years are not rounded up."""
    if years is None:
        return Finding(Outcome.UNKNOWN, N_("工作年限未填"), (question,))
    fits = least is None or years >= least
    return Finding(Outcome.MET if fits else Outcome.UNMET, said(N_("相关工作 {years} 年"), years=plain(years)))


def _experienced(row: LineRow, facts: LineFacts) -> Finding:
    if row.code not in facts.claimed:
        return _not_claimed()
    return all_of(has_degree(facts.degree), has_years(facts.related_work_years, row.years_least))


def _hired(row: LineRow, facts: LineFacts) -> Finding:
    """B1.5: the ordinary line; an employer is taken for an enterprise, institution or society unless said otherwise."""
    if facts.employer_kind in {"foreign_office", "international_organisation"}:
        return Finding(Outcome.UNMET, N_("聘用单位为驻华机构，适用 B1.3 或 B1.4"))
    if facts.occupation == "language_teacher":
        return Finding(Outcome.UNMET, N_("外国语言教学人员适用 B3"))
    return all_of(has_degree(facts.degree), has_years(facts.related_work_years, row.years_least))


def _salary(row: LineRow, facts: LineFacts) -> Finding:
    """Yearly pay against a multiple of twelve monthly average wages; equal is enough."""
    missing = tuple(
        name for name in ("annual_pay_yuan", "average_wage_month_yuan") if getattr(facts, name) is None
    )  # fmt: skip
    if facts.annual_pay_yuan is None or facts.average_wage_month_yuan is None or row.multiple is None:
        return Finding(Outcome.UNKNOWN, N_("年薪或当地平均工资未填"), missing)
    needed = exactly(facts.average_wage_month_yuan) * exactly(row.multiple) * MONTHS
    words = said(
        N_("年薪 {pay} 元，{multiple} 倍线为 {needed} 元"),
        pay=plain(facts.annual_pay_yuan),
        multiple=plain(row.multiple),
        needed=format(needed.normalize(), "f"),
    )
    return Finding(Outcome.MET if exactly(facts.annual_pay_yuan) >= needed else Outcome.UNMET, words)


def _points(row: LineRow, facts: LineFacts) -> Finding:
    """Met as soon as the known points suffice; unmet when even the best answers to open questions would not."""
    needed, tally = facts.pass_marks[row.talent_class], facts.tally
    words = said(N_("积分 {total} 分，需 {needed} 分"), total=tally.points.total, needed=needed)
    if tally.points.total >= needed:
        return Finding(Outcome.MET, words)
    return Finding(Outcome.UNKNOWN, words, tally.open) if tally.most >= needed else Finding(Outcome.UNMET, words)


def _teacher(row: LineRow, facts: LineFacts) -> Finding:
    """B3: mother tongue and bachelor, and either the years or one of the three papers that waive them."""
    if facts.occupation != "language_teacher" and row.code not in facts.claimed:
        return _not_claimed()
    tongue = (
        Finding(Outcome.UNKNOWN, N_("是否教授母语未填"), ("teaches_mother_tongue",))
        if facts.teaches_mother_tongue is None
        else Finding(Outcome.MET, N_("教授母语"))
        if facts.teaches_mother_tongue
        else Finding(Outcome.UNMET, N_("所教非母语"))
    )
    return all_of(tongue, has_degree(facts.degree), _teaching_years(row, facts))


def _teaching_years(row: LineRow, facts: LineFacts) -> Finding:
    hours = facts.language_certificate_hours
    certified = None if hours is None else hours >= (row.hours_least or 0)
    papers = {
        "language_degree": facts.language_degree,
        "teacher_certificate": facts.teacher_certificate,
        "language_certificate_hours": certified,
    }
    if any(papers.values()):
        return Finding(Outcome.MET, N_("学位、教师资格或语言教学证书免2年经历"))
    years = has_years(facts.language_teaching_years, row.years_least, "language_teaching_years")
    unanswered = tuple(name for name, held in papers.items() if held is None)
    if years.outcome is Outcome.UNMET and unanswered:
        return Finding(Outcome.UNKNOWN, N_("语言教学不满2年，免除条件未填"), unanswered)
    return years


def _graduate(row: LineRow, facts: LineFacts) -> Finding:
    if row.code not in facts.claimed:
        return _not_claimed()
    return facts.graduate or Finding(Outcome.UNKNOWN, N_("毕业情况未填"), ("graduated_on",))


def _short_stay(row: LineRow, facts: LineFacts) -> Finding:
    """C2: work of at most 90 days is applied for apart; no kind that reads these lines is of that length."""
    return Finding(Outcome.UNMET, row.note) if row.code in facts.claimed else _not_claimed()


_EVALUATORS: Final[Mapping[str, Callable[[LineRow, LineFacts], Finding]]] = {
    "claim": _claim,
    "young": _young,
    "experienced": _experienced,
    "hired": _hired,
    "salary": _salary,
    "points": _points,
    "teacher": _teacher,
    "graduate": _graduate,
    "short_stay": _short_stay,
}
