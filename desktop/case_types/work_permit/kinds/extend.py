"""延期: the same employer goes on employing somebody in the same post; changes may ride on it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from typing import Annotated, ClassVar, Final

from pydantic import Field, JsonValue

from desktop.basics.language import N_
from desktop.case_types.case_type import CaseType
from desktop.case_types.entries import Paragraph
from desktop.case_types.known import Known
from desktop.case_types.standing.under_class import UnderClass
from desktop.case_types.work_permit.choices import CHANGE_ITEMS
from desktop.case_types.work_permit.facts import fact_questions, facts_of
from desktop.case_types.work_permit.judge import Ways, judge_by, judge_under
from desktop.case_types.work_permit.judging.by_kind.extension import extension_advice, extension_conditions
from desktop.case_types.work_permit.kinds.carrying import (
    OF_PERSON,
    OF_POST,
    PERMIT_IN_HAND,
    RESIDENCE_IN_HAND,
    carried,
    of_permit,
    of_residence,
)
from desktop.case_types.work_permit.kinds.owing import salary_known, salary_owed, salary_settled
from desktop.case_types.work_permit.materials import materials_of, materials_under
from desktop.case_types.work_permit.papers import papers_of
from desktop.case_types.work_permit.papers.variants import EXTENSION
from desktop.case_types.work_permit.questions.ability import ABILITY_LINES, Qualities, SchoolingIfRaised
from desktop.case_types.work_permit.questions.category import CATEGORY, Category
from desktop.case_types.work_permit.questions.claims import OVER_AGE, TEACHER, OverAge, Teacher
from desktop.case_types.work_permit.questions.held import (
    PERMIT_HELD,
    RESIDENCE_HELD_AND_AGREEING,
    SALARY_PROMISE,
    DocumentsAgree,
    PermitHeld,
    ResidenceHeld,
    SalaryPromise,
    permit_in_order,
    promise_looked_into,
    residence_dated,
)
from desktop.case_types.work_permit.questions.hiring import HIRING_CHECKS, HIRING_LINES, Hiring
from desktop.case_types.work_permit.questions.local import LOCAL, Local, bonus_has_basis
from desktop.case_types.work_permit.questions.post import POST, Post
from desktop.case_types.work_permit.roster_forms import EXTEND
from desktop.case_types.work_permit.samples.extension import sample
from desktop.forms.complaints import Complaint, CrossCheck, missing
from desktop.forms.layout import Layout, Section
from desktop.forms.questions import Answers

KEY: Final = "work_permit_extend"


class Onward(Answers):
    """How the new term joins the old one, and what changes with it."""

    same_employer: bool = Field(title=N_("仍为同一聘用单位"), description=N_("已变换单位的按变换聘用单位办理"))
    same_post: bool = Field(title=N_("仍为同一职务"))
    same_occupation: bool | None = Field(
        None, title=N_("职业不变"), description=N_("职务改变的填写；职业改变的须重新申请")
    )
    previous_contract_until: date = Field(title=N_("原聘用合同至"), description=N_("新合同须与这一天衔接"))
    change_items: list[Annotated[str, CHANGE_ITEMS]] = Field(
        default_factory=list, title=N_("随延期一并变更的内容"), description=N_("没有变更的不选")
    )
    changed_on: date | None = Field(None, title=N_("变更发生日"))
    change_says: Paragraph | None = Field(
        None,
        title=N_("变更前后的内容"),
        description=N_("如：护照号码由 M00000001 变更为 M00000002"),
        json_schema_extra={"editor": "long_text"},
    )


# Pydantic lists the questions of the last base first.
class ExtendAnswers(
    OverAge, Teacher, Local, Qualities, SchoolingIfRaised, SalaryPromise, Category, DocumentsAgree, ResidenceHeld,
    Hiring, Post, Onward, PermitHeld,
):  # fmt: skip
    """What the officer types for an extension."""

    cross_checks: ClassVar[tuple[CrossCheck, ...]]


def change_told(answers: Onward, _day: date | None) -> Iterator[Complaint]:
    """What changes is told with its day and in words; another post says whether the occupation stays."""
    if answers.change_items:
        if answers.changed_on is None:
            yield missing("changed_on", N_("有变更的，请填写变更发生日。"))
        if not answers.change_says:
            yield missing("change_says", N_("请写明变更前后的内容。"))
    if not answers.same_post and answers.same_occupation is None:
        yield missing("same_occupation", N_("职务改变的，请确认职业是否不变。"))


ExtendAnswers.cross_checks = (
    permit_in_order,
    change_told,
    *HIRING_CHECKS,
    residence_dated,
    promise_looked_into,
    bonus_has_basis,
)


def _raised(raw: Mapping[str, JsonValue]) -> bool:
    """A higher class is applied for than the permit has (A before B before C)."""
    wanted, held = raw.get("applied_class"), raw.get("permit_class")
    return isinstance(wanted, str) and isinstance(held, str) and wanted < held


LAYOUT: Final = Layout(
    (
        PERMIT_HELD,
        Section(
            N_("延期和变更"),
            (
                ("same_employer", "same_post"),
                ("same_occupation", "previous_contract_until"),
                "change_items",
                "changed_on",
                "change_says",
            ),
        ),
        Section(N_("续签聘用"), (*HIRING_LINES, "months_applied")),
        RESIDENCE_HELD_AND_AGREEING,
        SALARY_PROMISE,
        POST,
        CATEGORY,
        Section(N_("学历和能力"), ABILITY_LINES, shown_when=_raised, note=N_("申请提高类别的才填写。")),
        TEACHER,
        OVER_AGE,
        LOCAL,
    )
)


def starts_from(known: Known) -> dict[str, JsonValue]:
    """Permit, residence paper and post as on file; the new contract begins the day after the old one ends."""
    told: dict[str, JsonValue] = {
        **carried(known, ExtendAnswers, (*OF_PERSON, *OF_POST)),
        **of_permit(known),
        **of_residence(known),
        "same_employer": known.same_employer,
    }
    contract = known.alive("contract") or known.newest("contract")
    until = contract.last_day if contract is not None else _contract_of(known)
    if until is not None:
        told["previous_contract_until"] = until.isoformat()
        if until < date.max:
            told["contract_from"] = (until + timedelta(days=1)).isoformat()
    return told | salary_known(known, KEY)


def _contract_of(known: Known) -> date | None:
    """The last day of the contract of the newest finished case, as it was answered."""
    until = known.last_answers.get("contract_until")
    try:
        return date.fromisoformat(until) if isinstance(until, str) else None
    except ValueError:
        return None


WAYS: Final = Ways(
    extension_conditions,
    frozenset({"no_criminal_record", "healthy", "history", "passport", "contract_term"}),
    carries=True,
    leaves_out_carried=frozenset({"degree_experience", "salary_route"}),
    advice=extension_advice,
)

WORK_PERMIT_EXTEND: Final = CaseType(
    key=KEY,
    title=N_("外国人来华工作许可（延期）"),
    short_title=N_("工作许可 · 延期"),
    family="work_permit",
    series="YQ",
    answers=ExtendAnswers,
    layout=LAYOUT,
    facts=facts_of(ExtendAnswers),
    judge=judge_by(WAYS),
    materials=materials_of("extend"),
    papers=papers_of(EXTENSION),
    fact_questions=fact_questions(KEY, ExtendAnswers),
    sample=sample,
    never_copied=(
        "local_bonus_basis", "over_age_approval", *PERMIT_IN_HAND, *RESIDENCE_IN_HAND,
        "previous_contract_until", "changed_on", "change_says",
    ),
    column="extend",
    starts_from=starts_from,
    yields=("permit",),
    ends=(),
    owes=salary_owed,
    settles=salary_settled,
    roster=EXTEND,
    under_class=UnderClass(judge_under(WAYS), materials_under("extend")),
)  # fmt: skip
