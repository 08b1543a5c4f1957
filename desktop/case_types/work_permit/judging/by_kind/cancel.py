"""注销: a reason of the table, its signatures, notices and judgments, and the limit after the event."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from desktop.basics.language import N_, said
from desktop.case_types.work_permit.judging.by_kind.extension import salary_kept
from desktop.case_types.work_permit.judging.by_kind.last_day import within, working_days_after
from desktop.case_types.work_permit.judging.by_kind.look import Look
from desktop.policy.book.grounds import EndingsChapter, EndReason
from desktop.policy.verdict import Condition, Outcome

END_REASONS = "work_permit/end_reasons"


def reason_of(look: Look) -> EndReason | None:
    """The row of the table this case rests on; None while no reason is told."""
    rows = look.library.chapter(END_REASONS, EndingsChapter).on(look.day)
    return next((row for row in rows if row.key == look.facts.end_reason), None)


def cancel_conditions(look: Look) -> Iterator[Condition]:
    """The conditions of a cancellation (外专发〔2017〕36号, 注销; the special cases as Beijing has them)."""
    reason = reason_of(look)
    if reason is None:
        yield from look.unknown("cancel_reason", "end_reason")
    else:
        yield from look.tell("cancel_reason", Outcome.MET, reason.short, "end_reason")
    yield from _alive(look, reason)
    if reason is not None and reason.certificate:
        yield from _signed(look, reason)
        yield from _vanished(look, reason)
        yield from _judgment(look, reason)
        yield from _window(look, reason)
    yield from salary_kept(look, "cancel_salary")  # not having paid is written down, and stops no cancellation


def _alive(look: Look, reason: EndReason | None) -> Iterator[Condition]:
    """A permit that lapsed is cancelled by the system, and no certificate is issued."""
    until = look.facts.permit_expires_on
    if reason is not None and not reason.certificate:
        yield from look.tell("cancel_alive", Outcome.UNMET, reason.short, "end_reason")
    else:
        yield from look.alive("cancel_alive", until, "permit_expires_on")


def _signed(look: Look, reason: EndReason) -> Iterator[Condition]:
    if not reason.both_sign:
        yield from look.tell("cancel_signed", Outcome.WAIVED, N_("该情形不须双方签字"), "end_reason")
        return
    both = look.facts.termination_signed_by_both
    if both is None:
        yield from look.unknown("cancel_signed", "termination_signed_by_both")
    else:
        fact = N_("双方已签字") if both else N_("缺一方签字")
        yield from look.met("cancel_signed", both, fact, "termination_signed_by_both")


def _vanished(look: Look, reason: EndReason) -> Iterator[Condition]:
    """More than so many days out of reach, then a notice in a newspaper that has run its days."""
    if not reason.notice_needed:
        return
    left = look.facts.left_on
    if left is None:
        yield from look.unknown("cancel_unreachable", "left_on")
    else:
        days = (look.day - left).days
        fact = said(N_("自 {day} 起已 {days} 日"), day=left.isoformat(), days=days)
        yield from look.met("cancel_unreachable", days > _limit(look, "cancel_unreachable"), fact, "left_on")
    published, full = look.facts.newspaper_on, notice_full(look)
    if published is None or full is None:
        yield from look.unknown("cancel_notice", "newspaper_on")
    else:
        words = N_("{published} 登报，{full} 满期")
        fact = said(words, published=published.isoformat(), full=full.isoformat())
        yield from look.met("cancel_notice", look.day >= full, fact, "newspaper_on")


def notice_full(look: Look) -> date | None:
    """The day a newspaper notice has run its days; the day it appeared is not counted."""
    published = look.facts.newspaper_on
    if published is None:
        return None
    return published + min(timedelta(days=_limit(look, "cancel_notice")), date.max - published)


def _limit(look: Look, name: str) -> int:
    rule = look.rules.get(name)
    return int(rule.limit or 0) if rule is not None else 0


def _judgment(look: Look, reason: EndReason) -> Iterator[Condition]:
    if not reason.judgment_needed:
        return
    effective = look.facts.judgment_effective
    if effective is None:
        yield from look.unknown("cancel_judgment", "judgment_effective")
    else:
        fact = N_("已生效") if effective else N_("尚未生效")
        yield from look.met("cancel_judgment", effective, fact, "judgment_effective")


def counted_from(look: Look, reason: EndReason) -> tuple[str, date | None]:
    """The condition a limit is judged by and the day it starts on; which day counts after a notice is 待核."""
    if reason.counts == "notice":
        return "cancel_window_notice", notice_full(look)
    return "cancel_window", look.facts.ended_on


def _window(look: Look, reason: EndReason) -> Iterator[Condition]:
    if reason.counts == "none":
        return
    name, start = counted_from(look, reason)
    question = "newspaper_on" if reason.counts == "notice" else "ended_on"
    yield from within(look, name, "cancellation", start, question)


def cancel_answer(look: Look) -> str:
    """That the permit may be cancelled, why, and until when it should be asked for."""
    reason = reason_of(look)
    if reason is None:
        return ""
    start = counted_from(look, reason)[1]
    if start is None or start > look.day:
        return said(N_("可以注销：{reason}。"), reason=reason.short)
    last = working_days_after(look, "cancellation", start).day
    if reason.counts == "notice":
        words = N_("可以注销：{reason}；宜在 {last} 前申请（起算日待核）。")
        return said(words, reason=reason.short, last=last.isoformat())
    if look.day > last:
        return said(N_("可以注销：{reason}；期限已于 {last} 届满。"), reason=reason.short, last=last.isoformat())
    return said(N_("可以注销：{reason}；最迟 {last} 申请。"), reason=reason.short, last=last.isoformat())


def cancel_advice(look: Look) -> Iterator[str]:
    """What is particular about the reason, and what the person should know who goes on to another employer."""
    reason = reason_of(look)
    if reason is None:
        return
    if reason.advice:
        yield reason.advice
    if reason.goes_on and reason.certificate:
        yield N_("到其他单位工作的，新的聘用期限不得早于注销生效日；注销证明请妥善保存。")
