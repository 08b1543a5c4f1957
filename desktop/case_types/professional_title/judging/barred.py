"""Who may not apply: not in service, past the age, civil servants, under a penalty or a ban; insurance that differs."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from desktop.basics.language import N_, said
from desktop.case_types.professional_title.choices import EMPLOYMENT
from desktop.case_types.professional_title.judging.look import TitleLook
from desktop.case_types.professional_title.judging.proving.insured import THROUGH_AGENCY, insurance_conditions
from desktop.policy.reckoning.titles.afterwards import CHAPTER as AFTERWARDS
from desktop.policy.reckoning.titles.afterwards import ban_of
from desktop.policy.reckoning.titles.eligibility.retirement import bounds_of, retirement_of
from desktop.policy.verdict import Condition, Outcome

LIGHT = "warning"  # the only penalty that bars nobody
NEAR = 5 * 365  # days before the statutory age


def barred_conditions(look: TitleLook) -> Iterator[Condition]:
    """All that may bar somebody, each told."""
    yield from _employed(look)
    yield from _retired(look)
    facts = look.facts
    yield from look.yes_no(
        "title_civil_servant", None if facts.civil_servant is None else not facts.civil_servant, "civil_servant",
        N_("不是公务员"), N_("是公务员（参照管理人员）"),
    )  # fmt: skip
    yield from _penalty(look)
    yield from _ban(look)
    if facts.foreigner:
        yield from look.yes_no(
            "title_foreigner", facts.may_work, "may_work", N_("持工作许可或者永久居留身份证"), N_("没有工作许可")
        )
    yield from insurance_conditions(look)


def _employed(look: TitleLook) -> Iterator[Condition]:
    facts = look.facts
    if facts.in_service is False:
        yield from look.met("title_employed", False, N_("不在职在岗"), "in_service")
    elif facts.employment is None:
        yield from look.unknown("title_employed", "employment")
    else:
        title = EMPLOYMENT.title(facts.employment)
        yield from look.met("title_employed", facts.employment != "none", title, "employment")
    if facts.employment in THROUGH_AGENCY:
        if facts.agency_document:
            yield from look.met("title_agency", True, facts.agency_document, "agency_document")
        else:
            yield from look.met("title_agency", False, N_("没有派遣协议或者人事代理证明"), "agency_document")


def _retired(look: TitleLook) -> Iterator[Condition]:
    facts = look.facts
    day = facts.retire_check_day or look.accepted
    if facts.extended_service_document:
        fact = said(N_("经批准延长工作年限：{document}"), document=facts.extended_service_document)
        yield from look.tell("title_retired", Outcome.WAIVED, fact, "extended_service_document")
    elif facts.retired:
        yield from look.met("title_retired", False, N_("已办理退休"), "retired")
    elif facts.birth_date is None:
        yield from look.unknown("title_retired", "birth_date")
    elif facts.retire_category is None:
        yield from _uncategorised(look, facts.birth_date, day)
    else:
        found = retirement_of(look.library, facts.retire_category, facts.birth_date)
        near = (found.day - day).days <= NEAR  # the month is proved where it matters
        fact = said(N_("{proof}；{day} 核对"), proof=found.proof if near else found.reached, day=day.isoformat())
        yield from look.met("title_retired", day < found.day, fact, "birth_date")


def _uncategorised(look: TitleLook, birth: date, day: date) -> Iterator[Condition]:
    """Young or old enough for every category: then it need not be told."""
    first, last = bounds_of(look.library, birth)
    if day < first:
        fact = said(N_("最早 {first} 达到法定退休年龄；{day} 核对"), first=first.isoformat(), day=day.isoformat())
        yield from look.met("title_retired", True, fact, "birth_date")
    elif day >= last:
        fact = said(N_("至迟 {last} 已达到法定退休年龄；{day} 核对"), last=last.isoformat(), day=day.isoformat())
        yield from look.met("title_retired", False, fact, "birth_date")
    else:
        yield from look.unknown("title_retired", "retire_category")


def _penalty(look: TitleLook) -> Iterator[Condition]:
    until = look.facts.penalty_until
    if until is None:
        yield from look.met("title_penalty", True, N_("没有登记处分、处罚"), "penalty_until")
        return
    fact = said(N_("影响期至 {until}；{day} 受理"), until=until.isoformat(), day=look.accepted.isoformat())
    if look.facts.penalty_sort == LIGHT and look.accepted <= until:
        note = said(N_("警告不属于记过以上处分（影响期至 {until}），请核对本单位的规定。"), until=until.isoformat())
        yield from look.met("title_penalty", True, fact, "penalty_sort", note)
        return
    yield from look.met("title_penalty", look.accepted > until, fact, "penalty_until")


def ban_last_day(look: TitleLook) -> date | None:
    """The last day of a ban: as told, else by the rule; None without one, or where only its document tells the end."""
    first, last = look.facts.ban_from, look.facts.ban_to
    if last is not None or first is None or first < look.library.chapters[AFTERWARDS].covers:
        return last
    return ban_of(look.library, first).last


def _ban(look: TitleLook) -> Iterator[Condition]:
    first, last = look.facts.ban_from, ban_last_day(look)
    if last is None and first is not None:
        yield from look.unknown("title_ban", "ban_to")
    elif last is None:
        yield from look.met("title_ban", True, N_("没有登记失信记录"), "ban_from")
    else:
        free = look.accepted > last or (first is not None and look.accepted < first)
        fact = said(
            N_("限制期至 {last}（当日仍在期内）；{day} 受理"), last=last.isoformat(), day=look.accepted.isoformat()
        )
        yield from look.met("title_ban", free, fact, "ban_to" if look.facts.ban_to else "ban_from")
