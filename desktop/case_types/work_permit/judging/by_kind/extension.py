"""延期: the same employer and post, everything still alive, in time, and a contract that joins the old one."""

from __future__ import annotations

from collections.abc import Iterator

from desktop.basics.language import N_, said
from desktop.case_types.work_permit.judging.by_kind.change import change_advice
from desktop.case_types.work_permit.judging.by_kind.last_day import WINDOWS, within
from desktop.case_types.work_permit.judging.by_kind.look import Look
from desktop.policy.book.shapes import RulesChapter
from desktop.policy.reckoning.onward import Joint, Window
from desktop.policy.verdict import Condition, Outcome


def extension_conditions(look: Look) -> Iterator[Condition]:
    """The conditions of an extension (外专发〔2017〕36号, 延期)."""
    facts = look.facts
    yield from _same_employer(look)
    yield from _same_post(look)
    if facts.change_items and "nationality" in facts.change_items:
        yield from look.tell("extend_nationality", Outcome.UNMET, N_("国籍变更"), "change_items")
    yield from look.alive("extend_permit", facts.permit_expires_on, "permit_expires_on")
    yield from look.alive("extend_residence", facts.residence_expires_on, "residence_expires_on")
    yield from look.alive("extend_passport", facts.passport_expires_on, "passport_expires_on")
    yield from _window(look)
    yield from _contract(look)
    if facts.change_items:
        yield from within(look, "change_window", "change", facts.changed_on, "changed_on")
    yield from salary_kept(look)


def extension_advice(look: Look) -> Iterator[str]:
    """What comes after a change that rides on the extension."""
    yield from change_advice(look)


def _same_employer(look: Look) -> Iterator[Condition]:
    same = look.facts.same_employer
    if same is None:
        yield from look.unknown("extend_employer", "same_employer")
    else:
        fact = N_("同一单位") if same else N_("单位已变换")
        yield from look.met("extend_employer", same, fact, "same_employer")


def _same_post(look: Look) -> Iterator[Condition]:
    """The same post, or a post changed within the occupation, told together with the extension."""
    facts = look.facts
    if facts.same_post is None:
        yield from look.unknown("extend_post", "same_post")
    elif facts.same_post:
        yield from look.tell("extend_post", Outcome.MET, N_("同一职务"), "same_post")
    elif facts.same_occupation is False:
        note = N_("职业改变的须重新申请。")
        yield from look.tell("extend_post", Outcome.UNMET, N_("职业改变"), "same_occupation", note)
    elif not facts.change_items or "post" not in facts.change_items:
        yield from look.tell("extend_post", Outcome.UNMET, N_("职务改变，未列入变更内容"), "change_items")
    elif facts.same_occupation is None:
        yield from look.unknown("extend_post", "same_occupation")
    else:
        yield from look.tell("extend_post", Outcome.MET, N_("职务变更随延期一并办理，职业不变"), "same_post")


def window_of(look: Look) -> Window | None:
    """The days on which the extension may be handed in; None while the permit's last day is unknown."""
    until = look.facts.permit_expires_on
    if until is None:
        return None
    windows = look.library.chapter(WINDOWS, RulesChapter)
    earliest = int(windows.limit("extension_earliest", look.day))
    rules = windows.on(look.day)
    latest = rules.get("extension_latest")  # enforced since 2018-02-28
    return Window.before(until, earliest, int(latest.limit or 0) if latest else 0)


def _window(look: Look) -> Iterator[Condition]:
    window = window_of(look)
    if window is None:
        yield from look.unknown("extend_window", "permit_expires_on")
        return
    fact = said(N_("可自 {first} 至 {last} 申请"), first=window.first.isoformat(), last=window.last.isoformat())
    if look.day < window.first:
        note = said(N_("尚未到可以申请的日期，自 {day} 起提交。"), day=window.first.isoformat())
        yield from look.tell("extend_window", Outcome.UNMET, fact, "permit_expires_on", note)
    else:
        yield from look.met("extend_window", look.day <= window.last, fact, "permit_expires_on")


def _contract(look: Look) -> Iterator[Condition]:
    before, after = look.facts.previous_contract_until, look.facts.contract_from
    if before is None or after is None:
        question = "previous_contract_until" if before is None else "contract_from"
        yield from look.unknown("extend_contract", question)
        return
    joint = Joint.of(before, after)
    days = said(N_("原合同至 {before}，新合同自 {after}"), before=before.isoformat(), after=after.isoformat())
    if joint.gap:
        fact = said(N_("{days}，空档 {gap} 日"), days=days, gap=joint.gap)
        yield from look.tell("extend_contract", Outcome.UNMET, fact, "contract_from")
    elif joint.overlap:
        fact = said(N_("{days}，重叠 {overlap} 日"), days=days, overlap=joint.overlap)
        yield from look.tell("extend_contract", Outcome.MET, fact, "contract_from")
    else:
        yield from look.tell("extend_contract", Outcome.MET, days, "contract_from")


def salary_kept(look: Look, name: str = "salary_kept") -> Iterator[Condition]:
    """Who once promised a salary shows by tax records that it was paid; extension and cancellation ask for it.

    In: the condition by which the kind asks; whether it stops the case is the book's to say.
    """
    promised, shown = look.facts.salary_promised, look.facts.tax_proof_handed
    if promised is None:
        yield from look.unknown(name, "salary_promised")
    elif not promised:
        yield from look.tell(name, Outcome.WAIVED, N_("没有作过薪资承诺"), "salary_promised")
    elif shown is None:
        yield from look.tell(name, Outcome.UNKNOWN, N_("作过薪资承诺，纳税记录未核对"), "tax_proof_handed")
    else:
        fact = N_("纳税记录与承诺相符") if shown else N_("未能以纳税记录证明与承诺相符")
        note = "" if shown else look.rules[name].note
        yield from look.met(name, shown, fact, "tax_proof_handed", note)
