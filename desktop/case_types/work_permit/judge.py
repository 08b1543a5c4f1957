"""The judgement of a work permit: facts in, a verdict with every condition, line and point out."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date

from desktop.basics.errors import Expected
from desktop.basics.language import N_, _, said
from desktop.case_types.case_type import Facts
from desktop.case_types.work_permit.facts_model import WorkPermitFacts
from desktop.case_types.work_permit.judging.age_rule import judge_age, relaxation_unanswered
from desktop.case_types.work_permit.judging.by_kind.look import Further, Look
from desktop.case_types.work_permit.judging.classification import Classification, classify, counted
from desktop.case_types.work_permit.judging.conditions import NATIONALITIES, basic_conditions
from desktop.case_types.work_permit.judging.documents import document_conditions, pending
from desktop.case_types.work_permit.judging.headline import (
    age_during_permit,
    carried_headline,
    headline,
    not_refused,
    undecided,
    warnings,
)
from desktop.case_types.work_permit.judging.nearest import nearest, thresholds
from desktop.case_types.work_permit.judging.routes import route_words, routes
from desktop.case_types.work_permit.judging.term import begins, term_of
from desktop.case_types.work_permit.needs.words import class_raised
from desktop.policy.book.library import PolicyLibrary
from desktop.policy.book.shapes import CountriesChapter
from desktop.policy.nearest import Nearest
from desktop.policy.verdict import Condition, Outcome, Validity, Verdict


def nothing_further(_look: Look) -> Iterator[Condition]:
    """A kind of case without conditions of its own."""
    yield from ()


def nothing_to_tell(_look: Look) -> Iterator[str]:
    """A kind of case about which the window tells nothing besides."""
    yield from ()


@dataclass(frozen=True)
class Ways:
    """How one kind of case is judged: its own conditions, the basic ones it leaves out, whether the class is carried.

    `carries`: unless a higher class is applied for, the class of the permit in hand goes on, and the new term is
    counted from that permit's end.
    """

    further: Further = nothing_further
    leaves_out: frozenset[str] = frozenset()
    carries: bool = False
    leaves_out_carried: frozenset[str] = frozenset()  # left out beside those while the class is carried
    advice: Callable[[Look], Iterator[str]] = nothing_to_tell  # what the window tells besides


def judge(library: PolicyLibrary, facts: Facts, day: date) -> Verdict:
    """Judge the facts of a first application by the rules of a day.

    In: facts by name, an absent or null one is unknown. Raises `Expected`, with `field`, on a fact of the wrong name,
    type or range, a line or country nobody knows, a birth date after the day, a day the book does not cover.
    Source of the class: 外专发〔2017〕40号; of the conditions: 外专发〔2017〕36号 and the others the book names.
    """
    return _judged(library, facts, day, Ways())


def judge_by(ways: Ways) -> Callable[[PolicyLibrary, Facts, date], Verdict]:
    """The judgement of one kind of case; it raises as `judge` does."""

    def judged(library: PolicyLibrary, facts: Facts, day: date) -> Verdict:
        return _judged(library, facts, day, ways)

    return judged


def judge_under(ways: Ways) -> Callable[[PolicyLibrary, Facts, date, str], Verdict]:
    """The same under a class that a signed act has set; class, headline and lines stay as computed."""

    def judged(library: PolicyLibrary, facts: Facts, day: date, stands: str) -> Verdict:
        return _judged(library, facts, day, ways, stands)

    return judged


def _judged(library: PolicyLibrary, facts: Facts, day: date, ways: Ways, stands: str = "") -> Verdict:
    known = read_facts(library, facts, day)
    found = classify(library, known, day)
    carried = known.permit_class if ways.carries and not class_raised(known) else None
    if carried is not None:
        found = _carrying(library, known, day, found, carried)
    left = ways.leaves_out | (ways.leaves_out_carried if carried else frozenset())
    counts = counted(library, known, day, found, stands) if stands else found
    look, first = Look(library, day, facts=known, found=counts), begins(known, day, carries=ways.carries)

    def judging(found: Classification) -> tuple[Condition, ...]:
        return (
            *(c for c in basic_conditions(library, known, day, found) if c.id not in left),
            *(c for c in document_conditions(library, known, day, found) if c.id not in left),
            *(pending(library, known, day) if ways.carries else ()),
            *ways.further(replace(look, found=found)),
        )

    conditions, validity = judging(counts), term_of(library, known, first, counts)
    if carried is not None:
        verdict = _carried(library, known, day, (found, counts), conditions, validity, carried)
    else:
        open_ = routes(library, known, day, first, found, judging) if not stands else ()
        verdict = Verdict(
            day=day,
            edition=library.edition,
            talent_class=found.talent_class,
            headline=headline(found),
            lines=tuple(judged.line for judged in found.lines),
            conditions=conditions,
            points=found.tally.points,
            missing=_missing(known, found, conditions),
            warnings=(*route_words(open_), *warnings(library, known, day, counts, conditions, validity)),
            nearest=tuple(told for told in nearest(library, known, day, found) if _better(told, stands)),
            thresholds=thresholds(library, known, day, found),
            routes=open_,
            validity=validity,
        )
    return replace(verdict, warnings=(*verdict.warnings, *ways.advice(look)))


def _better(told: Nearest, stands: str) -> bool:
    """A class that is still to be reached: not the one a signed act has set already, nor a lower one."""
    return not stands or told.talent_class < stands  # A before B before C


def _carrying(
    library: PolicyLibrary, facts: WorkPermitFacts, day: date, found: Classification, permit_class: str
) -> Classification:
    """The lines and points as they are, the class as the permit has it, age judged for that class."""
    age = judge_age(library, facts, day, permit_class, exempt=False)
    return replace(found, talent_class=permit_class if permit_class == "A" or age.passes else None, age=age)


def _carried(
    library: PolicyLibrary, facts: WorkPermitFacts, day: date, classes: tuple[Classification, Classification],
    conditions: tuple[Condition, ...], validity: Validity, permit_class: str,
) -> Verdict:  # fmt: skip
    """The verdict of a case that goes on with the permit's class; points only where all of them are known.

    In: `classes` as computed, and as they count (a signed act may have set another class).
    """
    found, counts = classes
    whole = found.tally.points.complete
    return Verdict(
        day=day,
        edition=library.edition,
        talent_class=found.talent_class,
        headline=carried_headline(found, permit_class),
        lines=tuple(judged.line for judged in found.lines),
        conditions=conditions,
        points=found.tally.points if whole else None,
        missing=missing_of(facts, conditions),
        warnings=(
            *counts.age.warnings,
            *not_refused(conditions),
            *_no_longer(counts, permit_class),
            *age_during_permit(facts, day, counts, validity),
        ),
        nearest=nearest(library, facts, day, found) if whole else (),
        thresholds=thresholds(library, facts, day, found) if whole else (),
        validity=validity,
    )


def _no_longer(found: Classification, permit_class: str) -> Iterator[str]:
    """The class is carried, yet by today's facts it would not be reached again: the deciding body may ask."""
    better = {name for name in ("A", "B", "C") if name <= permit_class}
    if not found.signed and found.tally.points.complete and not undecided(found) and found.best not in better:
        yield said(N_("按现有事实未见符合{letter}类的条款，决定机关可能要求重新认定类别。"), letter=permit_class)


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


def missing_of(facts: WorkPermitFacts, conditions: tuple[Condition, ...]) -> tuple[str, ...]:
    """The questions that keep a blocking condition unknown; each once, in order."""
    open_ = [c for c in conditions if c.outcome is Outcome.UNKNOWN and c.blocks]
    names = [c.question for c in open_ if c.question]
    if any(c.id == "age_relaxation" for c in open_):
        names += relaxation_unanswered(facts)
    return tuple(dict.fromkeys(names))


def _missing(
    facts: WorkPermitFacts, found: Classification, conditions: tuple[Condition, ...]
) -> tuple[str, ...]:  # fmt: skip
    """The questions that keep a blocking condition unknown, or keep a better class undecided; each once, in order.

    With class A nothing of the lines is missing; with class B only what decides A by points, since a salary line the
    person does not need is no gap.
    """
    names = list(missing_of(facts, conditions))
    if found.best != "A":
        lines = found.unknown("A", "B", "C") if found.best is None else found.unknown("A")
        names += [
            name
            for judged in lines
            if found.best is None or judged.row.basis == "points"
            for name in judged.open
        ]  # fmt: skip
    return tuple(dict.fromkeys(names))
