"""What the kinds of residence declare alike."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from pydantic import BaseModel, JsonValue

from desktop.case_types.case_type import Answers, CaseType, Sampler
from desktop.case_types.known import Known
from desktop.case_types.residence.facts import fact_questions, facts_of
from desktop.case_types.residence.judging.judge import Ground, judge_by
from desktop.case_types.residence.materials import materials_of
from desktop.case_types.residence.papers import papers_of
from desktop.case_types.residence.papers.form import FormOf
from desktop.case_types.work_permit.kinds.carrying import of_residence
from desktop.forms.layout import Layout

NEVER_COPIED: Final = (
    "residence_number", "residence_expires_on", "entered_on", "accommodation_registered_on", "changed_on",
    "change_says",
)  # fmt: skip


def paper_in_hand(known: Known) -> dict[str, JsonValue]:
    """The residence paper or visa on file; who holds a residence paper goes on from it."""
    told = of_residence(known)
    kind = str(told.get("residence_kind") or "")
    if told and kind and not kind.startswith(("visa", "stay")):
        told["apply_for"] = "extend"
    return told


@dataclass(frozen=True)
class ResidencePaper:
    """What one kind of residence paper has of its own. `column` is its column of the material list; its key follows."""

    column: str
    title: str
    short_title: str
    series: str
    answers: type[BaseModel]
    layout: Layout
    ground: Ground
    what: str  # what it is called on papers
    form: FormOf
    unit_title: str
    sample: Sampler
    writes: Callable[[Answers], dict[str, JsonValue]]
    never_copied: tuple[str, ...] = ()
    starts_from: Callable[[Known], dict[str, JsonValue]] = paper_in_hand


def residence_kind(of: ResidencePaper) -> CaseType:
    """A kind of case whose end is a residence paper, decided by the exit-entry police."""
    key = f"residence_{of.column}"
    return CaseType(
        key=key,
        title=of.title,
        short_title=of.short_title,
        family="residence",
        series=of.series,
        answers=of.answers,
        layout=of.layout,
        facts=facts_of(of.answers),
        judge=judge_by(of.ground),
        materials=materials_of(of.column),
        papers=papers_of(of.what, of.form),
        fact_questions=fact_questions(key, of.answers),
        sample=of.sample,
        never_copied=(*NEVER_COPIED, *of.never_copied),
        column=of.column,
        unit_title=of.unit_title,
        classed=False,
        starts_from=of.starts_from,
        yields=("residence",),
        writes=of.writes,
        decided_by="exit_entry",
    )
