"""The judgement of a work permit: facts in, a verdict with every condition, line and point out."""

from __future__ import annotations

from datetime import date

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.case_types.case_type import Facts
from desktop.case_types.work_permit.facts_model import WorkPermitFacts
from desktop.case_types.work_permit.judging.age_rule import relaxation_unanswered
from desktop.case_types.work_permit.judging.classification import Classification, classify
from desktop.case_types.work_permit.judging.conditions import NATIONALITIES, basic_conditions
from desktop.case_types.work_permit.judging.headline import headline, warnings
from desktop.case_types.work_permit.judging.nearest import nearest_changes
from desktop.policy.book.library import PolicyLibrary
from desktop.policy.book.shapes import CountriesChapter, RulesChapter
from desktop.policy.reckoning.validity import ValidityFacts, propose_validity
from desktop.policy.verdict import Condition, Outcome, Validity, Verdict

VALIDITY = "work_permit/validity"


def judge(library: PolicyLibrary, facts: Facts, day: date) -> Verdict:
    """Judge the facts by the rules of a day.

    In: facts by name, an absent or null one is unknown. Raises `Expected`, with `field`, on a fact of the wrong name,
    type or range, a line or country nobody knows, a birth date after the day, a day the book does not cover.
    Source of the class: 外专发〔2017〕40号; of the conditions: 外专发〔2017〕36号 and the others the book names.
    """
    known = read_facts(library, facts, day)
    found = classify(library, known, day)
    conditions = basic_conditions(library, known, day, found)
    validity = _validity(library, known, day, found)
    return Verdict(
        day=day,
        edition=library.edition,
        talent_class=found.talent_class,
        headline=headline(found),
        lines=tuple(judged.line for judged in found.lines),
        conditions=conditions,
        points=found.tally.points,
        missing=_missing(known, found, conditions),
        warnings=tuple(warnings(library, known, day, found, conditions, validity)),
        nearest=nearest_changes(library, known, day, found),
        validity=validity,
    )


def read_facts(library: PolicyLibrary, facts: Facts, day: date) -> WorkPermitFacts:
    """The facts read strictly, with the checks that need the book or the day; raises `Expected` naming the fact."""
    known = WorkPermitFacts.read(facts)
    if known.birth_date is not None and known.birth_date > day:
        raise Expected(
            _("出生日期 {birth} 晚于核验日 {day}。").format(birth=known.birth_date.isoformat(), day=day.isoformat()),
            _("请核对出生日期。"),
            field="birth_date",
        )
    codes = {country.code for country in library.chapter(NATIONALITIES, CountriesChapter).country}
    for name in ("nationality", "usual_residence", "degree_country"):
        code = getattr(known, name)
        if code is not None and code not in codes:
            raise Expected(
                _("没有代码为“{code}”的国家或地区。").format(code=code), _("请用三位字母代码，如 KOR。"), field=name
            )
    return known


def _validity(library: PolicyLibrary, facts: WorkPermitFacts, day: date, found: Classification) -> Validity:
    graduate = found.talent_class == "C" and any(judged.row.basis == "graduate" for judged in found.resting)
    cap = "GRAD" if graduate else found.talent_class
    bounds = ValidityFacts(
        cap=f"cap_{cap}" if cap else None,
        contract_until=facts.contract_until,
        passport_expires_on=facts.passport_expires_on,
        licence_expires_on=facts.licence_expires_on,
    )
    return propose_validity(library.chapter(VALIDITY, RulesChapter), bounds, day)


def _missing(
    facts: WorkPermitFacts, found: Classification, conditions: tuple[Condition, ...]
) -> tuple[str, ...]:  # fmt: skip
    """The questions that keep a blocking condition unknown, or keep a better class undecided; each once, in order.

    With class A nothing of the lines is missing; with class B only what decides A by points, since a salary line the
    person does not need is no gap.
    """
    open_ = [c for c in conditions if c.outcome is Outcome.UNKNOWN and c.blocks]
    names = [c.question for c in open_ if c.question]
    if any(c.id == "age_relaxation" for c in open_):
        names += relaxation_unanswered(facts)
    if found.best != "A":
        lines = found.unknown("A", "B", "C") if found.best is None else found.unknown("A")
        names += [
            name
            for judged in lines
            if found.best is None or judged.row.basis == "points"
            for name in judged.open
        ]  # fmt: skip
    return tuple(dict.fromkeys(names))
