"""变换聘用单位: somebody who works in China already goes to another employer in the same occupation."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import ClassVar, Final

from pydantic import Field, JsonValue

from desktop.basics.language import N_
from desktop.case_types.case_type import CaseType
from desktop.case_types.entries import Line
from desktop.case_types.known import Known
from desktop.case_types.standing.under_class import UnderClass
from desktop.case_types.work_permit.answers import NEVER_COPIED
from desktop.case_types.work_permit.facts import fact_questions, facts_of
from desktop.case_types.work_permit.judge import Ways, judge_by, judge_under
from desktop.case_types.work_permit.judging.by_kind.transfer import transfer_conditions
from desktop.case_types.work_permit.kinds.carrying import (
    OF_PERSON,
    PERMIT_IN_HAND,
    RESIDENCE_IN_HAND,
    carried,
    of_permit,
    of_residence,
)
from desktop.case_types.work_permit.kinds.owing import salary_owed
from desktop.case_types.work_permit.materials import materials_of, materials_under
from desktop.case_types.work_permit.papers import papers_of
from desktop.case_types.work_permit.papers.variants import TRANSFER
from desktop.case_types.work_permit.questions.ability import ABILITY_LINES, Ability
from desktop.case_types.work_permit.questions.category import CATEGORY, Category
from desktop.case_types.work_permit.questions.claims import GRADUATE, OVER_AGE, TEACHER, Graduate, OverAge, Teacher
from desktop.case_types.work_permit.questions.held import (
    PERMIT_HELD,
    RESIDENCE_HELD,
    PermitHeld,
    ResidenceHeld,
    permit_in_order,
    residence_dated,
)
from desktop.case_types.work_permit.questions.hiring import HIRING, HIRING_CHECKS, Hiring
from desktop.case_types.work_permit.questions.history import EDUCATION, HISTORY_CHECKS, WORK, History
from desktop.case_types.work_permit.questions.local import LOCAL, Local, bonus_has_basis
from desktop.case_types.work_permit.questions.post import POST, Post
from desktop.case_types.work_permit.samples.transfer import sample
from desktop.forms.complaints import Complaint, CrossCheck, missing
from desktop.forms.layout import Layout, Section
from desktop.forms.questions import Answers

KEY: Final = "work_permit_change_employer"


class Leaving(Answers):
    """How the old employment ended, and what was filed with it."""

    previous_employer: Line = Field(title=N_("原聘用单位"))
    same_occupation: bool = Field(title=N_("变换单位后职业不变"), description=N_("职业改变的须重新申请"))
    same_post: bool = Field(title=N_("变换单位后职务不变"))
    has_cancellation_certificate: bool = Field(
        title=N_("持有原许可的注销证明"), description=N_("原许可到期自动失效的没有注销证明")
    )
    cancellation_effective_on: date | None = Field(
        None, title=N_("原许可注销生效日"), description=N_("新聘用期限不能早于这一天")
    )
    work_proof_filed_before: bool | None = Field(None, title=N_("工作资历证明以前已提交"))
    degree_filed_before: bool | None = Field(None, title=N_("学历证明以前已认证并提交"))


# Pydantic lists the questions of the last base first.
class ChangeEmployerAnswers(
    History, OverAge, Graduate, Teacher, Local, Ability, ResidenceHeld, Hiring, Post, Category, Leaving, PermitHeld
):  # fmt: skip
    """What the officer types for a change of employer."""

    cross_checks: ClassVar[tuple[CrossCheck, ...]]


def cancellation_dated(answers: Leaving, _day: date | None) -> Iterator[Complaint]:
    """A certificate says from when the old permit is cancelled."""
    if answers.has_cancellation_certificate and answers.cancellation_effective_on is None:
        yield missing("cancellation_effective_on", N_("请填写注销证明上的注销生效日。"))


ChangeEmployerAnswers.cross_checks = (
    permit_in_order,
    cancellation_dated,
    *HIRING_CHECKS,
    residence_dated,
    bonus_has_basis,
    *HISTORY_CHECKS,
)

LAYOUT: Final = Layout(
    (
        PERMIT_HELD,
        Section(
            N_("原聘用单位"),
            (
                "previous_employer",
                ("same_occupation", "same_post"),
                ("has_cancellation_certificate", "cancellation_effective_on"),
                ("work_proof_filed_before", "degree_filed_before"),
            ),
        ),
        CATEGORY,
        POST,
        HIRING,
        RESIDENCE_HELD,
        Section(N_("学历和能力"), ABILITY_LINES),
        EDUCATION,
        WORK,
        TEACHER,
        GRADUATE,
        OVER_AGE,
        LOCAL,
    )
)


def starts_from(known: Known) -> dict[str, JsonValue]:
    """Permit and residence paper as on file, the person's education and career; a permit of ours means papers filed."""
    permit = known.alive("permit") or known.newest("permit")
    told: dict[str, JsonValue] = {
        **carried(known, ChangeEmployerAnswers, (*OF_PERSON, "occupation")),
        **of_permit(known),
        **of_residence(known),
    }
    if permit is not None and permit.employer_name:
        told["previous_employer"] = permit.employer_name
    if known.last_kind.startswith("work_permit_new"):
        told |= {"work_proof_filed_before": True, "degree_filed_before": True}
    return told


# What the first application showed is not asked for again.
WAYS: Final = Ways(transfer_conditions, frozenset({"no_criminal_record", "healthy"}))

WORK_PERMIT_CHANGE_EMPLOYER: Final = CaseType(
    key=KEY,
    title=N_("外国人来华工作许可（变换聘用单位）"),
    short_title=N_("工作许可 · 变换单位"),
    family="work_permit",
    series="HD",
    answers=ChangeEmployerAnswers,
    layout=LAYOUT,
    facts=facts_of(ChangeEmployerAnswers),
    judge=judge_by(WAYS),
    materials=materials_of("change_employer"),
    papers=papers_of(TRANSFER),
    fact_questions=fact_questions(KEY, ChangeEmployerAnswers),
    sample=sample,
    extra={"history_gap_free": "work", "same_employer": "previous_employer"},
    never_copied=(
        *NEVER_COPIED, *PERMIT_IN_HAND, *RESIDENCE_IN_HAND, "cancellation_effective_on",
    ),
    column="change_employer",
    starts_from=starts_from,
    yields=("permit",),
    owes=salary_owed,
    under_class=UnderClass(judge_under(WAYS), materials_under("change_employer")),
)  # fmt: skip
