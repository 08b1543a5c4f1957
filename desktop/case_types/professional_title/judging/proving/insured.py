"""Social insurance beside the career (RT01): who pays now, who paid when, and whether any of the last years is bare."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Final

from desktop.basics.language import N_, joined, said
from desktop.basics.visible import folded
from desktop.case_types.professional_title.fact_rows import InsuranceRow
from desktop.case_types.professional_title.judging.look import TitleLook
from desktop.policy.reckoning.age import months_later
from desktop.policy.reckoning.titles.eligibility.years import Span, uncovered
from desktop.policy.verdict import Condition, Outcome

THROUGH_AGENCY: Final = ("dispatched", "freelance")
SPAN: Final = "title_insurance_span"
PROOF: Final = "title_insurance_proof"  # how many months a proof must cover at the least


def insurance_conditions(look: TitleLook) -> Iterator[Condition]:
    """Payers that differ from the career, and stretches of it nobody paid for; an explanation waives both."""
    facts = look.facts
    rows = [row for row in facts.insurance or () if row.payer and row.first_day]
    if not rows or not facts.employer:
        yield from look.open_question("title_insurance", "insurance" if not rows else "employer")
        return
    differing = joined(dict.fromkeys((*_now_elsewhere(look, rows), *_unlike_work(look, rows))), "；")
    yield from _told(look, "title_insurance", differing, N_("缴费单位、时段与工作经历一致"))
    bare = [*_bare(look, rows)]
    words = joined(
        (said(N_("{first} 至 {last} 没有缴费记录"), first=a.isoformat(), last=b.isoformat()) for a, b in bare), "；"
    )
    shorter = all(last < first_proved(look, rows) for _first, last in bare)
    for condition in _told(look, SPAN, words, said(N_("近{months}个月没有缺缴"), months=look.limit(SPAN))):
        yield replace(condition, blocks=condition.blocks and not shorter)


def first_proved(look: TitleLook, rows: list[InsuranceRow]) -> date:
    """The day a shorter proof may begin on: some places look at six months alone, before which nothing need be told."""
    least = months_later(look.accepted, -look.limit(PROOF))
    return min(least, *(row.first_day or least for row in rows))


def _told(look: TitleLook, name: str, differing: str, alike: str) -> Iterator[Condition]:
    facts = look.facts
    if not differing:
        yield from look.met(name, True, alike, "insurance")
    elif facts.insurance_explained or (facts.employment in THROUGH_AGENCY and facts.agency_document):
        yield from look.tell(name, Outcome.WAIVED, said(N_("{fact}（已说明）"), fact=differing), "insurance")
    else:
        yield from look.met(name, False, differing, "insurance_explained")


def _now_elsewhere(look: TitleLook, rows: list[InsuranceRow]) -> Iterator[str]:
    """Who pays at the time of acceptance is the employer."""
    day = look.accepted
    since = months_later(day, -look.limit("title_insurance"))  # a proof of payment runs behind by a month or two
    now = [row for row in rows if _covers(row, since, day)]
    if not now:
        yield said(N_("{day} 没有缴费记录"), day=day.isoformat())
    elif not any(_same(row.payer, look.facts.employer) for row in now):
        yield said(N_("现由“{payer}”缴费，申报单位为“{unit}”"), payer=now[-1].payer, unit=look.facts.employer)


def _unlike_work(look: TitleLook, rows: list[InsuranceRow]) -> Iterator[str]:
    """A payer for longer than a month or two for whom the career at that time names another unit, or none at all."""
    told = [row for row in look.facts.work or () if row.unit and row.first_day]
    work = [(row.unit, Span(row.first_day or date.min, row.last_day)) for row in told]
    grace = look.limit("title_insurance")
    for row in rows if work else ():
        own = [span for unit, span in work if _same(unit, row.payer)]
        if not own and _same(row.payer, look.facts.employer):  # the career may leave the present unit unsaid
            continue
        for first, last in uncovered(_span(row), own, look.accepted):
            if last > months_later(first, grace):
                yield said(
                    N_("{first} 至 {last} 由“{payer}”缴费，工作经历没有这一单位"),
                    first=first.isoformat(), last=last.isoformat(), payer=row.payer,
                )  # fmt: skip


def _bare(look: TitleLook, rows: list[InsuranceRow]) -> Iterator[tuple[date, date]]:
    """Stretches of work in the last years for which nobody paid, longer than a month or two."""
    begin, grace = months_later(look.accepted, -look.limit(SPAN)), look.limit("title_insurance")
    paid = [_span(row) for row in rows]
    worked = [(row.first_day, row.last_day or look.accepted) for row in look.facts.work or () if row.first_day]
    for first, last in worked:
        for bare, until in uncovered(Span(max(first, begin), last), paid, look.accepted):
            if until > months_later(bare, grace):
                yield bare, until


def _span(row: InsuranceRow) -> Span:
    return Span(row.first_day or date.min, row.last_day)


def _covers(row: InsuranceRow, since: date, day: date) -> bool:
    return row.first_day is not None and row.first_day <= day and (row.last_day is None or since <= row.last_day)


def _same(one: str | None, other: str | None) -> bool:
    return folded(one or "") == folded(other or "")
