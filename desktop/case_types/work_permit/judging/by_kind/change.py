"""变更: what stands on the permit changes, with the same employer and in the same occupation, and is told in time."""

from __future__ import annotations

from collections.abc import Iterator

from desktop.basics.language import N_, joined, said
from desktop.case_types.work_permit.choices import CHANGE_ITEMS, OCCUPATIONS
from desktop.case_types.work_permit.judging.by_kind.last_day import days_after, within, working_days_after
from desktop.case_types.work_permit.judging.by_kind.look import Look
from desktop.policy.verdict import Condition, Outcome


def change_conditions(look: Look) -> Iterator[Condition]:
    """The conditions of a change (外专发〔2017〕36号, 变更)."""
    items = look.facts.change_items or []
    yield from _same_employer(look)
    yield from _items(look)
    if "nationality" in items:
        yield from look.tell("change_nationality", Outcome.UNMET, N_("国籍变更"), "change_items")
    if "post" in items:
        yield from _occupation(look)
        yield from _post_kind(look)
    if "class" in items:
        yield from _class(look)
    yield from look.alive("change_permit", look.facts.permit_expires_on, "permit_expires_on")
    yield from look.alive("change_passport", look.facts.passport_expires_on, "passport_expires_on")
    yield from within(look, "change_window", "change", look.facts.changed_on, "changed_on")


def _same_employer(look: Look) -> Iterator[Condition]:
    same = look.facts.same_employer
    if same is None:
        yield from look.unknown("change_employer", "same_employer")
    else:
        fact = N_("同一单位") if same else N_("单位已变换")
        yield from look.met("change_employer", same, fact, "same_employer")


def _items(look: Look) -> Iterator[Condition]:
    items = look.facts.change_items
    if not items:
        yield from look.unknown("change_items", "change_items")
    else:
        yield from look.tell("change_items", Outcome.MET, what_changes(look), "change_items")


def _occupation(look: Look) -> Iterator[Condition]:
    """A promotion within the occupation is a change; another occupation is a new application."""
    same = look.facts.same_occupation
    if same is None:
        yield from look.unknown("change_occupation", "same_occupation")
    else:
        fact = N_("职业不变") if same else N_("职业改变")
        yield from look.met("change_occupation", same, fact, "same_occupation")


def _post_kind(look: Look) -> Iterator[Condition]:
    """Another kind of post within the same occupation is possible, and is where promotion and change get mixed up."""
    before, after = look.facts.occupation, look.facts.new_occupation
    if before is None or after is None:
        yield from look.unknown("change_post_kind", "occupation" if before is None else "new_occupation")
        return
    fact = OCCUPATIONS.title(after)
    if before != after:
        fact = said(N_("由{before}变为{after}"), before=OCCUPATIONS.title(before), after=OCCUPATIONS.title(after))
    yield from look.met("change_post_kind", before == after, fact, "new_occupation")


def _class(look: Look) -> Iterator[Condition]:
    """The class applied for is another one than the permit's, and its lines are met."""
    wanted, held, reached = look.facts.applied_class, look.facts.permit_class, look.found.talent_class
    if wanted is None:
        yield from look.unknown("change_class", "applied_class")
        return
    if held is None:
        yield from look.unknown("change_class", "permit_class")
        return
    words = said(N_("由{held}类变为{wanted}类"), held=held, wanted=wanted)
    if wanted == held:
        note = N_("申请的类别与原许可相同，不是类别变更。")
        yield from look.tell("change_class", Outcome.UNMET, words, "applied_class", note)
    elif reached is not None and reached <= wanted:  # A before B before C
        lines = "、".join(judged.line.code for judged in look.found.resting)
        fact = said(N_("{words}，满足 {lines}"), words=words, lines=lines)
        yield from look.tell("change_class", Outcome.MET, fact, "applied_class")
    elif look.undecided(*(name for name in ("A", "B", "C") if name <= wanted)):
        yield from look.tell("change_class", Outcome.UNKNOWN, words, _open_question(look))
    else:
        fact = said(N_("{words}，未见符合的条款"), words=words)
        yield from look.tell("change_class", Outcome.UNMET, fact, "lines")


def _open_question(look: Look) -> str:
    """The first answer that keeps the class applied for undecided."""
    facts, names = look.facts, ("degree", "annual_pay_yuan", "related_work_years", "months_per_year_in_china")
    return next((name for name in (*names, "hsk_level") if getattr(facts, name) is None), "lines")


def what_changes(look: Look) -> str:
    """The items of a change in words."""
    return joined((CHANGE_ITEMS.title(item) for item in look.facts.change_items or []), "、")


def change_answer(look: Look) -> str:
    """That the change may be asked for, and until when."""
    items, day = what_changes(look), look.facts.changed_on
    if day is None or day > look.day:
        return said(N_("可以变更：{items}。"), items=items)
    last = working_days_after(look, "change", day).day
    if look.day > last:
        return said(N_("可以变更：{items}；期限已于 {last} 届满。"), items=items, last=last.isoformat())
    return said(N_("可以变更：{items}；最迟 {last} 申请。"), items=items, last=last.isoformat())


def change_advice(look: Look) -> Iterator[str]:
    """What comes after the change: the order of steps with a new passport, the end the new passport sets."""
    facts = look.facts
    if facts.change_items and {"passport", "name"} & set(facts.change_items):
        yield N_("办理顺序：先变更工作许可，再办居留证件变更，最后更新住宿登记；次序颠倒会被认为信息不一致。")
        if facts.changed_on is not None and facts.changed_on <= look.day:
            last = days_after(look, "residence_change", facts.changed_on)
            yield said(
                N_("居留证件登记事项变更最迟 {last} 向公安机关出入境管理机构申请，请与许可变更衔接办理。"),
                last=last.isoformat(),
            )
        yield N_("换发护照后，请申请人到居住地派出所重新办理住宿登记。")
    until, passport = facts.permit_expires_on, facts.passport_expires_on
    if until is not None and passport is not None and look.day <= passport < until:
        yield said(
            N_("护照 {passport} 到期，早于许可的 {until}；到期前须再次换发并变更。"),
            passport=passport.isoformat(), until=until.isoformat(),
        )  # fmt: skip
