"""The judgement of each kind of talent service."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from pydantic import BaseModel

from desktop.basics.language import N_, joined, said
from desktop.case_types.case_type import Facts
from desktop.case_types.ruled.verdict import verdict_of
from desktop.case_types.talent_service.choices import CLASSES
from desktop.case_types.talent_service.facts import read_facts
from desktop.case_types.talent_service.judging.amounts import amount_of, amount_told, amount_words
from desktop.case_types.talent_service.judging.conditions import conditions
from desktop.case_types.talent_service.judging.look import Look
from desktop.case_types.talent_service.judging.own import age, class_on_record, entitled, lines_of, period
from desktop.policy.book.library import PolicyLibrary
from desktop.policy.book.services.talent import Entitlement
from desktop.policy.verdict import Condition, Verdict

Judge = Callable[[PolicyLibrary, Facts, date], Verdict]
NO: Final = N_("不能按本事项办理：{says}。")


@dataclass(frozen=True)
class Service:
    """How a service is judged: whether it hangs on a class, has a yearly span, pays money."""

    key: str
    answers: type[BaseModel]
    needs_class: bool
    yearly: bool = False
    pays: bool = False


def judge_service(service: Service) -> Judge:
    """The judgement of a service: class check, entitlement, its own conditions, its span, its amount."""

    def judged(library: PolicyLibrary, facts: Facts, day: date) -> Verdict:
        known = read_facts(service.key, service.answers, facts)
        look = Look(library, service.key, service.answers, known, day)
        gives, rows = entitled(look, service.key)
        found = (*_before(look, service), *gives, *conditions(look), *_after(look, service))
        verdict = verdict_of(
            library, day, found, answer=_answer(look, service, rows), refusal=NO,
            advice=tuple(row.advice for row in rows if row.advice),
        )  # fmt: skip
        return replace(verdict, lines=lines_of(look, service.key, rows))

    return judged


def _before(look: Look, service: Service) -> Iterator[Condition]:
    needed = service.needs_class and not (service.pays and look.facts.get("money_kind") not in {None, "settling"})
    yield from class_on_record(look, needed=needed)


def _after(look: Look, service: Service) -> Iterator[Condition]:
    if service.yearly:
        yield from period(look)
    if service.pays:
        yield from amount_told(look)


def _answer(look: Look, service: Service, rows: tuple[Entitlement, ...]) -> str:
    if service.pays:
        amount = amount_of(look).amount
        if amount is not None:
            return said(N_("可以申报：{what}。"), what=amount_words(amount, look.day.year))
    what = joined((row.says for row in rows), "；")
    return said(N_("可以办理：{what}。"), what=what) if what else N_("可以办理；待遇由主管部门核定。")


def judge_grading(key: str, answers: type[BaseModel]) -> Judge:
    """The judgement of an application for a class."""

    def judged(library: PolicyLibrary, facts: Facts, day: date) -> Verdict:
        look = Look(library, key, answers, read_facts(key, answers, facts), day)
        asked = CLASSES.title(look.facts.get("class_asked", ""))
        return verdict_of(
            library, day, (*age(look), *conditions(look)),
            answer=said(N_("符合{asked}的申报资格；业绩由评审认定。"), asked=asked),
            refusal=N_("不能申报：{says}。"),
            advice=_keeps(look),
        )  # fmt: skip

    return judged


def _keeps(look: Look) -> tuple[str, ...]:
    """Who was graded under an earlier programme keeps the class."""
    if look.facts.get("graded_before_programme") != "p2" or look.facts.get("graded_before_class") is None:
        return ()
    held = CLASSES.title(look.facts["graded_before_class"])
    return (said(N_("依“18条”或2.0认定的类别继续有效（{held}），不须重新认定。"), held=held),)


def judge_plainly(key: str, answers: type[BaseModel], answer: str) -> Judge:
    """The judgement of a kind that knows conditions alone."""

    def judged(library: PolicyLibrary, facts: Facts, day: date) -> Verdict:
        look = Look(library, key, answers, read_facts(key, answers, facts), day)
        return verdict_of(library, day, tuple(conditions(look)), answer=answer, refusal=NO)

    return judged
