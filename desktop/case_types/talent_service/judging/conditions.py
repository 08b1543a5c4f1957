"""Conditions of the book that are checks of single facts."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date, timedelta
from typing import Any, Final

from desktop.basics.language import N_, joined, said
from desktop.case_types.ruled.told import told
from desktop.case_types.talent_service.judging.look import Look
from desktop.policy.book.services.checks import CheckKey, CheckRule, ChecksChapter
from desktop.policy.reckoning.age import years_later
from desktop.policy.verdict import Condition, Outcome

CONDITIONS: Final = "talent_service/conditions"


def conditions(look: Look) -> Iterator[Condition]:
    """Every condition of the kind on the day: what does not apply is waived, what nobody has told is unknown."""
    for rule in look.library.chapter(CONDITIONS, ChecksChapter).of(look.kind, look.day):
        yield judged(look, rule)


def judged(look: Look, rule: CheckRule) -> Condition:
    """One condition."""
    applies, asked = look.holds(rule.when)
    if applies is False:
        fact = said(N_("不适用（{question}：{fact}）"), question=look.title(asked), fact=look.says(asked))
        return told(look.library, rule, Outcome.WAIVED, fact, question=asked)
    if applies is None:
        return told(look.library, rule, Outcome.UNKNOWN, N_("未填"), question=asked)
    value = look.facts.get(rule.fact)
    if value is None:
        return told(look.library, rule, Outcome.UNKNOWN, N_("未填"), question=rule.fact)
    if rule.other and look.facts.get(rule.other) is None:
        return told(look.library, rule, Outcome.UNKNOWN, N_("未填"), question=rule.other)
    used = _fact(look, rule)
    if _CHECKS[rule.check](look, rule, value):
        return told(look.library, rule, Outcome.MET, used, question=rule.fact)
    if rule.unless:
        excused, open_ = look.holds(rule.unless)
        if excused:
            return told(look.library, rule, Outcome.WAIVED, joined((used, N_("符合例外")), "；"), question=rule.fact)
        if excused is None:
            return told(look.library, rule, Outcome.UNKNOWN, used, question=open_)
    return told(look.library, rule, Outcome.UNMET, used, question=rule.fact)


def _fact(look: Look, rule: CheckRule) -> str:
    """What was used, in words; a span shows both ends."""
    first = look.says(rule.fact)
    if rule.check == "term_years":
        return said(N_("{first} 至 {last}"), first=first, last=look.says(rule.other))
    if rule.check in {"years_passed", "years_within"}:
        turns = _later(look.facts[rule.fact], rule)
        return said(N_("{day}；满{years}年为 {turns}"), day=first, years=_years(rule), turns=turns.isoformat())
    if rule.check in {"yes", "no"}:
        return N_("是") if look.facts[rule.fact] is True else N_("否")
    return first


def _years(rule: CheckRule) -> int:
    return int(rule.limit or 0)


def _later(start: date, rule: CheckRule) -> date:
    return years_later(start, _years(rule))


def _term(look: Look, rule: CheckRule, value: Any) -> bool:
    """Three years from 1 January end on 31 December."""
    until: date = look.facts[rule.other]
    after = _later(value, rule)
    return until >= (after - timedelta(days=1) if after > date.min else after)


_CHECKS: Final[Mapping[CheckKey, Callable[[Look, CheckRule, Any], bool]]] = {
    "yes": lambda _look, _rule, value: value is True,
    "no": lambda _look, _rule, value: value is False,
    "one_of": lambda _look, rule, value: value in rule.values,
    "at_least": lambda _look, rule, value: value >= (rule.limit or 0),
    "years_passed": lambda look, rule, value: _later(value, rule) <= look.day,
    "years_within": lambda look, rule, value: look.day <= _later(value, rule),
    "term_years": _term,
    "later": lambda look, rule, value: value >= look.facts[rule.other],
    "told": lambda _look, _rule, _value: True,
}
