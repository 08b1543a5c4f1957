"""The conditions every residence paper shares: the papers in hand, the days, the accommodation."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from desktop.basics.language import N_, said
from desktop.case_types.residence.choices import CHANGE, CHANGE_ITEMS, EXTEND, FIRST
from desktop.case_types.residence.judging.look import ResidenceLook
from desktop.policy.verdict import Condition, Outcome

NO_RESIDENCE = ("visa", "stay", "none")  # what is held is no residence paper


def common_conditions(look: ResidenceLook) -> Iterator[Condition]:
    """Passport, paper in hand, the windows, what changes, where somebody lives."""
    facts = look.facts
    yield from look.alive("res_passport", facts.passport_expires_on, "passport_expires_on")
    yield from _held(look)
    if facts.apply_for == FIRST:
        yield from look.within(
            "res_entry_window", facts.entered_on, "entered_on", N_("{start} 入境，{count}日内即 {last} 前申请")
        )
    elif facts.apply_for == EXTEND:
        yield from look.before("res_extension_window", facts.residence_expires_on, "residence_expires_on")
    elif facts.apply_for == CHANGE:
        yield from _changes(look)
    else:
        yield from look.unknown("res_held_residence", "apply_for")
    yield from _accommodation(look)


def _held(look: ResidenceLook) -> Iterator[Condition]:
    facts = look.facts
    if facts.residence_kind == "none":
        yield from look.tell("res_held", Outcome.UNMET, N_("没有有效的签证或居留证件"), "residence_kind")
    else:
        yield from look.alive("res_held", facts.residence_expires_on, "residence_expires_on")
    if facts.apply_for not in {EXTEND, CHANGE}:
        return
    if facts.residence_kind is None:
        yield from look.unknown("res_held_residence", "residence_kind")
        return
    holds = not facts.residence_kind.startswith(NO_RESIDENCE)
    says = N_("持居留证件") if holds else N_("所持不是居留证件")
    yield from look.met("res_held_residence", holds, says, "residence_kind")


def _changes(look: ResidenceLook) -> Iterator[Condition]:
    items = look.facts.change_items
    if not items:
        yield from look.unknown("res_change_items", "change_items")
    else:
        titles = "、".join(CHANGE_ITEMS.title(item) for item in items)
        yield from look.tell("res_change_items", Outcome.MET, titles, "change_items")
        if "unit" in items:
            yield from _reason(look)
    yield from look.within(
        "res_change_window", look.facts.changed_on, "changed_on", N_("{start} 变更，{count}日内即 {last} 前申请")
    )


def _reason(look: ResidenceLook) -> Iterator[Condition]:
    """Another unit is another ground: the permit must have gone over to it first."""
    until = look.facts.permit_expires_on
    if until is None:
        yield from look.unknown("res_change_reason", "permit_expires_on")
    else:
        fact = said(N_("新许可有效期至 {day}"), day=until.isoformat())
        yield from look.met("res_change_reason", until >= look.day, fact, "permit_expires_on")


def _accommodation(look: ResidenceLook) -> Iterator[Condition]:
    facts = look.facts
    yield from look.yes_no(
        "res_accommodation", facts.accommodation_registered, "accommodation_registered", N_("已登记且一致"),
        N_("未登记或者不一致"),
    )  # fmt: skip
    entered, registered = facts.entered_on, facts.accommodation_registered_on
    if facts.apply_for != FIRST:
        return
    if entered is None or registered is None:
        question = "entered_on" if entered is None else "accommodation_registered_on"
        yield from look.unknown("res_accommodation_time", question)
        return
    # Days tell no hours: the day after the arrival may still be within 24 hours.
    fits = registered <= entered + timedelta(days=1)
    fact = said(N_("{entered} 入境，{on} 登记"), entered=entered.isoformat(), on=registered.isoformat())
    yield from look.met("res_accommodation_time", fits, fact, "accommodation_registered_on")
