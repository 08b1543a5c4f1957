"""多年多次签证支持: a zone enterprise's senior or professional guest, the visa wanted, earlier visits."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from desktop.basics.language import N_, joined, said
from desktop.case_types.visa_support.choices import ENTRIES, MULTIPLE, POST_LEVELS, SOMEBODY_ELSE
from desktop.case_types.visa_support.judging.common import foreign, standing
from desktop.case_types.visa_support.judging.elements import element_conditions
from desktop.case_types.visa_support.judging.judged import judged_by
from desktop.case_types.visa_support.judging.look import VisaLook
from desktop.policy.verdict import Condition, Outcome

KEY: Final = "visa_multi_entry"
ENTERPRISE: Final = "enterprise"


def _conditions(look: VisaLook) -> Iterator[Condition]:
    yield from _zone(look)
    yield from _post(look)
    yield from foreign(look)
    yield from element_conditions(look)
    yield from look.within("multi_years", look.facts.visa_years, "visa_years", N_("拟申请 {n} 年"))
    yield from _entries(look)
    yield from look.within("multi_stay", look.facts.stay_days, "stay_days", N_("每次停留 {n} 日"))
    yield from _record(look)
    yield from look.yes_no("multi_conduct", look.facts.good_conduct, "good_conduct", N_("没有"), N_("有不良记录"))
    yield from look.passport("visa_passport")
    yield from standing(look)


def _zone(look: VisaLook) -> Iterator[Condition]:
    inside, kind = look.facts.employer_in_zone, look.facts.employer_kind
    if inside is None or kind is None:
        yield from look.unknown("multi_zone", "employer_in_zone" if inside is None else "employer_kind")
        return
    facts = (N_("在国家级开发区内") if inside else N_("不在国家级开发区内"),
             N_("企业") if kind == ENTERPRISE else N_("不是企业"))  # fmt: skip
    yield from look.met(
        "multi_zone", inside and kind == ENTERPRISE, joined(facts, "；"), "employer_in_zone"
    )  # fmt: skip


def _post(look: VisaLook) -> Iterator[Condition]:
    level = look.facts.post_level
    if level is None:
        yield from look.unknown("multi_post", "post_level")
    else:
        yield from look.met("multi_post", level != SOMEBODY_ELSE, POST_LEVELS.title(level), "post_level")


def _entries(look: VisaLook) -> Iterator[Condition]:
    entries = look.facts.visa_entries
    if entries is None:
        yield from look.unknown("multi_entries", "visa_entries")
    else:
        yield from look.met("multi_entries", entries == MULTIPLE, ENTRIES.title(entries), "visa_entries")


def _record(look: VisaLook) -> Iterator[Condition]:
    past = look.facts.past_visits_told or 0
    if past:
        yield from look.tell("multi_record", Outcome.MET, said(N_("已登记 {n} 次"), n=past), "past_visits_told")
    else:
        yield from look.unknown("multi_record", "past_visits_told")


judge_multi = judged_by(
    KEY,
    _conditions,
    answer=N_("符合多年多次签证支持条件，可以向出入境管理机构出具支持函。"),
    refusal=N_("不能出具多年多次签证支持函：{says}。"),
)
