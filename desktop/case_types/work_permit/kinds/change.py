"""变更: what stands on the permit changes while employer and occupation stay: name, passport, post, class."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import ClassVar, Final

from pydantic import JsonValue

from desktop.basics.language import N_, said
from desktop.case_types.case_type import CaseType, Facts
from desktop.case_types.known import Known
from desktop.case_types.work_permit.facts import fact_questions, facts_of
from desktop.case_types.work_permit.judge import Ways, judge_by, read_facts
from desktop.case_types.work_permit.judging.by_kind.change import (
    change_advice,
    change_answer,
    change_conditions,
)
from desktop.case_types.work_permit.judging.by_kind.look import Look
from desktop.case_types.work_permit.judging.classification import classify
from desktop.case_types.work_permit.kinds.carrying import (
    OF_PERSON,
    PERMIT_IN_HAND,
    RESIDENCE_IN_HAND,
    carried,
    of_permit,
    of_residence,
)
from desktop.case_types.work_permit.kinds.in_hand import InHand, judge_in_hand, sentence, term_of_permit
from desktop.case_types.work_permit.materials import materials_of
from desktop.case_types.work_permit.needs.words import class_changed
from desktop.case_types.work_permit.papers import papers_of
from desktop.case_types.work_permit.papers.variants import CHANGE
from desktop.case_types.work_permit.questions.ability import ABILITY_LINES, Qualities, SchoolingIfRaised
from desktop.case_types.work_permit.questions.afterwards.changing import (
    CHANGING,
    MOVED,
    RENAMED,
    RESIDENCE_TOO,
    Changing,
    Moved,
    PayIfRaised,
    Renamed,
    ResidenceToo,
    before_told,
    change_happened,
    changes,
    others_told,
    post_told,
)
from desktop.case_types.work_permit.questions.category import Category
from desktop.case_types.work_permit.questions.claims import OVER_AGE, TEACHER, OverAge, Teacher
from desktop.case_types.work_permit.questions.held import PERMIT_HELD, PermitHeld, permit_in_order
from desktop.case_types.work_permit.questions.local import LOCAL, Local, bonus_has_basis
from desktop.case_types.work_permit.samples.changing import sample
from desktop.forms.complaints import CrossCheck
from desktop.forms.layout import Layout, Section
from desktop.policy.book.library import PolicyLibrary
from desktop.policy.verdict import Verdict

KEY: Final = "work_permit_change"
# Of the basic conditions, those that look at who the person is: all others were looked at with the permit.
KEEPS: Final = frozenset({"foreign_national", "chinese_name", "dprk"})


# Pydantic lists the questions of the last base first.
class ChangeAnswers(
    OverAge, Teacher, Local, Qualities, SchoolingIfRaised, PayIfRaised, Category, ResidenceToo, Moved, Renamed,
    Changing, PermitHeld,
):  # fmt: skip
    """What the officer types for a change."""

    cross_checks: ClassVar[tuple[CrossCheck, ...]] = (
        permit_in_order,
        change_happened,
        others_told,
        before_told,
        post_told,
        bonus_has_basis,
    )


def _class_changes(raw: Mapping[str, JsonValue]) -> bool:
    return changes(raw, "class")


LAYOUT: Final = Layout(
    (
        PERMIT_HELD,
        CHANGING,
        RENAMED,
        MOVED,
        RESIDENCE_TOO,
        Section(N_("类别"), ("applied_class", "lines"), shown_when=_class_changes),
        Section(
            N_("学历和能力"),
            (("annual_pay_yuan", "months_per_year_in_china"), *ABILITY_LINES),
            shown_when=_class_changes,
            note=N_("变更类别的，按申请的类别重新核验。"),
        ),
        replace(TEACHER, shown_when=lambda raw: _class_changes(raw) and TEACHER.shows(raw)),
        replace(OVER_AGE, shown_when=_class_changes),
        replace(LOCAL, shown_when=_class_changes),
    )
)


def starts_from(known: Known) -> dict[str, JsonValue]:
    """Permit, residence paper, education and pay as on file; a passport renewed since stands among what changes."""
    told: dict[str, JsonValue] = {
        **carried(known, ChangeAnswers, (*OF_PERSON, "occupation", "annual_pay_yuan", "months_per_year_in_china")),
        **of_permit(known),
        **of_residence(known),
        "same_employer": known.same_employer,
    }
    passport, former = known.alive("passport"), _former_passport(known)
    permit = known.alive("permit")
    if passport is None or passport.first_day is None or former == "" or permit is None:
        return told
    if permit.first_day is not None and passport.first_day >= permit.first_day:
        told |= {
            "change_items": ["passport"],
            "passport_before": former,
            "changed_on": passport.first_day.isoformat(),
        }
    return told


def _former_passport(known: Known) -> str:
    """The number of the passport before the one in hand; "" when there is none on file."""
    former = [one for one in known.credentials if one.kind == "passport" and one.state == "replaced"]
    newest = max(former, key=lambda one: one.last_day or date.min, default=None)
    return newest.number if newest is not None else ""


_SAME_CLASS: Final = InHand(
    further=change_conditions,
    keeps=KEEPS,
    answer=change_answer,
    refusal=N_("不能按变更办理：{says}。"),
    advice=change_advice,
    term=term_of_permit,
)
# Another class is judged like a first one; what the first application showed of conduct and contract is not asked.
_OTHER_CLASS: Final = judge_by(
    Ways(
        change_conditions,
        frozenset({
            "no_criminal_record", "healthy", "definite_employer", "employer_standing", "post_needed", "minimum_wage",
            "passport", "contract", "history",
        }),
    )
)  # fmt: skip


def judge(library: PolicyLibrary, facts: Facts, day: date) -> Verdict:
    """Judge a change: a class that changes is judged anew, else the permit's goes on; raises as `judge` does."""
    known = read_facts(library, facts, day)
    if not class_changed(known):
        return judge_in_hand(_SAME_CLASS)(library, facts, day)
    verdict = _OTHER_CLASS(library, facts, day)
    look = Look(library, day, facts=known, found=classify(library, known, day))
    told = sentence(_SAME_CLASS, look, verdict.conditions)
    return replace(
        verdict,
        headline=said(N_("{found}{told}"), found=verdict.headline, told=told) if verdict.ready else told,
        warnings=(*verdict.warnings, *change_advice(look)),
        validity=term_of_permit(look),
    )


WORK_PERMIT_CHANGE: Final = CaseType(
    key=KEY,
    title=N_("外国人来华工作许可（变更）"),
    short_title=N_("工作许可 · 变更"),
    family="work_permit",
    series="BG",
    answers=ChangeAnswers,
    layout=LAYOUT,
    facts=facts_of(ChangeAnswers),
    judge=judge,
    materials=materials_of("change"),
    papers=papers_of(CHANGE),
    fact_questions=fact_questions(KEY, ChangeAnswers),
    sample=sample,
    never_copied=(
        "local_bonus_basis", "over_age_approval", *PERMIT_IN_HAND, *RESIDENCE_IN_HAND,
        "changed_on", "change_says", "name_before", "passport_before",
    ),
    column="change",
    starts_from=starts_from,
    yields=("permit",),
)  # fmt: skip
