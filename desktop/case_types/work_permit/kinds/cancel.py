"""注销: an employment has ended, and the permit with it."""

from __future__ import annotations

from typing import ClassVar, Final

from pydantic import JsonValue

from desktop.basics.language import N_
from desktop.case_types.case_type import CaseType
from desktop.case_types.known import Known
from desktop.case_types.work_permit.facts import fact_questions, facts_of
from desktop.case_types.work_permit.judging.by_kind.cancel import cancel_advice, cancel_answer, cancel_conditions
from desktop.case_types.work_permit.kinds.carrying import PERMIT_IN_HAND, of_permit
from desktop.case_types.work_permit.kinds.in_hand import InHand, judge_in_hand, no_term
from desktop.case_types.work_permit.kinds.owing import salary_known, salary_settled
from desktop.case_types.work_permit.materials import materials_of
from desktop.case_types.work_permit.papers import papers_of
from desktop.case_types.work_permit.papers.variants import CANCELLATION
from desktop.case_types.work_permit.questions.afterwards.ending import (
    DISPUTE,
    ENDING,
    ENDING_CHECKS,
    SIGNED,
    VANISHED,
    Ending,
)
from desktop.case_types.work_permit.questions.held import (
    PERMIT_HELD,
    SALARY_PROMISE,
    PermitHeld,
    SalaryPromise,
    permit_in_order,
    promise_looked_into,
)
from desktop.case_types.work_permit.samples.ending import sample
from desktop.forms.complaints import CrossCheck
from desktop.forms.layout import Layout

KEY: Final = "work_permit_cancel"


# Pydantic lists the questions of the last base first.
class CancelAnswers(SalaryPromise, Ending, PermitHeld):
    """What the officer types for a cancellation."""

    cross_checks: ClassVar[tuple[CrossCheck, ...]] = (permit_in_order, *ENDING_CHECKS, promise_looked_into)


LAYOUT: Final = Layout((PERMIT_HELD, ENDING, SIGNED, VANISHED, DISPUTE, SALARY_PROMISE))


def starts_from(known: Known) -> dict[str, JsonValue]:
    """The permit as on file, whether a salary was promised, and a contract that has come to its end."""
    told = of_permit(known)
    contract, permit = known.newest("contract"), known.alive("permit")
    if contract is not None and contract.state == "lapsed" and contract.last_day is not None and permit is not None:
        told |= {"end_reason": "contract_ended", "ended_on": contract.last_day.isoformat()}
    return told | salary_known(known, KEY)


WORK_PERMIT_CANCEL: Final = CaseType(
    key=KEY,
    title=N_("外国人来华工作许可（注销）"),
    short_title=N_("工作许可 · 注销"),
    family="work_permit",
    series="ZX",
    answers=CancelAnswers,
    layout=LAYOUT,
    facts=facts_of(CancelAnswers),
    judge=judge_in_hand(
        InHand(
            further=cancel_conditions,
            keeps=frozenset(),
            answer=cancel_answer,
            refusal=N_("不能按注销办理：{says}。"),
            advice=cancel_advice,
            term=no_term,
        )
    ),
    materials=materials_of("cancel"),
    papers=papers_of(CANCELLATION),
    fact_questions=fact_questions(KEY, CancelAnswers),
    sample=sample,
    never_copied=(
        *PERMIT_IN_HAND, "ended_on", "end_says", "left_on", "newspaper_on",
        "judgment_number",
    ),
    column="cancel",
    settles=salary_settled,
    classed=False,
    starts_from=starts_from,
    ends=("permit",),
)  # fmt: skip
