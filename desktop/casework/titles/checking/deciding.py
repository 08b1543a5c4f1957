"""What a decision does to one application: the states it goes through, and what may stand in the way."""

from __future__ import annotations

from typing import Final

from desktop.basics.errors import Expected
from desktop.basics.language import N_, _
from desktop.basics.visible import visible
from desktop.case_types.professional_title.life import STATES
from desktop.casework.titles.checking.sight import Sight
from desktop.casework.titles.checking.views import Decision, DecisionLine, Shortfall
from desktop.store.reads.titles.applications import WholeApplication

# decision → state it is taken in → the states it goes through
PATHS: Final[dict[Decision, dict[str, tuple[str, ...]]]] = {
    "accept": {
        "received": ("checking", "accepted"), "checking": ("accepted",), "correcting": ("checking", "accepted"),
    },
    "return": {
        "received": ("checking", "correcting"), "checking": ("correcting",), "accepted": ("correcting",),
    },
    "mended": {"correcting": ("checking",)},
    "refuse": {
        "received": ("checking", "refused"), "checking": ("refused",), "correcting": ("checking", "refused"),
        "accepted": ("refused",),
    },
    "lapse": {"correcting": ("lapsed",)},
    "withdraw": dict.fromkeys(
        ("received", "checking", "correcting", "accepted", "before_publicity", "reviewing"), ("withdrawn",)
    ),
}  # fmt: skip
NEEDS_WHY: Final = frozenset({"withdraw"})
LAPSED: Final = N_("逾期未补正，视为放弃")


def looked_at(decision: Decision, state: str) -> bool:
    """Whether a decision asks what is wrong with an application in this state."""
    return decision in {"accept", "return", "refuse"} and bool(PATHS[decision].get(state))


def line_of(
    sight: Sight, one: WholeApplication, decision: Decision, why: str, found: tuple[Shortfall, ...] | None = None
) -> DecisionLine:
    """One applicant under a decision; in: what was found with it before, None to look afresh."""
    path = PATHS[decision].get(one.state, ())
    shortfalls: tuple[Shortfall, ...] = ()
    if looked_at(decision, one.state):
        shortfalls = sight.shortfalls(one) if found is None else found
    hindrance = _hindrance(sight, decision, why, shortfalls) if path else _not_now(one, decision)
    if decision == "accept" and one.state == "correcting" and shortfalls and not hindrance:
        # Only what is in order goes straight on; over what is still wrong no sentence goes before it was mended.
        hindrance = _("还没有补正好；补正材料已经交来的，请先办“补正已交”。")
    return DecisionLine(
        application_id=one.id,
        receipt=one.receipt,
        applicant=one.applicant,
        employer_name=one.employer_name,
        state=one.state,
        becomes=path[-1] if path and not hindrance else one.state,
        hindrance=hindrance,
        shortfalls=shortfalls,
        writes=() if hindrance else _writes(one, decision, path, why, shortfalls),
    )


def must_explain(decision: Decision, why: str) -> str:
    """The reason as it is kept. Raises `Expected` where one is due and none is seen."""
    words = visible(why)
    if decision in NEEDS_WHY and not words:
        raise Expected(_("撤回须写明原因。"), _("例如：单位来函撤回，个人离职。"), field="why")
    return words


def reason_kept(decision: Decision, why: str, shortfalls: tuple[Shortfall, ...]) -> str:
    """Why, as the history and the case keep it: what was written, else what was found, in a line.

    The whole list is kept with the application and stands on the notice.
    """
    if why:
        return why
    if decision == "lapse":
        return _(LAPSED)
    if decision not in {"return", "refuse"} or not shortfalls:
        return ""
    first = min(shortfalls, key=lambda one: not one.reason)  # one of the dictionary, where there is one
    said = " ".join(part for part in (first.reason, _(first.says)) if part)
    many = len(shortfalls)
    return said if many == 1 else _("{first}等 {count} 项").format(first=said, count=many)


def _not_now(one: WholeApplication, decision: Decision) -> str:
    if decision == "accept" and one.state == "accepted":
        return _("已经受理。")
    return _("现在是“{state}”，不能这样办理。").format(state=_(STATES[one.state]))


def _hindrance(sight: Sight, decision: Decision, why: str, shortfalls: tuple[Shortfall, ...]) -> str:
    if decision == "accept":
        if sight.scope.hindrance:
            return sight.scope.hindrance
        barred = next((one for one in shortfalls if one.bars), None)
        if barred is not None:
            return _("{reason} {says}：不得受理，写明原因也不能受理；请退回或不予受理。").format(
                reason=barred.reason, says=_(barred.says)
            )
        if shortfalls and not why:
            return _("有 {count} 项不符合；确需受理的，请写明原因。").format(count=len(shortfalls))
    if decision == "return" and not shortfalls and not why:
        return _("没有发现要补正的内容；确需退回的，请写明要补正什么。")
    if decision == "return" and sight.late_to_mend():
        return _("补正截止已过，不能再退回补正；请受理或不予受理。")
    if decision == "refuse" and not why and not any(found.reason for found in shortfalls):
        return _("没有发现不予受理的原因；确需不予受理的，请写明原因。")
    if decision == "mended" and sight.late_to_mend() and not why:
        return _("补正截止已过，应按逾期办理；确在截止前交来的，请写明。")
    if decision == "lapse" and not sight.late_to_mend():
        return _("补正截止还没有过。")
    return ""


def _writes(
    one: WholeApplication, decision: Decision, path: tuple[str, ...], why: str, shortfalls: tuple[Shortfall, ...]
) -> tuple[str, ...]:
    states = " → ".join(_(STATES[state]) for state in (one.state, *path))
    said = [_("{receipt}：{states}").format(receipt=one.receipt, states=states)]
    if decision == "accept":
        said.append(_("办件 {number} 受理，受理日为今天").format(number=one.case_number))
    if decision in {"refuse", "lapse", "withdraw"}:
        said.append(_("办件 {number} 办结").format(number=one.case_number))
    if decision == "return":
        said.append(_("办件 {number} 转补正，期限暂停；待一次性告知单位").format(number=one.case_number))
    if kept := reason_kept(decision, why, shortfalls):
        said.append(_("原因：{why}").format(why=kept))
    return tuple(said)
