"""永久居留: recommended by the zone's committee, after four years of work in the zone, or as ethnic Chinese."""

from __future__ import annotations

from typing import ClassVar, Final

from pydantic import JsonValue

from desktop.basics.language import N_
from desktop.case_types.case_type import CaseType
from desktop.case_types.known import Known
from desktop.case_types.residence.facts import fact_questions, facts_of
from desktop.case_types.residence.judging.permanent import judge_permanent
from desktop.case_types.residence.materials import materials_of
from desktop.case_types.residence.papers import papers_of
from desktop.case_types.residence.papers.form import FormOf
from desktop.case_types.residence.questions.permanent import (
    CHECKS,
    CLEAN,
    ETHNIC,
    GROUND,
    RECOMMENDING,
    YEARS,
    Permanent,
)
from desktop.case_types.residence.samples import permanent
from desktop.case_types.work_permit.kinds.carrying import carried
from desktop.forms.complaints import CrossCheck
from desktop.forms.layout import Layout

KEY: Final = "permanent_residence"


class PermanentAnswers(Permanent):
    """What the officer types for permanent residence."""

    cross_checks: ClassVar[tuple[CrossCheck, ...]] = CHECKS


LAYOUT: Final = Layout((GROUND, RECOMMENDING, ETHNIC, YEARS, CLEAN))


def starts_from(known: Known) -> dict[str, JsonValue]:
    """The post as last answered, and since when the oldest permit on file runs with nothing lost between."""
    told = carried(known, PermanentAnswers, ("post",))
    permits = sorted(
        (one for one in known.credentials if one.kind == "permit" and one.first_day is not None),
        key=lambda one: one.first_day.isoformat() if one.first_day else "",
    )
    if permits and permits[0].first_day is not None:
        told["work_from"] = permits[0].first_day.isoformat()
    return told


PERMANENT_RESIDENCE: Final = CaseType(
    key=KEY,
    title=N_("外国人永久居留（推荐）"),
    short_title=N_("永久居留"),
    family="residence",
    series="YJ",
    answers=PermanentAnswers,
    layout=LAYOUT,
    facts=facts_of(PermanentAnswers),
    judge=judge_permanent,
    materials=materials_of("permanent"),
    papers=papers_of(
        "永久居留",
        FormOf(
            "申请的情形",
            (
                (("申请的情形", "pr_ground"),),
                (("职务", "post"), ("在区连续工作自", "work_from")),
                (("外籍华人", "ethnic_chinese"), ("博士学位", "has_doctorate")),
                (("随同家属", "family_along"), ("公安机关受理日期", "police_accepted_on")),
                (("推荐理由", "merits"),),
            ),
            applies=False,
        ),
        permanent=True,
    ),
    fact_questions=fact_questions(KEY, PermanentAnswers),
    sample=permanent,
    never_copied=("merits", "police_accepted_on", "years", "work_from"),
    column="permanent",
    unit_title="用人单位",
    classed=False,
    starts_from=starts_from,
    yields=("permanent_residence",),
    ends=("residence",),
    decided_by="exit_entry",
)
