"""Draw the members of a meeting: once, before a witness, with everything that repeats it."""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from typing import Any, Final

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.basics.visible import visible
from desktop.case_types.professional_title.panels.draw.picking import ALGORITHM, HOW, Picked, pick
from desktop.case_types.professional_title.panels.draw.record import (
    About,
    DrawRecord,
    LeftOut,
    Outcome,
    Pooled,
    Seats,
    Seed,
    Wanted,
    sealed,
)
from desktop.case_types.professional_title.panels.draw.stream import seed_of
from desktop.casework.changed import Changed
from desktop.casework.deed import Act, deed
from desktop.casework.office import Office
from desktop.casework.titles.panels.committees.rows import rules_of
from desktop.casework.titles.panels.draws.meeting import Gathered, gather
from desktop.casework.titles.panels.draws.read_pool import hindrance_of
from desktop.casework.titles.panels.draws.recusals import note_recusals
from desktop.policy.reckoning.titles.committees import standing
from desktop.store.reads.titles.draws import WholeDraw
from desktop.store.tables import TitleDraw, TitleHearing, TitleMember, TitleRecusal, TitleSession

FEWEST: Final = 4  # signs of what the witness says: a single digit would be no choice


def draw_members(
    office: Office,
    session_id: int,
    words: str,
    witness: str,
    by_hand: Mapping[int, str] | None = None,
    reason: str = "",
) -> Changed:  # fmt: skip
    """Draw members and substitutes and seat them; the session becomes drawn.

    In: what the witness says (part of the seed), who the witness is, reasons for leaving out more than the rules do; a
    second draw needs a `reason`, and the first stays on file. Chance of the machine is made only now, so that neither
    side knows the outcome before. Raises `Expected` with `field` when it cannot be drawn.
    """
    said, who, why = visible(words), visible(witness), visible(reason)
    if len(said) < FEWEST:
        raise Expected(_("请由见证人给出至少 {count} 个字或数字。").format(count=FEWEST), field="words")
    if not who:
        raise Expected(_("请填写见证人。"), field="witness")
    hand = {key: visible(told) for key, told in (by_hand or {}).items()}
    if not all(hand.values()):
        raise Expected(_("人工排除的，须逐一写明原因。"), field="by_hand")
    with deed(office, "draw_members") as act:
        found = gather(office, session_id, hand)
        before = office.store.reads.title_draws(session_id)
        _must_be_possible(office, found, before, why)
        chance = secrets.token_hex(32)
        seed = seed_of(said, chance)
        eligible = {one.candidate.id: one.candidate.answers for one in found.weighed if not one.why}
        picked = pick(seed, {key: answers.origin for key, answers in eligible.items()}, found.wish)
        last = before[-1] if before else None
        record = _record(act, found, picked, Seed(words=said, chance=chance, hash=seed), who, last, why)
        key = _keep(act, found, record, last)
        _seat(act, session_id, picked)
        noted = note_recusals(act, session_id)
        row = act.unit.get(TitleSession, session_id)
        row.state = "drawn"
        row.updated_at = act.unit.now
        row.version += 1
        drawn = (str(len(picked.members)), str(len(picked.substitutes)), str(noted))
        act.note("title_draw", key, fields=drawn, reason=why)
    return Changed(session=session_id, batch=found.session.batch_id)


def _must_be_possible(office: Office, found: Gathered, before: list[WholeDraw], why: str) -> None:
    stands = standing(office.policy, rules_of(found.committee), found.session.day)
    hindrance = hindrance_of(found, stands)
    if hindrance:
        raise Expected(_(hindrance), field="pool")
    if before and not why:
        raise Expected(_("本次会议已经抽取过；再次抽取须写明原因，原记录保留。"), field="reason")


def _record(
    act: Act, found: Gathered, picked: Picked, seed: Seed, witness: str, last: WholeDraw | None, why: str
) -> DrawRecord:
    pool = sorted((one.candidate for one in found.weighed if not one.why), key=lambda one: one.id)
    out = sorted((one for one in found.weighed if one.why), key=lambda one: one.candidate.id)
    wish = found.wish
    return sealed(
        DrawRecord(
            algorithm=ALGORITHM,
            how=HOW,
            about=About(
                session=found.session.name, day=found.session.day.isoformat(), batch=found.session.batch_name,
                committee=found.committee.name, filing_number=found.committee.filing_number,
            ),
            drawn_at=act.unit.now.strftime("%Y-%m-%dT%H:%M:%SZ"),
            by_name=act.office.actor.name,
            witness=witness,
            seed=seed,
            wanted=Wanted(
                members=wish.members, substitutes=wish.substitutes,
                quotas=tuple(Seats(origin=origin, count=count) for origin, count in wish.quotas),
            ),
            pool=tuple(
                Pooled(id=one.id, name=one.answers.name, unit=one.answers.employer_name, origin=one.answers.origin)
                for one in pool
            ),
            excluded=tuple(
                LeftOut(id=one.candidate.id, name=one.candidate.answers.name, why=tuple(str(why) for why in one.why))
                for one in out
            ),
            outcome=Outcome(members=picked.members, substitutes=picked.substitutes),
            replaces=last.digest if last is not None else "",
            reason=why,
        )
    )  # fmt: skip


def _keep(act: Act, found: Gathered, record: DrawRecord, last: WholeDraw | None) -> int:
    told: dict[str, Any] = record.model_dump(mode="json")
    wanted = {
        **told["wanted"], "about": told["about"], "how": told["how"],
        "words": record.seed.words, "chance": record.seed.chance,
    }  # fmt: skip
    row = act.unit.add(
        TitleDraw(
            session_id=found.session.id, committee_id=found.committee.id, algorithm=record.algorithm,
            seed=record.seed.hash, wanted=wanted, pool=told["pool"], excluded=told["excluded"],
            outcome=told["outcome"], digest=record.digest, drawn_on=act.office.clock.today(), drawn_at=act.unit.now,
            by_name=record.by_name, witness=record.witness, replaces=last.id if last is not None else None,
            reason=record.reason,
        )
    )  # fmt: skip
    return int(row.id or 0)


def _seat(act: Act, session_id: int, picked: Picked) -> None:
    """Those drawn take the seats; whoever an earlier draw seated leaves with what was noted of them."""
    for recusal in act.unit.rows(TitleRecusal, session_id=session_id):
        act.unit.delete(recusal)
    for member in act.unit.rows(TitleMember, session_id=session_id):
        act.unit.delete(member)
    for hearing in act.unit.rows(TitleHearing, session_id=session_id):
        hearing.main_expert_id = None
    act.unit.flush()
    for role, keys in (("member", picked.members), ("substitute", picked.substitutes)):
        for place, key in enumerate(keys, start=1):
            act.unit.add(TitleMember(session_id=session_id, expert_id=key, role=role, place=place))
