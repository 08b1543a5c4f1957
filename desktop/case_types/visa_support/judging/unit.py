"""被授权单位邀请函: what the verification sheet asks before an authorised unit is written to."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from desktop.basics.language import N_, joined, said
from desktop.case_types.visa_support.choices import DEPUTY_OR_HIGHER, MULTIPLE, SIGNERS
from desktop.case_types.visa_support.judging.common import dates, foreign, schedule, standing
from desktop.case_types.visa_support.judging.elements import element_conditions
from desktop.case_types.visa_support.judging.judged import judged_by
from desktop.case_types.visa_support.judging.look import VisaLook
from desktop.policy.verdict import Condition, Outcome

KEY: Final = "visa_unit_invitation"


def applies_elsewhere(look: VisaLook) -> bool | None:
    """Whether the visa is asked for outside the country of the nationality; None while one of them is not told."""
    own, where = look.facts.nationality, look.facts.visa_country
    return None if own is None or where is None else own != where


def _conditions(look: VisaLook) -> Iterator[Condition]:
    yield from element_conditions(look)
    yield from foreign(look)
    yield from dates(look)
    yield from _signer(look)
    yield from _last_day(look)
    yield from _past(look)
    yield from _place(look)
    yield from schedule(look, "unit_schedule")
    yield from look.yes_no(
        "unit_guarantee", look.facts.guarantee_given, "guarantee_given", N_("出具"), N_("不出具")
    )  # fmt: skip
    yield from _filing(look)
    yield from look.passport("visa_passport")
    yield from standing(look)


def _signer(look: VisaLook) -> Iterator[Condition]:
    rank, name = look.facts.signer_rank, (look.facts.signer or "").strip()
    if rank is None or not name:
        yield from look.unknown("unit_signer", "signer" if not name else "signer_rank")
    else:
        fits = rank in DEPUTY_OR_HIGHER
        yield from look.met("unit_signer", fits, joined((name, SIGNERS.title(rank)), "；"), "signer_rank")


def _last_day(look: VisaLook) -> Iterator[Condition]:
    last, arrive = look.facts.last_visa_application_on, look.facts.arrive_on
    if last is None or arrive is None:
        yield from look.unknown("unit_last_day", "last_visa_application_on" if last is None else "arrive_on")
    else:
        yield from look.met(
            "unit_last_day", look.day <= last <= arrive, last.isoformat(), "last_visa_application_on"
        )  # fmt: skip


def _past(look: VisaLook) -> Iterator[Condition]:
    entries, past = look.facts.visa_entries, look.facts.past_visas_told or 0
    if entries is None:
        yield from look.unknown("unit_past", "visa_entries")
    elif entries != MULTIPLE:
        yield from look.tell("unit_past", Outcome.WAIVED, N_("不申请多次入境"), "visa_entries")
    elif past:
        yield from look.tell("unit_past", Outcome.MET, said(N_("已登记 {n} 次"), n=past), "past_visas_told")
    else:
        yield from look.unknown("unit_past", "past_visas_told")


def _place(look: VisaLook) -> Iterator[Condition]:
    elsewhere = applies_elsewhere(look)
    if elsewhere is None:
        yield from look.unknown("unit_place", "visa_country" if look.facts.visa_country is None else "nationality")
        return
    where = look.country(look.facts.visa_country)
    if not elsewhere:
        yield from look.tell("unit_place", Outcome.WAIVED, said(N_("在国籍国{where}申办"), where=where), "visa_country")
        return
    yield from look.yes_no(
        "unit_place", look.facts.lives_there, "lives_there", said(N_("在{where}有居留证明"), where=where),
        said(N_("在{where}没有居留证明"), where=where),
    )  # fmt: skip


def _filing(look: VisaLook) -> Iterator[Condition]:
    first = look.facts.first_filing
    if first is None:
        yield from look.unknown("unit_filing", "first_filing")
    elif first:
        yield from look.tell("unit_filing", Outcome.UNKNOWN, N_("首次办理，须先备案"), "first_filing")
    else:
        yield from look.tell("unit_filing", Outcome.MET, N_("以前办理过"), "first_filing")


judge_unit = judged_by(
    KEY,
    _conditions,
    answer=N_("核实单要素齐全，可以致函被授权单位申请邀请函。"),
    refusal=N_("不能申请被授权单位邀请函：{says}。"),
)
