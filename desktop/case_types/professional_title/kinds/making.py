"""One kind of title case made from what is its own: key, words, form, column of the papers, stages."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from pydantic import BaseModel

from desktop.case_types.case_type import CaseType, Facts
from desktop.case_types.professional_title.coherence.checks import with_the_person
from desktop.case_types.professional_title.facts import facts_of
from desktop.case_types.professional_title.facts_model import asked_of_kind
from desktop.case_types.professional_title.kinds.shared import (
    BEHIND,
    DECIDER,
    FAMILY,
    UNIT,
    never_copied,
    starts_from,
)
from desktop.case_types.professional_title.materials import materials_of
from desktop.case_types.professional_title.papers.of_kind import papers_of
from desktop.case_types.professional_title.samples.kinds import sampler
from desktop.case_types.professional_title.stages import DECIDED_WORDS, STAGES, VOTED_WORDS
from desktop.case_types.roster_column import RosterForm
from desktop.forms.layout import Layout
from desktop.policy.book.library import PolicyLibrary
from desktop.policy.verdict import Verdict


@dataclass(frozen=True)
class TitleKind:
    """What tells one of the five kinds from the others; `voted`: a committee votes on it."""

    key: str
    title: str
    short_title: str
    series: str
    answers: type[BaseModel]
    layout: Layout
    judge: Callable[[PolicyLibrary, Facts, date], Verdict]
    column: str
    voted: bool
    roster: RosterForm | None = None


def made(kind: TitleKind) -> CaseType:
    """The kind of case."""
    return CaseType(
        key=kind.key,
        title=kind.title,
        short_title=kind.short_title,
        family=FAMILY,
        series=kind.series,
        answers=kind.answers,
        layout=kind.layout,
        facts=facts_of(kind.key, kind.answers),
        judge=kind.judge,
        materials=materials_of(kind.column),
        papers=papers_of(kind.key),
        fact_questions=asked_of_kind(kind.key),
        stages=STAGES,
        sample=sampler(kind.key),
        extra=BEHIND,
        never_copied=never_copied(kind.answers),
        column=kind.column,
        classed=False,
        starts_from=starts_from(kind.answers),
        together=with_the_person(kind.answers),
        decided_by=DECIDER,
        stage_words=VOTED_WORDS if kind.voted else DECIDED_WORDS,
        roster=kind.roster,
        unit_title=UNIT,
    )
