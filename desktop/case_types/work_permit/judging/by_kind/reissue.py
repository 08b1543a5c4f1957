"""补办: a card of the time when permits were cards, lost or damaged."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from desktop.basics.language import N_, said
from desktop.case_types.work_permit.choices import CARD_TROUBLES
from desktop.case_types.work_permit.judging.by_kind.look import KIND_CONDITIONS, Look
from desktop.policy.book.shapes import RulesChapter
from desktop.policy.verdict import Condition

CARDS = "card_issued"  # the rule that speaks on the days cards were issued


def reissue_conditions(look: Look) -> Iterator[Condition]:
    """The conditions of a card issued anew (人社部2024年第75号通知: since 2024-12-01 there are none)."""
    yield from _card(look)
    yield from _trouble(look)
    yield from look.alive("reissue_permit", look.facts.permit_expires_on, "permit_expires_on")
    yield from look.alive("reissue_residence", look.facts.residence_expires_on, "residence_expires_on")


def last_card_day(look: Look) -> date | None:
    """The last day on which permits were issued as cards; None when the book knows no end."""
    rules = look.library.chapter(KIND_CONDITIONS, RulesChapter).rule
    return next((rule.last_day for rule in rules if rule.id == CARDS), None)


def _card(look: Look) -> Iterator[Condition]:
    issued, last = look.facts.card_issued_on, last_card_day(look)
    if issued is None:
        yield from look.unknown("reissue_card", "card_issued_on")
    else:
        fact = said(N_("{day} 签发"), day=issued.isoformat())
        yield from look.met("reissue_card", last is None or issued <= last, fact, "card_issued_on")


def _trouble(look: Look) -> Iterator[Condition]:
    trouble, on = look.facts.card_trouble, look.facts.lost_on
    if trouble is None:
        yield from look.unknown("reissue_trouble", "card_trouble")
    elif on is None:
        yield from look.unknown("reissue_trouble", "lost_on")
    else:
        fact = said(N_("{day} {trouble}"), day=on.isoformat(), trouble=CARD_TROUBLES.title(trouble))
        fits = on <= look.day and (look.facts.card_issued_on is None or on >= look.facts.card_issued_on)
        note = "" if fits else N_("发生之日应在签发日以后、申请日以前，请核对。")
        yield from look.met("reissue_trouble", fits, fact, "lost_on", note)


def reissue_answer(look: Look) -> str:
    """That a card may be issued anew, with the number and the days it has."""
    number, until = look.facts.permit_number or "", look.facts.permit_expires_on
    if not number or until is None:
        return N_("可以补办许可证。")
    return said(N_("可以补办许可证：编号 {number} 和有效期至 {until} 不变。"), number=number, until=until.isoformat())


def reissue_advice(look: Look) -> Iterator[str]:
    """An old card stays good until the next extension or change, which then leaves no card."""
    issued, last = look.facts.card_issued_on, last_card_day(look)
    if issued is not None and last is not None and issued <= last:
        yield N_("实体证在下次延期、变更前继续有效；即将延期、变更的，办妥后不再有实体证，可不补办。")
