"""The basic conditions of person, post and employer, each with the fact it was judged by."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from desktop.basics.language import N_, said
from desktop.case_types.ruled.told import told
from desktop.case_types.work_permit.facts_model import WorkPermitFacts
from desktop.case_types.work_permit.judging.classification import AVERAGE_WAGE, Classification
from desktop.policy.book.library import PolicyLibrary
from desktop.policy.book.shapes import CountriesChapter, Rule, RulesChapter
from desktop.policy.reckoning.age import months_later
from desktop.policy.reckoning.lines import all_of, has_degree, has_years
from desktop.policy.reckoning.numbers import exactly, plain
from desktop.policy.verdict import Condition, Outcome

CONDITIONS = "work_permit/conditions"
NATIONALITIES = "shared/nationalities"
NORTH_KOREA = "PRK"


def basic_conditions(
    library: PolicyLibrary, facts: WorkPermitFacts, day: date, found: Classification
) -> tuple[Condition, ...]:
    """All conditions beside the lines, in the order an officer reads them; rules of other days are left out."""
    rules = library.chapter(CONDITIONS, RulesChapter).on(day)
    judge = _Judge(library, rules, facts, day, found)
    return tuple(condition for condition in judge.all() if condition is not None)


class _Judge:
    """One person's conditions on one day; each method is one rule of the chapter."""

    def __init__(
        self, library: PolicyLibrary, rules: dict[str, Rule], facts: WorkPermitFacts, day: date, found: Classification
    ) -> None:
        self._library, self._rules, self._facts, self._day, self._found = library, rules, facts, day, found

    def all(self) -> Iterator[Condition | None]:
        yield self._foreign()
        yield from self._found.age.conditions
        yield self._degree_experience()
        yield self._yes_no("no_criminal_record", "no_criminal_record", N_("无犯罪记录"), N_("有犯罪记录"))
        yield self._yes_no("healthy", "healthy", N_("健康"), N_("健康状况不符合要求"))
        yield self._yes_no("definite_employer", "definite_employer", N_("已确定"), N_("未确定聘用单位"))
        yield self._yes_no("employer_standing", "employer_in_good_standing", N_("正常"), N_("单位状况不符合要求"))
        yield self._yes_no("employer_account", "has_account", N_("已开通"), N_("尚未开通"))
        yield self._yes_no("post_needed", "post_needed", N_("符合"), N_("岗位不符合要求"))
        yield self._salary_route()
        yield self._minimum_wage()
        yield self._passport()
        yield self._contract()
        yield self._chinese_name()
        yield self._yes_no("history", "history_gap_free", N_("按月连续"), N_("有空档或重叠"))
        yield self._north_korea()

    def _tell(self, name: str, outcome: Outcome, fact: str, question: str = "", note: str = "") -> Condition | None:
        rule = self._rules.get(name)
        return None if rule is None else told(self._library, rule, outcome, fact, question=question, note=note)

    def _yes_no(self, name: str, question: str, yes: str, no: str) -> Condition | None:
        answer: bool | None = getattr(self._facts, question)
        if answer is None:
            return self._tell(name, Outcome.UNKNOWN, N_("未填"), question)
        return self._tell(name, Outcome.MET if answer else Outcome.UNMET, yes if answer else no, question)

    def _foreign(self) -> Condition | None:
        code = self._facts.nationality
        if code is None:
            return self._tell("foreign_national", Outcome.UNKNOWN, N_("国籍未填"), "nationality")
        country = next(
            c for c in self._library.chapter(NATIONALITIES, CountriesChapter).country if c.code == code
        )  # fmt: skip
        if country.unclear:  # no proof that somebody is no Chinese national
            return self._tell("foreign_national", Outcome.UNKNOWN, country.title, "nationality")
        outcome = Outcome.MET if country.foreign else Outcome.UNMET
        note = "" if country.foreign else self._rules["foreign_national"].note
        return self._tell("foreign_national", outcome, country.title, "nationality", note)

    def _degree_experience(self) -> Condition | None:
        rule, facts, resting = self._rules["degree_experience"], self._facts, self._found.resting
        if (self._found.talent_class if self._found.signed else self._found.best) == "A":
            return self._tell(rule.id, Outcome.WAIVED, N_("A类不限学历和工作经历"))
        if any(judged.row.basis == "graduate" for judged in resting):
            return self._tell(rule.id, Outcome.WAIVED, N_("优秀外籍高校毕业生不要求工作经历"))
        found = all_of(has_degree(facts.degree), has_years(facts.related_work_years, rule.limit))
        met = self._found.met("B")
        if found.outcome is Outcome.MET:
            return self._tell(rule.id, Outcome.MET, found.fact, "degree")
        teaching = "、".join(judged.line.code for judged in met if judged.row.basis == "teacher")
        if teaching:
            fact = said(N_("{fact}；按 {lines} 另有规定"), fact=found.fact, lines=teaching)
            return self._tell(rule.id, Outcome.WAIVED, fact, "degree")
        free = [judged.line.code for judged in met if judged.row.degree_free]
        if free:
            fact = said(N_("{fact}；凭 {lines} 放宽"), fact=found.fact, lines="、".join(free))
            return self._tell(rule.id, Outcome.WAIVED, fact, "degree", N_("请先与决定机关窗口确认可否放宽。"))
        if self._found.met("C") or (self._found.signed and self._found.talent_class == "C"):
            return self._tell(rule.id, Outcome.WAIVED, N_("C类按所依条款办理"))
        question = found.open[0] if found.open else "related_work_years"
        if has_degree(facts.degree).outcome is Outcome.UNMET:
            question = "degree"
        return self._tell(rule.id, found.outcome, found.fact, question)

    def _salary_route(self) -> Condition | None:
        """Who chooses a salary line must reach it: the system refuses less by itself."""
        chosen = set(self._facts.lines or ()) & {
            judged.line.code for judged in self._found.lines if judged.row.basis == "salary"
        }
        if not chosen:
            return self._tell("salary_route", Outcome.WAIVED, N_("未选工资条款"))
        findings = [judged for judged in self._found.lines if judged.line.code in chosen]
        worst = max(findings, key=lambda judged: _SEVERITY[judged.line.outcome])
        question = worst.open[0] if worst.open else "annual_pay_yuan"
        return self._tell("salary_route", worst.line.outcome, worst.line.fact, question)

    def _minimum_wage(self) -> Condition | None:
        scope = self._facts.wage_area or ""
        least = self._library.local_number(AVERAGE_WAGE, "minimum_wage_month_yuan", self._day, scope)
        pay = self._facts.annual_pay_yuan
        if least is None:
            note = N_("办公室尚未补录最低工资标准，请在“政策”中补录。")
            return self._tell("minimum_wage", Outcome.UNKNOWN, N_("标准未补录"), note=note)
        if pay is None:
            return self._tell("minimum_wage", Outcome.UNKNOWN, N_("年薪未填"), "annual_pay_yuan")
        fits = exactly(pay) >= exactly(least) * 12
        fact = said(N_("年薪 {pay} 元，最低工资每月 {least} 元"), pay=plain(pay), least=plain(least))
        return self._tell("minimum_wage", Outcome.MET if fits else Outcome.UNMET, fact, "annual_pay_yuan")

    def _passport(self) -> Condition | None:
        until = self._facts.passport_expires_on
        if until is None:
            return self._tell("passport", Outcome.UNKNOWN, N_("护照有效期未填"), "passport_expires_on")
        fits = until >= months_later(self._day, int(self._rules["passport"].limit or 0))
        fact = said(N_("有效期至 {day}"), day=until.isoformat())
        return self._tell("passport", Outcome.MET if fits else Outcome.UNMET, fact, "passport_expires_on")

    def _contract(self) -> Condition | None:
        first, last = self._facts.contract_from, self._facts.contract_until
        if first is None or last is None:
            question = "contract_from" if first is None else "contract_until"
            return self._tell("contract", Outcome.UNKNOWN, N_("聘用期限未填"), question)
        fact = said(N_("{first} 至 {last}"), first=first.isoformat(), last=last.isoformat())
        fits = first < last and last > self._day
        return self._tell("contract", Outcome.MET if fits else Outcome.UNMET, fact, "contract_until")

    def _chinese_name(self) -> Condition | None:
        former, name = self._facts.former_chinese_national, self._facts.chinese_name
        if name:
            return self._tell("chinese_name", Outcome.MET, N_("已填写中文姓名"), "chinese_name")
        if former is False:
            return self._tell("chinese_name", Outcome.WAIVED, N_("未曾有中国国籍"), "former_chinese_national")
        if former is None:
            return self._tell("chinese_name", Outcome.UNKNOWN, N_("是否曾有中国国籍未填"), "former_chinese_national")
        outcome = Outcome.UNKNOWN if name is None else Outcome.UNMET
        return self._tell("chinese_name", outcome, N_("曾有中国国籍，中文姓名未填"), "chinese_name")

    def _north_korea(self) -> Condition | None:
        code = self._facts.nationality
        if code == NORTH_KOREA:
            return self._tell("dprk", Outcome.UNMET, N_("朝鲜籍"), "nationality")
        if code is None:
            return self._tell("dprk", Outcome.UNKNOWN, N_("国籍未填"), "nationality")
        return self._tell("dprk", Outcome.WAIVED, N_("不涉及"))


_SEVERITY = {Outcome.MET: 0, Outcome.WAIVED: 1, Outcome.UNKNOWN: 2, Outcome.UNMET: 3}
