"""外国专家来华邀请函: class A or a case of the document, at most 90 days, a legal person, task, schedule and money."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from desktop.basics.language import N_
from desktop.case_types.visa_support.choices import PAYERS
from desktop.case_types.visa_support.judging.common import class_a, dates, foreign, schedule, standing, visit_length
from desktop.case_types.visa_support.judging.elements import element_conditions
from desktop.case_types.visa_support.judging.judged import judged_by
from desktop.case_types.visa_support.judging.look import VisaLook
from desktop.policy.verdict import Condition, Outcome

KEY: Final = "visa_expert_invitation"
OF_CLASS_A: Final = "talent_a"


def _conditions(look: VisaLook) -> Iterator[Condition]:
    yield from _basis(look)
    yield from foreign(look)
    yield from element_conditions(look)
    yield from dates(look)
    yield from look.within("exp_stay", visit_length(look), "leave_on", N_("停留 {n} 日"))
    yield from look.yes_no(
        "exp_legal_person", look.facts.inviter_legal_person, "inviter_legal_person", N_("具有"), N_("不具有")
    )  # fmt: skip
    yield from _task(look)
    yield from schedule(look, "exp_schedule")
    yield from _funds(look)
    yield from look.passport("visa_passport")
    yield from standing(look)


def _basis(look: VisaLook) -> Iterator[Condition]:
    basis, case = look.facts.expert_basis, (look.facts.doc176_case or "").strip()
    if basis is None:
        yield from look.unknown("exp_basis", "expert_basis")
    elif basis == OF_CLASS_A:
        yield from class_a(look, "exp_basis")
    elif case:
        yield from look.tell("exp_basis", Outcome.MET, case, "doc176_case")
    else:
        yield from look.unknown("exp_basis", "doc176_case")


def _task(look: VisaLook) -> Iterator[Condition]:
    if look.facts.told("visit_reason"):
        yield from look.tell("exp_task", Outcome.MET, N_("已写明"), "visit_reason")
    else:
        yield from look.unknown("exp_task", "visit_reason")


def _funds(look: VisaLook) -> Iterator[Condition]:
    secured, payer = look.facts.funds_secured, look.facts.who_pays
    if secured is None or payer is None:
        yield from look.unknown("exp_funds", "funds_secured" if secured is None else "who_pays")
    else:
        yield from look.met("exp_funds", secured, PAYERS.title(payer) if secured else N_("未落实"), "funds_secured")


judge_expert = judged_by(
    KEY,
    _conditions,
    answer=N_("符合外国专家来华邀请条件，可以转报主管部门签发邀请函。"),
    refusal=N_("不能申请外国专家来华邀请函：{says}。"),
)
