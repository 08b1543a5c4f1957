"""变换聘用单位: the same occupation, a living work residence permit, the old permit ended before the new work."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from desktop.basics.language import N_, said
from desktop.case_types.work_permit.choices import RESIDENCE_KINDS
from desktop.case_types.work_permit.judging.by_kind.look import Look
from desktop.policy.verdict import Condition, Outcome


def transfer_conditions(look: Look) -> Iterator[Condition]:
    """The conditions of a change of employer (外专发〔2017〕36号, 境内申请的情形（二）)."""
    yield from _employer(look)
    yield from _occupation(look)
    yield from _residence(look)
    yield from _cancelled(look)
    yield from _contract(look)


def _employer(look: Look) -> Iterator[Condition]:
    """The employer is another one than the permit names; nothing while one of the two names is missing."""
    same = look.facts.same_employer
    if same is not None:
        fact = N_("仍为原聘用单位") if same else N_("已变换")
        yield from look.met("transfer_employer", not same, fact, "same_employer")


def _occupation(look: Look) -> Iterator[Condition]:
    same = look.facts.same_occupation
    if same is None:
        yield from look.unknown("transfer_occupation", "same_occupation")
    else:
        yield from look.met(
            "transfer_occupation", same, N_("职业不变") if same else N_("职业改变"), "same_occupation"
        )


def _residence(look: Look) -> Iterator[Condition]:
    kind, until = look.facts.residence_kind, look.facts.residence_expires_on
    if kind is None:
        yield from look.unknown("transfer_residence", "residence_kind")
        return
    if kind == "stay":
        yield from _stay(look)
        return
    title = RESIDENCE_KINDS.title(kind)
    if kind != "work":
        yield from look.tell("transfer_residence", Outcome.UNMET, title, "residence_kind")
    elif until is None:
        yield from look.unknown("transfer_residence", "residence_expires_on")
    else:
        fact = said(N_("{paper}，有效期至 {day}"), paper=title, day=until.isoformat())
        yield from look.met("transfer_residence", until >= look.day, fact, "residence_expires_on")


def _stay(look: Look) -> Iterator[Condition]:
    """A stay permit after the cancellation: Beijing takes it within 30 days; whether we may is not known."""
    ended, until, rule = look.facts.cancellation_effective_on, look.facts.residence_expires_on, look.rules
    if "transfer_stay" not in rule:
        return
    if ended is None or until is None:
        question = "cancellation_effective_on" if ended is None else "residence_expires_on"
        yield from look.unknown("transfer_stay", question)
        return
    days = (look.day - ended).days
    fact = said(N_("注销后第 {days} 日，停留期至 {day}"), days=days, day=until.isoformat())
    fits = until >= look.day and days <= int(rule["transfer_stay"].limit or 0)
    outcome = Outcome.UNKNOWN if fits else Outcome.UNMET
    note = "" if fits else N_("已超过期限，须由境外重新申请。")
    yield from look.tell("transfer_stay", outcome, fact, "residence_expires_on", note)


def ended_on(look: Look) -> date | None:
    """When the old permit ceased: its cancellation, or its own end where it lapsed and no certificate exists."""
    facts = look.facts
    if facts.cancellation_effective_on is not None:
        return facts.cancellation_effective_on
    return facts.permit_expires_on if facts.has_cancellation_certificate is False else None


def _cancelled(look: Look) -> Iterator[Condition]:
    facts = look.facts
    if facts.has_cancellation_certificate is None:
        yield from look.unknown("transfer_cancelled", "has_cancellation_certificate")
    elif facts.has_cancellation_certificate:
        ended = facts.cancellation_effective_on
        if ended is None:
            yield from look.unknown("transfer_cancelled", "cancellation_effective_on")
        else:
            fact = said(N_("{day} 注销生效"), day=ended.isoformat())
            yield from look.met("transfer_cancelled", ended <= look.day, fact, "cancellation_effective_on")
    elif facts.permit_expires_on is None:
        yield from look.unknown("transfer_cancelled", "permit_expires_on")
    else:
        lapsed = facts.permit_expires_on < look.day
        fact = said(N_("没有注销证明，原许可有效期至 {day}"), day=facts.permit_expires_on.isoformat())
        note = N_("以已注销的居留证件页代替注销证明。") if lapsed else ""
        yield from look.met("transfer_cancelled", lapsed, fact, "has_cancellation_certificate", note)


def _contract(look: Look) -> Iterator[Condition]:
    first, ended = look.facts.contract_from, ended_on(look)
    if first is None:
        yield from look.unknown("transfer_contract", "contract_from")
    elif ended is None:
        yield from look.unknown("transfer_contract", "cancellation_effective_on")
    else:
        fact = said(N_("新合同自 {first}，原许可止于 {ended}"), first=first.isoformat(), ended=ended.isoformat())
        yield from look.met("transfer_contract", first >= ended, fact, "contract_from")
