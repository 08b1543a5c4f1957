"""创业居留: graduates of key Chinese universities (2 to 5 years) and of well-known foreign ones (up to 2)."""

from __future__ import annotations

from typing import ClassVar, Final

from pydantic import JsonValue

from desktop.basics.language import N_, said
from desktop.case_types.case_type import Answers, CaseType
from desktop.case_types.residence.choices import FOREIGN
from desktop.case_types.residence.facts import fact_questions, facts_of
from desktop.case_types.residence.judging.grounds import start_conditions
from desktop.case_types.residence.judging.judge import Ground, judge_by
from desktop.case_types.residence.judging.look import ResidenceLook
from desktop.case_types.residence.judging.term import Bound
from desktop.case_types.residence.kinds.shared import NEVER_COPIED, paper_in_hand
from desktop.case_types.residence.materials import materials_of
from desktop.case_types.residence.papers import papers_of
from desktop.case_types.residence.papers.form import FormOf
from desktop.case_types.residence.questions.applying import (
    APPLYING,
    CHANGED,
    CHECKS,
    HELD,
    LIVING,
    Applying,
    Changed,
    Held,
    Wanted,
)
from desktop.case_types.residence.questions.grounds import (
    PROJECT,
    STARTING,
    Starting,
    proofs_told,
    school_based,
)
from desktop.case_types.residence.samples import startup
from desktop.forms.complaints import CrossCheck
from desktop.forms.layout import Layout, Section

KEY: Final = "residence_startup"


# Pydantic lists the questions of the last base first.
class StartupAnswers(Wanted, Held, Starting, Changed, Applying):
    """What the officer types for a residence paper for a start-up."""

    cross_checks: ClassVar[tuple[CrossCheck, ...]] = (*CHECKS, school_based, proofs_told)


LAYOUT: Final = Layout(
    (
        APPLYING, CHANGED, STARTING, PROJECT, HELD,
        Section(N_("期限和偕行人"), (("months_wanted", "companions"),)), LIVING,
    )
)  # fmt: skip


def bounds(look: ResidenceLook) -> tuple[Bound, ...]:
    """No longer than the passport."""
    return (Bound(N_("护照"), look.facts.passport_expires_on, "passport_expires_on"),)


def cap(look: ResidenceLook) -> tuple[str, int] | None:
    """Graduates of foreign universities: the book's own longest term."""
    name = "res_start_most"
    if look.facts.startup_path != FOREIGN or name not in look.rules:
        return None
    months = look.limit(name)
    return said(N_("国际知名高校毕业生最长{months}个月"), months=months), months


def written(answers: Answers) -> dict[str, JsonValue]:
    """Private affairs, with the endorsement the police confirmed."""
    word = answers.get("endorsement")
    return {"residence_kind": "private", "ground": "startup", **({"endorsement": word} if word else {})}


RESIDENCE_STARTUP: Final = CaseType(
    key=KEY,
    title=N_("外国人居留证件（创业）"),
    short_title=N_("居留 · 创业"),
    family="residence",
    series="JLC",
    answers=StartupAnswers,
    layout=LAYOUT,
    facts=facts_of(StartupAnswers),
    judge=judge_by(
        Ground(start_conditions, bounds, "res_shortest", N_("私人事务类居留证件（创业）"), cap)
    ),
    materials=materials_of("startup"),
    papers=papers_of(
        "私人事务类居留，创业",
        FormOf(
            "居留事由：创业",
            (
                (("适用的情形", "startup_path"),),
                (("毕业院校", "school"), ("毕业日期", "graduated_on")),
                (("学位", "degree"), ("签注用词", "endorsement")),
                (("创业项目", "project"), ("在开发区内", "startup_in_zone")),
                (("创业证明", "startup_proofs"),),
                (("项目说明", "project_says"),),
            ),
            unit="创业（依托）单位",
        ),
    ),
    fact_questions=fact_questions(KEY, StartupAnswers),
    sample=startup,
    never_copied=(*NEVER_COPIED, "school_basis", "project_says"),
    column="startup",
    unit_title="依托单位",
    classed=False,
    starts_from=paper_in_hand,
    yields=("residence",),
    writes=written,
    decided_by="exit_entry",
)
