"""口岸签证支持: urgent, one entry, at most 30 days."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from desktop.basics.language import N_, said
from desktop.case_types.visa_support.choices import ENTRIES, URGENT
from desktop.case_types.visa_support.judging.common import foreign, standing
from desktop.case_types.visa_support.judging.elements import element_conditions
from desktop.case_types.visa_support.judging.judged import judged_by
from desktop.case_types.visa_support.judging.look import VisaLook
from desktop.policy.verdict import Condition

KEY: Final = "visa_port"
NOT_URGENT: Final = "none"
ONCE: Final = "single"


def _conditions(look: VisaLook) -> Iterator[Condition]:
    yield from _urgent(look)
    yield from look.within("port_stay", look.facts.stay_days, "stay_days", N_("停留 {n} 日"))
    yield from _entries(look)
    yield from foreign(look)
    yield from element_conditions(look)
    yield from _arrival(look)
    yield from look.passport("visa_passport")
    yield from standing(look)


def _urgent(look: VisaLook) -> Iterator[Condition]:
    reason = look.facts.urgent_reason
    if reason is None:
        yield from look.unknown("port_urgent", "urgent_reason")
    else:
        yield from look.met("port_urgent", reason != NOT_URGENT, URGENT.title(reason), "urgent_reason")


def _entries(look: VisaLook) -> Iterator[Condition]:
    entries = look.facts.visa_entries
    if entries is None:
        yield from look.unknown("port_entries", "visa_entries")
    else:
        yield from look.met("port_entries", entries == ONCE, ENTRIES.title(entries), "visa_entries")


def _arrival(look: VisaLook) -> Iterator[Condition]:
    arrive = look.facts.arrive_on
    if arrive is None:
        yield from look.unknown("visa_dates", "arrive_on")
    else:
        fact = said(N_("{day} 抵达"), day=arrive.isoformat())
        yield from look.met("visa_dates", arrive >= look.day, fact, "arrive_on")


judge_port = judged_by(
    KEY,
    _conditions,
    answer=N_("符合口岸签证支持条件，可以出具支持函。"),
    refusal=N_("不能出具口岸签证支持函：{says}。"),
)
