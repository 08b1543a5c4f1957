"""The checks as conditions of the verdict, with what only warns: ages that are hard to believe, work that overlaps."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import combinations
from typing import Final

from desktop.basics.language import N_, joined, said
from desktop.case_types.professional_title.coherence.checks import before_birth, contradictions
from desktop.case_types.professional_title.coherence.told import BORN, DAYS, HOURS, Wrong
from desktop.case_types.professional_title.facts_model import TitleFacts
from desktop.case_types.professional_title.judging.look import TitleLook
from desktop.forms.complaints import Complaint
from desktop.forms.questions import question_of
from desktop.policy.book.titles.eligibility.ladders import EducationChapter
from desktop.policy.reckoning.age import years_later
from desktop.policy.reckoning.titles.eligibility.climber import EDUCATION
from desktop.policy.verdict import Condition
from desktop.policy.wrong_fact import WrongFact

AT_WORK: Final = "title_age_work"
GRADUATED: Final = "title_age_diploma"
OVERLAP: Final = "title_overlap"


def coherence_conditions(look: TitleLook) -> Iterator[Condition]:
    """One for each rule, met where something was told that it could be against."""
    wrong, facts = found_wrong(look), look.facts
    yield from _of(look, DAYS, wrong, N_("没有发现矛盾"))
    if facts.birth_date is not None:
        yield from _of(look, BORN, wrong, N_("没有发现矛盾"))
        yield from _ages(look, facts.birth_date)
    if facts.training or facts.assessments:
        yield from _of(look, HOURS, wrong, N_("没有发现矛盾"))
    yield from _overlap(look)


def wrong_facts(look: TitleLook) -> tuple[WrongFact, ...]:
    """What cannot be true, place by place."""
    return tuple(
        WrongFact(
            one.rule, one.at.name, None if one.at.row is None else one.at.row + 1, one.at.column, _words(one.at)
        )
        for one in found_wrong(look)
    )


def found_wrong(look: TitleLook) -> list[Wrong]:
    """Everything the facts say against each other."""
    born, facts = look.facts.birth_date, look.facts
    if born is None:
        return [*contradictions(facts, look.day)]
    return [*before_birth(facts, years_later(born, look.limit(BORN))), *contradictions(facts, look.day)]


def _of(look: TitleLook, rule: str, wrong: list[Wrong], fine: str) -> Iterator[Condition]:
    mine = [one.at for one in wrong if one.rule == rule]
    if mine:
        yield from look.met(rule, False, joined((_words(one) for one in mine), "；"), mine[0].name)
    else:
        yield from look.met(rule, True, fine, "birth_date" if rule == BORN else "")


def _words(at: Complaint) -> str:
    """学历第2行的毕业日期：早于出生日期."""
    question = question_of(TitleFacts, at.name)
    title = question.title
    if at.row is not None:
        column = next((one.title for one in question.rows if one.name == at.column), at.column)
        title = said(N_("{title}第{row}行的{column}"), title=title, row=at.row + 1, column=column)
    return joined((title, at.literal.rstrip("。")), "：")


def _ages(look: TitleLook, born: date) -> Iterator[Condition]:
    """Work before the age at which anybody may be hired, a diploma before anybody has one."""
    book, facts = look.library.chapter(EDUCATION, EducationChapter), look.facts
    higher = book.rank_of("COLLEGE")
    begun = [row.first_day for row in facts.work or () if row.first_day is not None]
    finished = [
        row.graduated_on
        for row in facts.education or ()
        if row.graduated_on is not None and row.level and book.rank_of(row.level) >= higher
    ]
    for rule, days, question in ((AT_WORK, begun, "work"), (GRADUATED, finished, "education")):
        if days:
            least = years_later(born, look.limit(rule))
            fact = said(N_("最早 {day}；{age}周岁为 {least}"), day=min(days).isoformat(), age=look.limit(rule),
                        least=least.isoformat())  # fmt: skip
            yield from look.met(rule, min(days) >= least, fact, question)


def _overlap(look: TitleLook) -> Iterator[Condition]:
    """Two units at one time for longer than a handing over takes."""
    rows = [(number, row) for number, row in enumerate(look.facts.work or (), 1) if row.first_day is not None]
    if len(rows) < 2:
        return
    most, twice = look.limit(OVERLAP), []
    for (number, one), (other_number, other) in combinations(rows, 2):
        first = max(one.first_day or date.min, other.first_day or date.min)
        last = min(one.last_day or look.day, other.last_day or look.day)
        if (last - first).days + 1 > most:
            twice.append(
                said(
                    N_("工作经历第{one}行与第{other}行重叠：{first} 至 {last}"), one=number, other=other_number,
                    first=first.isoformat(), last=last.isoformat(),
                )
            )
    yield from look.met(OVERLAP, not twice, joined(twice, "；") or N_("没有重叠"), "work")
