"""Which class a person comes to: A by any A line, else B when age allows, C only when claimed, never by default."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.case_types.work_permit.facts_model import WorkPermitFacts
from desktop.case_types.work_permit.judging.age_rule import AgeFinding, judge_age
from desktop.policy.book.library import PolicyLibrary
from desktop.policy.book.shapes import RulesChapter
from desktop.policy.book.tables import LinesChapter, PointsChapter
from desktop.policy.reckoning.age import full_years
from desktop.policy.reckoning.graduates import GraduateFacts, judge_graduate
from desktop.policy.reckoning.lines import Finding, JudgedLine, LineFacts, judge_line
from desktop.policy.reckoning.points import PointsFacts, Tally, count_points
from desktop.policy.verdict import Outcome

CLASSIFICATION = "work_permit/classification"
POINTS = "work_permit/points_2017"
GRADUATES = "work_permit/graduates"
AVERAGE_WAGE = "shared/average_wage"


@dataclass(frozen=True)
class Classification:
    """The lines, the points and the class they come to."""

    lines: tuple[JudgedLine, ...]
    tally: Tally
    talent_class: str | None
    age: AgeFinding
    average_wage: float | None
    signed: bool = False  # the class was set by a signed act, whatever the lines say

    def met(self, talent_class: str) -> tuple[JudgedLine, ...]:
        """The lines of a class that were met."""
        return tuple(
            j for j in self.lines if j.line.talent_class == talent_class and j.line.outcome is Outcome.MET
        )  # fmt: skip

    @property
    def best(self) -> str | None:
        """The best class a line was met for, whatever age says."""
        return next((name for name in ("A", "B", "C") if self.met(name)), None)

    @property
    def resting(self) -> tuple[JudgedLine, ...]:
        """The lines the class rests on; empty without a class."""
        return self.met(self.talent_class) if self.talent_class else ()

    def unknown(self, *classes: str) -> tuple[JudgedLine, ...]:
        """The lines of some classes that nobody can judge yet."""
        return tuple(
            j for j in self.lines if j.line.talent_class in classes and j.line.outcome is Outcome.UNKNOWN
        )  # fmt: skip


def classify(library: PolicyLibrary, facts: WorkPermitFacts, day: date) -> Classification:
    """Judge points, lines and class on a day; raises `Expected` on a day no chapter covers or a code nobody knows."""
    chapter = library.chapter(CLASSIFICATION, LinesChapter)
    rows = chapter.on(day)
    table = library.chapter(POINTS, PointsChapter)
    age = None if facts.birth_date is None else full_years(facts.birth_date, day)
    wage = average_wage(library, facts, day)
    tally = points_of(library, facts, day)
    claimed = frozenset(facts.lines or ())
    _codes_known(claimed, {row.code for row in rows})
    claims_graduate = any(row.basis == "graduate" and row.code in claimed for row in rows)
    line_facts = LineFacts(
        tally=tally,
        pass_marks={name: table.pass_mark(name, day) for name in ("A", "B")},
        claimed=claimed,
        age=age,
        average_wage_month_yuan=wage,
        graduate=_graduate(library, facts, wage, day) if claims_graduate else None,
        **{name: getattr(facts, name) for name in _SAME_NAMES},
    )
    lines = tuple(judge_line(row, line_facts, library.number_of(row.source)) for row in rows)
    return _with_class(library, facts, day, Classification(lines, tally, None, AgeFinding.none(), wage))


def counted(
    library: PolicyLibrary, facts: WorkPermitFacts, day: date, found: Classification, stands: str
) -> Classification:  # fmt: skip
    """Lines and points as they are, the class as a signed act has set it, age judged for that class."""
    exempt = stands == "B" and any(judged.row.age_exempt for judged in found.met("B"))
    age = judge_age(library, facts, day, stands, exempt=exempt)
    return replace(found, talent_class=stands, age=age, signed=True)


def points_of(library: PolicyLibrary, facts: WorkPermitFacts, day: date) -> Tally:
    """The points of the facts on a day; raises `Expected` before the table begins to speak."""
    table = library.chapter(POINTS, PointsChapter)
    age = None if facts.birth_date is None else full_years(facts.birth_date, day)
    return count_points(table, _points_facts(facts, age), day, library.number_of(table.source))


def average_wage(library: PolicyLibrary, facts: WorkPermitFacts, day: date) -> float | None:
    """The monthly average wage that counts: as given with the case, else as the office entered it for the area."""
    if facts.average_wage_month_yuan is not None:
        return facts.average_wage_month_yuan
    return library.local_number(AVERAGE_WAGE, "average_wage_month_yuan", day, facts.wage_area or "")


def _with_class(
    library: PolicyLibrary, facts: WorkPermitFacts, day: date, found: Classification
) -> Classification:  # fmt: skip
    """The class: no age limit for A; B and C only when the age rule lets them pass.

    Who meets a B line and the graduate's line, and applies for class C, has chosen the graduate's way.
    """
    best = found.best
    if best == "B" and facts.applied_class == "C" and any(j.row.basis == "graduate" for j in found.met("C")):
        best = "C"
    exempt = best == "B" and any(judged.row.age_exempt for judged in found.met("B"))
    age = judge_age(library, facts, day, best, exempt=exempt)
    reached = best if best == "A" or age.passes else None
    return Classification(found.lines, found.tally, reached, age, found.average_wage)


_SAME_NAMES = (
    "degree", "related_work_years", "annual_pay_yuan", "employer_kind", "occupation", "teaches_mother_tongue",
    "language_teaching_years", "language_degree", "teacher_certificate", "language_certificate_hours",
)  # fmt: skip


def _points_facts(facts: WorkPermitFacts, age: int | None) -> PointsFacts:
    names = set(PointsFacts.__dataclass_fields__) - {"age"}
    return PointsFacts(age=age, **{name: getattr(facts, name) for name in names})


def _graduate(library: PolicyLibrary, facts: WorkPermitFacts, wage: float | None, day: date) -> Finding:
    names = set(GraduateFacts.__dataclass_fields__) - {"average_wage_month_yuan"}
    given = GraduateFacts(average_wage_month_yuan=wage, **{name: getattr(facts, name) for name in names})
    return judge_graduate(library.chapter(GRADUATES, RulesChapter), given, day)


def _codes_known(claimed: frozenset[str], known: set[str]) -> None:
    """Raises `Expected` on a heading (A2) or a code the standard does not have."""
    for code in sorted(claimed - known):
        below = sorted(other for other in known if other.startswith(f"{code}."))
        remedy = _("请写到具体条款，如 {codes}。").format(codes="、".join(below)) if below else _("请核对分类标准。")
        raise Expected(_("分类标准没有“{code}”这一条。").format(code=code), remedy, field="lines")
