"""The conditions of permanent residence: recommended talents, four years of work in the zone, ethnic Chinese."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from typing import Final

from desktop.basics.language import N_, said
from desktop.case_types.case_type import Facts
from desktop.case_types.residence.choices import (
    ETHNIC_DOCTOR,
    ETHNIC_WORKER,
    PR_GROUNDS,
    RECOMMENDED,
    WORKER,
)
from desktop.case_types.residence.facts_model import ResidenceFacts, YearFacts
from desktop.case_types.residence.judging.look import ResidenceLook
from desktop.case_types.ruled.verdict import verdict_of
from desktop.policy.book.library import PolicyLibrary
from desktop.policy.book.shapes import RulesChapter
from desktop.policy.reckoning.age import years_later
from desktop.policy.reckoning.numbers import plain
from desktop.policy.reckoning.terms.counting import count_days
from desktop.policy.reckoning.workdays import Workdays
from desktop.policy.verdict import Condition, Outcome, Verdict

PERMANENT: Final = "residence/permanent"
WINDOWS: Final = "residence/windows"
AVERAGE_WAGE: Final = "shared/average_wage"
MONTHS: Final = 12
CLOCKS: Final = {
    RECOMMENDED: "pr_recommended", WORKER: "pr_worker", ETHNIC_DOCTOR: "pr_worker", ETHNIC_WORKER: "pr_worker",
}  # fmt: skip


def judge_permanent(library: PolicyLibrary, facts: Facts, day: date) -> Verdict:
    """Judge an application for permanent residence by the rules of a day; it raises as `ResidenceFacts.read` does."""
    look = ResidenceLook(library, day, facts=ResidenceFacts.read(facts), chapter=PERMANENT)
    conditions = tuple(_conditions(look))
    return verdict_of(
        library, day, conditions,
        answer=N_("可以由管委会推荐（出具意见），向公安机关申请永久居留。"),
        refusal=N_("不能按永久居留办理：{says}。"),
        advice=_advice(look),
    )  # fmt: skip


def _conditions(look: ResidenceLook) -> Iterator[Condition]:
    facts, ground = look.facts, look.facts.pr_ground
    if ground is None:
        yield from look.unknown("pr_ground", "pr_ground")
    else:
        yield from look.met("pr_ground", ground in CLOCKS, PR_GROUNDS.title(ground), "pr_ground")
    yield from look.yes_no("pr_zone", facts.employer_in_zone, "employer_in_zone", N_("在区内"), N_("不在区内"))
    if ground == RECOMMENDED:
        yield from look.yes_no("pr_letter", facts.recommended, "recommended", N_("同意推荐"), N_("未推荐"))
    if ground in {ETHNIC_DOCTOR, ETHNIC_WORKER}:
        yield from look.yes_no("pr_ethnic", facts.ethnic_chinese, "ethnic_chinese", N_("是"), N_("不是"))
    if ground == ETHNIC_DOCTOR:
        yield from look.yes_no("pr_doctor", facts.has_doctorate, "has_doctorate", N_("有"), N_("没有"))
    if ground in {WORKER, ETHNIC_WORKER}:
        yield from _worked(look)
    if ground == WORKER:
        yield from _years(look)
    yield from look.yes_no(
        "pr_clean", facts.no_criminal_record, "no_criminal_record", N_("无犯罪记录"), N_("有犯罪记录")
    )  # fmt: skip
    yield from look.yes_no("pr_healthy", facts.healthy, "healthy", N_("健康"), N_("健康状况不符合要求"))
    yield from look.alive("pr_passport", facts.passport_expires_on, "passport_expires_on")


def _worked(look: ResidenceLook) -> Iterator[Condition]:
    since = look.facts.work_from
    if since is None:
        yield from look.unknown("pr_years", "work_from")
        return
    full = years_later(since, look.limit("pr_years"))
    fact = said(N_("自 {since} 起，{day} 满4年"), since=since.isoformat(), day=full.isoformat())
    yield from look.met("pr_years", look.day >= full, fact, "work_from")


def _years(look: ResidenceLook) -> Iterator[Condition]:
    """Each of the last years: months in China, pay against the multiple, tax against the share."""
    rows, needed = sorted(look.facts.years or [], key=lambda row: row.year), look.limit("pr_years")
    if len(rows) < needed:
        for name in ("pr_months", "pr_income", "pr_tax"):
            if name in look.rules:
                fact = said(N_("已填 {count} 年，须填 {needed} 年"), count=len(rows), needed=needed)
                yield from look.tell(name, Outcome.UNKNOWN, fact, "years")
        return
    rows = rows[-needed:]
    yield from _each(look, "pr_months", rows, lambda row: _against(row.months, look.limit("pr_months")), N_("个月"))
    yield from _each(look, "pr_income", rows, lambda row: _against(row.income_yuan, _line(look, row)), N_("元"))
    yield from _each(look, "pr_tax", rows, lambda row: _against(row.tax_yuan, _tax_line(look, row)), N_("元"))
    yield from _each(look, "pr_tax_of_pay", rows, lambda row: _against(row.tax_yuan, _pay_line(look, row)), N_("元"))


Against = tuple[float, float | None]


def _against(given: float, line: float | None) -> Against:
    return given, line


def _each(
    look: ResidenceLook, name: str, rows: list[YearFacts], test: Callable[[YearFacts], Against], unit: str
) -> Iterator[Condition]:
    """Every year at its line: met when all are, unmet naming those below, open where an average wage is missing."""
    if name not in look.rules:
        return
    told = [(row.year, *test(row)) for row in rows]
    below = [(year, given, line) for year, given, line in told if line is not None and given < line]
    open_ = [str(year) for year, _given, line in told if line is None]
    if below:
        words = "；".join(
            said(N_("{year}年 {given}{unit}，低于 {line}{unit}"), year=year, given=plain(given), line=plain(line or 0),
                 unit=unit)
            for year, given, line in below
        )  # fmt: skip
        yield from look.tell(name, Outcome.UNMET, words, "years")
    elif open_:
        fact = said(N_("{years}年的上年度当地平均工资未填"), years="、".join(open_))
        yield from look.tell(name, Outcome.UNKNOWN, fact, "years")
    else:
        yield from look.tell(name, Outcome.MET, said(N_("{count} 年都达到"), count=len(told)), "years")


def _average(look: ResidenceLook, row: YearFacts) -> float | None:
    """A month's average wage of the year before: as typed, else as the office entered it for the area."""
    if row.average_month_yuan is not None:
        return row.average_month_yuan
    on = date(row.year, MONTHS, 31)
    return look.library.local_number(AVERAGE_WAGE, "average_wage_month_yuan", on, look.facts.wage_area or "")


def _line(look: ResidenceLook, row: YearFacts) -> float | None:
    average = _average(look, row)
    return None if average is None else average * MONTHS * look.limit("pr_income")


def _tax_line(look: ResidenceLook, row: YearFacts) -> float | None:
    line = _line(look, row)
    return None if line is None else line * look.limit("pr_tax") / 100


def _pay_line(look: ResidenceLook, row: YearFacts) -> float | None:
    return row.income_yuan * look.limit("pr_tax_of_pay") / 100


def _advice(look: ResidenceLook) -> Iterator[str]:
    """By when the police decide, and who may come along."""
    rules = look.library.chapter(WINDOWS, RulesChapter).on(look.day)
    rule = rules.get(CLOCKS.get(look.facts.pr_ground or "", ""))
    if rule is not None:
        taken = look.facts.police_accepted_on
        words = said(
            N_("{says}，{days}日内作出决定（{source}，一处来源）"), says=rule.says, days=int(rule.limit or 0),
            source=look.library.number_of(rule.source) or look.library.sources[rule.source].title,
        )  # fmt: skip
        if taken is not None:
            end = count_days(Workdays.of(look.library), taken, int(rule.limit or 0)).end
            words = said(N_("{words}，即 {day} 前"), words=words, day=end.isoformat() if end else "")
        yield said(N_("{words}。"), words=words)
    if look.facts.family_along and "pr_family" in look.rules:
        yield said(N_("{says}，一并审批。"), says=look.rules["pr_family"].says)
