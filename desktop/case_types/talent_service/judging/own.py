"""Conditions that look at tables: the age of a class, the class on record, what it gives, the yearly span."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from typing import Final

from desktop.basics.language import N_, joined, said
from desktop.case_types.ruled.look import RuleLook
from desktop.case_types.talent_service.choices import CLASSES, NONE, RECORD
from desktop.case_types.talent_service.facts import BIRTH
from desktop.case_types.talent_service.judging.look import Look, programme_words, which_programme
from desktop.policy.book.services.talent import Entitlement, EntitlementsChapter, PeriodsChapter
from desktop.policy.reckoning.age import full_years
from desktop.policy.reckoning.services.spans import Span, span_on
from desktop.policy.verdict import Condition, Line, Outcome

RULES: Final = "talent_service/rules"
ENTITLEMENTS: Final = "talent_service/entitlements"
PERIODS: Final = "talent_service/periods"
_MONTH_DAY: Final = re.compile(r"(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])")


def rules_of(look: Look) -> RuleLook:
    """The family's rules whose numbers stand in tables."""
    return RuleLook(look.library, look.day, RULES)


def age(look: Look) -> Iterator[Condition]:
    """The age of the class asked for, in full years on the day; a class without a limit waives it."""
    rules, asked = rules_of(look), look.facts.get("class_asked")
    if asked is None:
        yield from rules.unknown("class_age", "class_asked")
        return
    row = look.classes.age_of(str(asked), str(look.facts.get("person_sort", "")), look.day)
    if row is None:
        question = "person_sort"
        if look.facts.get(question) is None:
            yield from rules.unknown("class_age", question)
        else:
            yield from rules.tell("class_age", Outcome.UNKNOWN, N_("这类人才的年龄没有收录"), question)
        return
    if row.most is None:
        yield from rules.tell("class_age", Outcome.WAIVED, N_("不限年龄"), "class_asked")
        return
    born = look.facts.get(BIRTH)
    if not isinstance(born, date):
        yield from rules.unknown("class_age", BIRTH)
        return
    years = full_years(born, look.day)
    fact = said(N_("{years}周岁，上限{most}周岁"), years=years, most=row.most)
    yield from rules.met("class_age", years <= row.most, fact, BIRTH)


def class_on_record(look: Look, *, needed: bool) -> Iterator[Condition]:
    """The class check: from the record, from a certificate that was seen, or said why not."""
    rules, basis = rules_of(look), look.facts.get("class_basis")
    name = "class_needed" if needed else "class_checked"
    if basis is None:
        yield from rules.unknown(name, "class_basis")
    elif basis == NONE:
        outcome = Outcome.UNMET if needed else Outcome.WAIVED
        yield from rules.tell(name, outcome, N_("没有人才类别"), "class_basis")
    elif not look.held:
        yield from rules.unknown(name, "talent_class")
    else:
        until = look.facts.get("class_until")
        says = [CLASSES.title(look.held), N_("已登记") if basis == RECORD else N_("核验证书，尚未登记")]
        if isinstance(until, date):
            says.append(said(N_("有效期至 {day}"), day=until.isoformat()))
        fits = not isinstance(until, date) or until >= look.day
        yield from rules.met(name, fits, joined(says, "；"), "class_until" if not fits else "class_basis")


def entitled(look: Look, service: str) -> tuple[tuple[Condition, ...], tuple[Entitlement, ...]]:
    """Whether the class and its programme are given anything in a service, and what."""
    which, rules = which_programme(look), rules_of(look)
    if which.differ:
        first, second = which.by_record, which.by_employment
        names = said(
            N_("类别认定依{record}，首次就业日属{employed}"),
            record=programme_words(first.key if first else ""),
            employed=programme_words(second.key if second else ""),
        )
        return tuple(rules.tell("one_programme", Outcome.UNKNOWN, names, "class_programme")), ()
    programme = which.agreed.key if which.agreed is not None else ""
    rows = look.library.chapter(ENTITLEMENTS, EntitlementsChapter).of(service, look.day)
    found, open_ = [], ""
    for row in rows:
        fits = _fits(row, look.held, programme)
        holds, asked = look.holds(row.when)
        if fits and holds:
            found.append(row)
        elif fits is not False and holds is not False and not open_:
            open_ = asked or _open(look)
    if found:
        says = joined((row.says for row in found), "；")
        return tuple(rules.tell("entitled", Outcome.MET, says, "talent_class")), tuple(found)
    if open_:
        return tuple(rules.unknown("entitled", open_)), ()
    fact = joined((CLASSES.title(look.held) or N_("没有人才类别"), programme_words(programme)), "；")
    return tuple(rules.tell("entitled", Outcome.UNMET, fact, "talent_class", _others(rows, programme))), ()


def _fits(row: Entitlement, held: str, programme: str) -> bool | None:
    """Whether a row speaks of a class under a programme; None while one of them is not told."""
    if row.classes and held and held not in row.classes:
        return False
    if row.programme and programme and row.programme != programme:
        return False
    return None if (row.classes and not held) or (row.programme and not programme) else True


def _open(look: Look) -> str:
    """The question behind a class or programme that is not told; "" when it is told that there is none."""
    if look.facts.get("class_basis") == NONE:
        return "" if look.facts.get("first_employed_on") is not None else "first_employed_on"
    return "talent_class" if not look.held else "class_programme"


def _others(rows: tuple[Entitlement, ...], programme: str) -> str:
    """What the programme gives, and to whom, for the one who is given nothing."""
    own = [row for row in rows if row.programme in {"", programme}] or list(rows)
    return joined((said("{to}：{what}", to="、".join(row.classes) or N_("各类"), what=row.says) for row in own), "；")


def lines_of(look: Look, service: str, given: tuple[Entitlement, ...]) -> tuple[Line, ...]:
    """What the service gives to whom, as lines of the verdict; met are those that are given here."""
    return tuple(
        Line(
            _whom(row), look.held, row.says, Outcome.MET if row in given else Outcome.UNMET,
            programme_words(row.programme), row.clause, look.library.number_of(row.source), row.confidence,
        )
        for row in look.library.chapter(ENTITLEMENTS, EntitlementsChapter).of(service, look.day)
    )  # fmt: skip


def _whom(row: Entitlement) -> str:
    """The classes of a row: C–D, A, or 各类."""
    if not row.classes:
        return "各类"
    return row.classes[0] if len(row.classes) == 1 else f"{row.classes[0]}–{row.classes[-1]}"


def period(look: Look) -> Iterator[Condition]:
    """The yearly span in which a service is applied for; told when a case stands outside it."""
    span = yearly(look)
    if span is None:
        return
    first, last = span.opens.isoformat(), span.closes.isoformat()
    if span.inside:
        fact = said(N_("在申请期内：{first} 至 {last}"), first=first, last=last)
    else:
        fact = said(N_("不在申请期内，下一期：{first} 至 {last}"), first=first, last=last)
    yield from rules_of(look).met("in_period", span.inside, fact, "school_entry")


def yearly(look: Look) -> Span | None:
    """The span the office entered, else the book's; None for a kind without one."""
    chapter = look.library.chapter(PERIODS, PeriodsChapter)
    found = chapter.of(look.kind, look.day)
    if found is None:
        return None
    opens, closes = (_entered(look, f"{found.key}_{end}") for end in ("opens", "closes"))
    if not (opens and closes and opens <= closes):
        opens, closes = found.opens, found.closes
    return span_on(opens, closes, look.day)


def _entered(look: Look, key: str) -> str:
    """A month and day as the office typed it; "" for none, or for words that are no such day."""
    value = look.library.local(PERIODS, key, look.day)
    return value.value if value is not None and _MONTH_DAY.fullmatch(value.value) else ""
