"""What sessions' states, roles and results are called on the screen."""

from __future__ import annotations

from typing import Final

from desktop.basics.language import N_, _
from desktop.case_types.professional_title.life import STATES as APPLICATION_STATES
from desktop.casework.titles.sessions.inside.rows import STATES
from desktop.casework.titles.sessions.reading.views import CountView, HearingView, MemberView, Quorum
from desktop.policy.reckoning.titles.advice import Advice
from desktop.widgets.lists.column import Tinted
from desktop.widgets.look.tokens import Tone

ROLES: Final[dict[str, str]] = {
    "chair": N_("主任委员"), "vice": N_("副主任委员"), "member": N_("委员"), "substitute": N_("候补"),
}  # fmt: skip
STATE_TONES: Final[dict[str, Tone]] = {
    "planned": "second", "drawn": "accent", "open": "good", "away": "near", "closed": "second", "dropped": "over",
}  # fmt: skip


def state_pill(state: str) -> Tinted:
    """A session's state."""
    return Tinted(_(STATES[state]), STATE_TONES[state], pill=True)


def quorum_words(quorum: Quorum) -> str:
    """Who is there against who must be, in one line."""
    if quorum.expired and quorum.filed_until is not None:
        return _("评委会备案已于 {day} 到期，不能表决").format(day=quorum.filed_until.isoformat())
    says = _("到会 {present} / {committee} 人 · 法定 {needs} 人 · {reached}")
    reached = _("已达到") if quorum.reached else _("还差 {count} 人").format(count=quorum.needs - quorum.present)
    return says.format(present=quorum.present, committee=quorum.committee, needs=quorum.needs, reached=reached)


def quorum_tone(quorum: Quorum) -> Tone:
    """Its colour beside the words."""
    return "over" if quorum.expired else "good" if quorum.reached else "near"


def result_pill(hearing: HearingView) -> Tinted:
    """How the vote on an applicant came out, or why there was none."""
    if hearing.deferred:
        return Tinted(_("本次不表决"), "second", pill=True)
    if hearing.count is None and hearing.state == "withdrawn":
        return Tinted(_(APPLICATION_STATES[hearing.state]), "second", pill=True)
    if hearing.count is None:
        return Tinted(_("未计票"), "second", pill=True)
    return count_pill(hearing.count)


def count_pill(count: CountView) -> Tinted:
    """One count's result; before it is announced it says so."""
    if count.state == "void":
        return Tinted(_("已作废"), "over", pill=True)
    words = _("通过") if count.passed else _("未通过")
    if count.state == "counted":
        words = _("{result}（待宣布）").format(result=words)
    return Tinted(words, "good" if count.passed else "near", pill=True)


def member_name(member: MemberView | None) -> str:
    """An expert's name, "" for nobody."""
    return "" if member is None else member.name


def marks_words(tenths: int | None) -> str:
    """Tenths of a point as 80.4; "" for none."""
    return "" if tenths is None else f"{tenths // 10}.{tenths % 10}"


def advice_words(advice: Advice) -> str:
    """What speaks against a recommendation, as a reference; "" where nothing does."""
    if not advice.against:
        return ""
    says = "；".join(_(one) for one in advice.against)
    told = _("{says}（依据待核，仅供表决参考）。") if advice.to_check else _("{says}（仅供表决参考）。")
    return told.format(says=says)


def marks_cell(hearing: HearingView) -> Tinted:
    """The average of the sheets, in colour where it lies below the sheet's floor."""
    return Tinted(marks_words(hearing.average), "near" if hearing.advice.below else "plain")
