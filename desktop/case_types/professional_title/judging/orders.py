"""The days of the papers: publicity long enough, and each paper after the one it rests on."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from desktop.basics.language import N_, joined, said
from desktop.case_types.professional_title.judging.look import TitleLook
from desktop.policy.book.titles.publicity import PublicityChapter
from desktop.policy.reckoning.terms.counting import countable
from desktop.policy.reckoning.titles.publicity import CHAPTER, LONGEST, Held, publicity_held
from desktop.policy.verdict import Condition


def order_conditions(look: TitleLook) -> Iterator[Condition]:
    """Publicity, application, opinion, papers, promise. What is not told yet only warns."""
    facts = look.facts
    yield from _posted(look)
    yield from _after(
        look, "title_posted_after_applying", (facts.applied_on, "applied_on", N_("申报")),
        (facts.posted_from, "posted_from", N_("公示开始")),
    )  # fmt: skip
    yield from _after(
        look, "title_opinion_after_posting", (facts.posted_until, "posted_until", N_("公示结束")),
        (facts.unit_opinion_on, "unit_opinion_on", N_("单位推荐意见")),
    )  # fmt: skip
    yield from _after(
        look, "title_opinion_after_papers", (facts.papers_dated_on, "papers_dated_on", N_("材料最晚日期")),
        (facts.unit_opinion_on, "unit_opinion_on", N_("单位推荐意见")),
    )  # fmt: skip
    yield from _promised(look)


def _promised(look: TitleLook) -> Iterator[Condition]:
    """Open in a draft; once the application was made and is being accepted, a promise nobody told of is lacking."""
    facts = look.facts
    accepting = facts.applied_on is not None and facts.accept_day is not None and facts.accept_day <= look.day
    if facts.promise_signed is not None:
        yield from look.met(
            "title_promise", facts.promise_signed, N_("已签署") if facts.promise_signed else N_("没有签署"),
            "promise_signed",
        )  # fmt: skip
    elif accepting:
        yield from look.met("title_promise", False, N_("受理时没有承诺书（未填）"), "promise_signed")
    else:
        yield from look.open_question("title_promise", "promise_signed")


def held_of(look: TitleLook) -> Held | None:
    """How long the unit's publicity was up; None where its days are not told or cannot be."""
    first, last = look.facts.posted_from, look.facts.posted_until
    covers = look.library.chapter(CHAPTER, PublicityChapter).covers
    if first is None or last is None or first < covers or not countable(first):
        return None
    if not 0 <= (last - first).days <= LONGEST:
        return None
    return publicity_held(look.library, "employer", first, last)


def _posted(look: TitleLook) -> Iterator[Condition]:
    first, last = look.facts.posted_from, look.facts.posted_until
    if first is None or last is None:
        yield from look.open_question("title_posted", "posted_from" if first is None else "posted_until")
        return
    held = held_of(look)
    if held is None:
        fact = said(N_("{first} 至 {last}，请核对"), first=first.isoformat(), last=last.isoformat())
        yield from look.met("title_posted", False, fact, "posted_until")
        return
    stage = held.ends.stage
    fact = said(
        N_("{first} 至 {last}，{days}个工作日"), first=first.isoformat(), last=last.isoformat(), days=held.days
    )
    note = joined(held.ends.rule.warnings, "；")
    if last > look.day:
        note = said(N_("公示尚未结束，{last} 以后再申报。"), last=last.isoformat())
    elif not held.enough:
        note = joined((said(N_("差{days}个工作日，须满{least}个。"), days=held.short_by, least=stage.days), note), "；")
    yield from look.met("title_posted", held.enough and last <= look.day, fact, "posted_until", note)


def _after(
    look: TitleLook, name: str, first: tuple[date | None, str, str], then: tuple[date | None, str, str]
) -> Iterator[Condition]:
    """One day is not before another; nothing is told while either is missing."""
    (day, _question, what), (later, question, then_what) = first, then
    if day is None or later is None:
        return
    fact = said(
        N_("{what} {day}，{then} {later}"), what=what, day=day.isoformat(), then=then_what, later=later.isoformat()
    )
    yield from look.met(name, later >= day, fact, question)
