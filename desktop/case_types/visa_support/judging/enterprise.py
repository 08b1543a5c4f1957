"""单位邀请函: the enterprise's own letter; its elements, the visa that fits the purpose, no work."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from desktop.basics.language import N_, joined, said
from desktop.case_types.visa_support.choices import VISA_TYPES
from desktop.case_types.visa_support.judging.common import dates, foreign, standing, visit_length
from desktop.case_types.visa_support.judging.elements import element_conditions
from desktop.case_types.visa_support.judging.judged import judged_by
from desktop.case_types.visa_support.judging.look import VisaLook
from desktop.policy.book.kinds.visits import Purpose, PurposesChapter
from desktop.policy.verdict import Condition, Confidence, Outcome

KEY: Final = "visa_enterprise_invitation"
PURPOSES: Final = "visa_support/purposes"


def purpose_of(look: VisaLook) -> Purpose | None:
    """The purpose that was answered, as the book of the day has it."""
    return look.library.chapter(PURPOSES, PurposesChapter).on(look.day).get(look.facts.visit_purpose or "")


def _conditions(look: VisaLook) -> Iterator[Condition]:
    yield from element_conditions(look)
    yield from foreign(look)
    yield from dates(look)
    purpose = purpose_of(look)
    yield from _no_work(look, purpose)
    yield from _visa(look, purpose)
    yield from _stay(look, purpose)
    yield from look.passport("visa_passport")
    yield from standing(look)


def _no_work(look: VisaLook, purpose: Purpose | None) -> Iterator[Condition]:
    paid = look.facts.paid_in_china
    if purpose is not None and not purpose.visa:
        yield from look.tell("ent_no_work", Outcome.UNMET, purpose.title, "visit_purpose")
    elif paid is None or purpose is None:
        yield from look.unknown("ent_no_work", "paid_in_china" if paid is None else "visit_purpose")
    else:
        fact = N_("由境内单位支付报酬") if paid else N_("境内不支付报酬")
        yield from look.met("ent_no_work", not paid, fact, "paid_in_china")


def _visa(look: VisaLook, purpose: Purpose | None) -> Iterator[Condition]:
    """The kind of visa fits what somebody comes for; where the match is 待核, it is only pointed at."""
    chosen = look.facts.visa_type
    if purpose is None or chosen is None:
        yield from look.unknown("ent_purpose", "visit_purpose" if purpose is None else "visa_type")
        return
    if not purpose.visa:
        return  # told above: it is work
    fact = joined((purpose.title, VISA_TYPES.title(chosen)), "；")
    if purpose.visa == chosen:
        yield from look.tell("ent_purpose", Outcome.MET, fact, "visa_type")
        return
    note = said(N_("这一事由应当办{visa}。"), visa=VISA_TYPES.title(purpose.visa))
    sure = purpose.confidence is Confidence.CONFIRMED
    yield from look.tell("ent_purpose", Outcome.UNMET if sure else Outcome.UNKNOWN, fact, "visa_type", note)


def _stay(look: VisaLook, purpose: Purpose | None) -> Iterator[Condition]:
    if purpose is None or not purpose.visa:
        return
    if purpose.most_days is None:
        yield from look.tell("ent_stay", Outcome.WAIVED, N_("这一事由没有90日的限制"), "visit_purpose")
        return
    days = visit_length(look)
    if days is None:
        yield from look.unknown("ent_stay", "leave_on")
    else:
        yield from look.met("ent_stay", days <= purpose.most_days, said(N_("停留 {n} 日"), n=days), "leave_on")


judge_enterprise = judged_by(
    KEY,
    _conditions,
    answer=N_("要素齐全，可以打印邀请函，由单位签字盖章。"),
    refusal=N_("不能出具邀请函：{says}。"),
)
