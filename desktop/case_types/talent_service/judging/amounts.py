"""Money: from the table of one programme and never from two; a contradiction shows both and chooses neither."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from pydantic import JsonValue

from desktop.basics.chinese import figures
from desktop.basics.language import N_, joined, said
from desktop.case_types.talent_service.choices import DEGREES
from desktop.case_types.talent_service.judging.look import Look, programme_words, which_programme
from desktop.case_types.talent_service.judging.own import rules_of
from desktop.case_types.talent_service.questions.money import SETTLING
from desktop.policy.book.services.talent import Amount, AmountsChapter
from desktop.policy.reckoning.services.instalments import instalments
from desktop.policy.verdict import Condition, Outcome

AMOUNTS: Final = "talent_service/amounts"
CITY: Final = "changchun"
_SUMS: Final = {"once": N_("{yuan}元"), "year": N_("每年{yuan}元"), "month": N_("每月{yuan}元")}
_RANGES: Final = {
    "once": N_("{least}至{most}元"), "year": N_("每年{least}至{most}元"), "month": N_("每月{least}至{most}元"),
}  # fmt: skip


@dataclass(frozen=True)
class Found:
    """What is due by the tables: one amount, or the amounts of two programmes that contradict each other."""

    amount: Amount | None = None
    rivals: tuple[Amount, ...] = ()
    question: str = ""  # what is still to be told


def amount_of(look: Look) -> Found:
    """The amount for the money asked for, by class and programme, or by degree."""
    money = look.facts.get("money_kind")
    if money is None:
        return Found(question="money_kind")
    table = look.library.chapter(AMOUNTS, AmountsChapter)
    if money != SETTLING:
        degree = look.facts.get("degree")
        return Found(question="degree") if degree is None else Found(
            table.find(str(money), CITY, str(degree), look.day)
        )  # fmt: skip
    if not look.held:
        return Found(question="talent_class")
    which = which_programme(look)
    if which.differ:
        both = (which.by_record, which.by_employment)
        found = (table.find(SETTLING, one.key, look.held, look.day) for one in both if one is not None)
        return Found(rivals=tuple(one for one in found if one is not None), question="class_programme")
    if which.agreed is None:
        return Found(question="first_employed_on" if "first_employed_on" not in look.facts else "class_programme")
    return Found(table.find(SETTLING, which.agreed.key, look.held, look.day))


def proposal(look: Look) -> dict[str, JsonValue]:
    """What the decision on money begins with: the table's amount where there is just one, paid from this year on."""
    amount = amount_of(look).amount
    if amount is None or amount.per != "once":
        return {}
    told: dict[str, JsonValue] = {"first_year": look.day.year, "parts": amount.parts or 1}
    return told | ({"granted_yuan": amount.yuan} if amount.yuan_most is None else {})


def amount_words(amount: Amount, year: int) -> str:
    """An amount as an officer says it: how much, of which table, in which parts."""
    if amount.yuan_most is not None:
        much = said(_RANGES[amount.per], least=figures(amount.yuan), most=figures(amount.yuan_most))
    else:
        much = said(_SUMS[amount.per], yuan=figures(amount.yuan))
    of = said(
        N_("{programme}，{of}：{much}"),
        programme=programme_words(amount.programme),
        of=DEGREES.title(amount.of) or said(N_("{letter}类"), letter=amount.of),
        much=much,
    )
    return joined((of, _parts(amount, year), _months(amount)), "；")


def _parts(amount: Amount, year: int) -> str:
    if amount.parts is None or amount.yuan_most is not None or amount.parts == 1:
        return ""
    paid = instalments(amount.yuan, amount.parts, year)
    return said(N_("分{parts}年拨付，每年{each}元"), parts=amount.parts, each=figures(paid[0].yuan))


def _months(amount: Amount) -> str:
    return "" if amount.months_most is None else said(N_("最长{months}个月"), months=amount.months_most)


def amount_told(look: Look) -> Iterator[Condition]:
    """The amount as a condition: found in a table, contradicted, or without a table."""
    rules, found = rules_of(look), amount_of(look)
    if found.amount is not None:
        yield from rules.tell("amount", Outcome.MET, amount_words(found.amount, look.day.year), "money_kind")
    elif found.rivals:
        both = joined((amount_words(one, look.day.year) for one in found.rivals), "；")
        yield from rules.tell("one_table", Outcome.UNKNOWN, both, found.question)
    elif found.question:
        yield from rules.unknown("amount", found.question)
    else:
        yield from rules.tell("amount", Outcome.UNKNOWN, N_("所依政策没有收录这一项的金额"), "class_programme")
