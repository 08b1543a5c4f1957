"""境内申请: a first application by somebody already in China, on one of ten grounds."""

from __future__ import annotations

from typing import Annotated, ClassVar, Final

from pydantic import Field, JsonValue

from desktop.basics.language import N_
from desktop.case_types.case_type import CaseType
from desktop.case_types.entries import Line
from desktop.case_types.known import Known
from desktop.case_types.standing.under_class import UnderClass
from desktop.case_types.work_permit.answers import NEVER_COPIED
from desktop.case_types.work_permit.facts import fact_questions, facts_of
from desktop.case_types.work_permit.inside_grounds import INSIDE_GROUNDS
from desktop.case_types.work_permit.judge import Ways, judge_by, judge_under
from desktop.case_types.work_permit.judging.by_kind.inside import inside_conditions
from desktop.case_types.work_permit.kinds.carrying import OF_PERSON, RESIDENCE_IN_HAND, carried, of_residence
from desktop.case_types.work_permit.kinds.owing import salary_owed
from desktop.case_types.work_permit.materials import materials_of, materials_under
from desktop.case_types.work_permit.papers import papers_of
from desktop.case_types.work_permit.papers.variants import INSIDE
from desktop.case_types.work_permit.questions.ability import ABILITY, Ability, Conduct
from desktop.case_types.work_permit.questions.category import CATEGORY, Category
from desktop.case_types.work_permit.questions.claims import GRADUATE, OVER_AGE, TEACHER, Graduate, OverAge, Teacher
from desktop.case_types.work_permit.questions.held import FormerPermit, ResidenceHeld, UsualResidence, residence_dated
from desktop.case_types.work_permit.questions.hiring import HIRING, HIRING_CHECKS, Hiring
from desktop.case_types.work_permit.questions.history import EDUCATION, HISTORY_CHECKS, WORK, History
from desktop.case_types.work_permit.questions.local import LOCAL, Local, bonus_has_basis
from desktop.case_types.work_permit.questions.post import POST, Post
from desktop.case_types.work_permit.roster_forms import NEW_INSIDE
from desktop.case_types.work_permit.samples.inside import sample
from desktop.forms.complaints import CrossCheck
from desktop.forms.layout import Layout, Section
from desktop.forms.questions import Answers

KEY: Final = "work_permit_new_inside"


class Ground(Answers):
    """On what ground the application is made inside China."""

    inside_ground: Annotated[str, INSIDE_GROUNDS] = Field(
        title=N_("境内申请的情形"), description=N_("十种情形之一；都不符合的由境外申请")
    )
    inside_ground_basis: Line | None = Field(
        None, title=N_("境内申请的依据文件"), description=N_("说明符合该情形的文件名称和文号")
    )


# Pydantic lists the questions of the last base first.
class NewInsideAnswers(
    History, OverAge, Graduate, Teacher, Local, Conduct, Ability, FormerPermit, UsualResidence, ResidenceHeld, Hiring,
    Post, Category, Ground,
):  # fmt: skip
    """What the officer types for an application inside China."""

    cross_checks: ClassVar[tuple[CrossCheck, ...]] = (
        *HIRING_CHECKS,
        residence_dated,
        bonus_has_basis,
        *HISTORY_CHECKS,
    )


LAYOUT: Final = Layout(
    (
        Section(
            N_("境内申请的情形"),
            ("inside_ground", "inside_ground_basis"),
            note=N_("国家级开发区能否按第4项、第9项办理，本省未见规定，须有决定机关认可的文件。"),
        ),
        CATEGORY,
        POST,
        HIRING,
        Section(
            N_("签证和居留"),
            (
                "residence_kind",
                ("residence_number", "residence_expires_on"),
                ("usual_residence", "usual_residence_years_in_china"),
                ("held_permit_until", "same_post"),
                "work_proof_filed_before",
            ),
        ),
        ABILITY,
        EDUCATION,
        WORK,
        TEACHER,
        GRADUATE,
        OVER_AGE,
        LOCAL,
    )
)


def starts_from(known: Known) -> dict[str, JsonValue]:
    """Education and career as told before, the visa or residence paper on file, the last day of a former permit."""
    former = known.newest("permit")
    until = former.last_day if former is not None and former.state != "alive" else None
    return {
        **carried(known, NewInsideAnswers, OF_PERSON),
        **of_residence(known),
        **({"held_permit_until": until.isoformat()} if until is not None else {}),
    }


WAYS: Final = Ways(inside_conditions)

WORK_PERMIT_NEW_INSIDE: Final = CaseType(
    key=KEY,
    title=N_("外国人来华工作许可（境内申请，90日以上）"),
    short_title=N_("工作许可 · 境内首次"),
    family="work_permit",
    series="JN",
    answers=NewInsideAnswers,
    layout=LAYOUT,
    facts=facts_of(NewInsideAnswers),
    judge=judge_by(WAYS),
    materials=materials_of("new_inside"),
    papers=papers_of(INSIDE),
    fact_questions=fact_questions(KEY, NewInsideAnswers),
    sample=sample,
    extra={"history_gap_free": "work"},
    never_copied=(*NEVER_COPIED, "inside_ground_basis", *RESIDENCE_IN_HAND),
    column="new_inside",
    starts_from=starts_from,
    yields=("permit",),
    owes=salary_owed,
    roster=NEW_INSIDE,
    under_class=UnderClass(judge_under(WAYS), materials_under("new_inside")),
)
