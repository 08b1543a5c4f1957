"""Who would be drawn from for a meeting, who is left out and why."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from desktop.basics.language import N_, _, said
from desktop.case_types.professional_title.panels.conflicts import GROUNDS
from desktop.case_types.professional_title.panels.eligible import Weighed
from desktop.casework.deed import allowed
from desktop.casework.office import Office
from desktop.casework.titles.panels.committees.rows import rules_of
from desktop.casework.titles.panels.draws.meeting import Gathered, gather
from desktop.casework.titles.panels.draws.views import PoolLine, PoolView
from desktop.policy.reckoning.titles.committees import Standing, standing


def read_draw_pool(office: Office, session_id: int, by_hand: Mapping[int, str] | None = None) -> PoolView:
    """The pool of a meeting with every exclusion, recusal and warning.

    In: reasons by expert for leaving out more than the rules do. Raises `Expected` when there is no such session.
    """
    allowed(office, "read_experts")
    found = gather(office, session_id, by_hand or {})
    stands = standing(office.policy, rules_of(found.committee), found.session.day)
    return PoolView(
        session_id, found.session.name, found.session.day, found.committee.id, found.committee.name, stands,
        found.wish.members, found.wish.substitutes, tuple(_quotas(found)),
        tuple(_line(found, one) for one in found.weighed), hindrance_of(found, stands), tuple(_warnings(found)),
    )  # fmt: skip


def hindrance_of(found: Gathered, stands: Standing) -> str:
    """Why nothing can be drawn now, as a message id; "" when it can."""
    if found.session.state not in ("planned", "drawn"):
        return N_("会议已经开始或结束，不能再抽取。")
    if stands.blocks:
        return stands.blocks[0].says
    had = sum(not one.why for one in found.weighed)
    if had < found.wish.members:
        return said(N_("可抽专家 {found} 人，少于委员人数 {wanted} 人，请补充专家库。"),
                    found=had, wanted=found.wish.members)  # fmt: skip
    short = next((name for name, wanted, have in _quotas(found) if have < wanted), "")
    return N_("有的来源人数不够名额，请补充专家库或调整来源名额。") if short else ""


def _quotas(found: Gathered) -> Iterator[tuple[str, int, int]]:
    for origin, count in found.wish.quotas:
        have = sum(not one.why and one.candidate.answers.origin == origin for one in found.weighed)
        yield origin, count, have


def _line(found: Gathered, one: Weighed) -> PoolLine:
    answers = one.candidate.answers
    recusals = tuple(
        (key, f"{found.applicants[key].receipt} {found.applicants[key].applicant}",
         "、".join(_(GROUNDS[conflict.ground]) for conflict in told if conflict.certain))
        for key, told in one.recusals.items()
        if any(conflict.certain for conflict in told)
    )  # fmt: skip
    return PoolLine(
        one.candidate.id, answers.name, answers.employer_name, answers.specialty, answers.level, answers.origin,
        one.why, recusals, one.warnings,
    )  # fmt: skip


def _warnings(found: Gathered) -> Iterator[str]:
    had = sum(not one.why for one in found.weighed)
    wanted = found.wish.members * (1 + found.wish.substitutes)
    if found.wish.members <= had < wanted:
        yield said(N_("备选只能抽到 {found} 人，按1:{times}应有 {wanted} 人。"), found=had - found.wish.members,
                   times=found.wish.substitutes, wanted=found.wish.members * found.wish.substitutes)  # fmt: skip
    if not found.applicants:
        yield N_("本次会议还没有申报人，回避只能在列入名单后核对。")
    elif not any(one.listed for one in found.applicants.values()):
        yield N_("会议名单还没有排，回避暂按本批次已受理的全部申报人核对。")
