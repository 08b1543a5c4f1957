"""The rows of a result laid over those at home, each weighed by the rules that hold here."""

from __future__ import annotations

from collections import defaultdict
from typing import Any

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.case_types.professional_title.sessions.ballots import Vote, digest_of
from desktop.case_types.professional_title.sessions.tally import Tally
from desktop.casework.deed import Act
from desktop.casework.titles.sessions.inside.days import AFTERWARDS, local_day, must_be_a_day
from desktop.casework.titles.sessions.inside.rows import LIVING, touched
from desktop.casework.titles.sessions.inside.weigh import Voted, decided
from desktop.casework.titles.sessions.planning.put_on_list import begin_review
from desktop.casework.titles.sessions.voting.announce_counts import announce
from desktop.casework.titles.suitcase.inside.answer import TypedRows
from desktop.store.tables import (
    TitleApplication,
    TitleBallot,
    TitleBatch,
    TitleCommittee,
    TitleCount,
    TitleHearing,
    TitleMember,
    TitleRecusal,
    TitleScore,
    TitleSession,
    TitleSuitcase,
)

_SAME: dict[Any, tuple[str, ...]] = {
    TitleMember: ("expert_id",),
    TitleHearing: ("application_id",),
    TitleRecusal: ("application_id", "expert_id"),
    TitleScore: ("application_id", "expert_id"),
}


def lay_in(act: Act, row: TitleSession, rows: TypedRows) -> None:
    """Lay everything in; the session ends as it ended out there. Raises `Expected` for what the rules refuse."""
    (back,) = rows[TitleSession]
    _day(act, row, back)
    row.state = "open"
    row.opened_at = row.opened_at or back.opened_at
    row.name, row.place = back.name, back.place
    act.unit.flush()
    for table in (TitleMember, TitleHearing, TitleRecusal, TitleScore):
        _lay_over(act, row, table, rows[table])
    act.unit.flush()
    if back.opened_at is not None:
        _count(act, row, rows)
    if back.state == "closed":
        _must_be_done(act, row)
    kept = {name: value for name, value in back.details.items() if name != "left_as"}
    row.details = {**row.details, **kept}
    row.state = state_of(back)
    row.closed_at, row.ended_why = back.closed_at, back.ended_why
    touched(act, row)


def state_of(back: TitleSession) -> str:
    """As what a session comes home: ended as it ended out there, else as it stood; one not held may leave again."""
    left_as = back.details.get("left_as")
    return back.state if back.state in ("closed", "dropped") else str(left_as) if left_as in LIVING else "open"


def _day(act: Act, row: TitleSession, back: TitleSession) -> None:
    """The day it was held out there: from the day it left to today, within batch and filing, and as it was opened."""
    left = max((one.out_at for one in act.unit.rows(TitleSuitcase, session_id=row.id)), default=act.unit.now)
    if back.day != row.day:
        batch, committee = act.unit.get(TitleBatch, row.batch_id), act.unit.get(TitleCommittee, row.committee_id)
        if back.opened_at is not None and not local_day(left) <= back.day <= act.office.clock.today():
            raise _another_day()
        must_be_a_day(batch, committee, back.day, act.office.clock.today())
        row.day = back.day
    if (back.details.get(AFTERWARDS) or "") != (row.details.get(AFTERWARDS) or ""):
        raise _another_day()
    if row.opened_at is None and back.opened_at is not None and local_day(back.opened_at) != back.day:
        raise _another_day()


def _another_day() -> Expected:
    return Expected(
        _("带回的会议日期与开会时间不符，没有收回。"), _("请核对外出电脑的日期；必要时召回会议箱，按纸质票补录。")
    )


def _lay_over(act: Act, session: TitleSession, table: type[Any], fresh: list[Any]) -> None:
    names = _SAME[table]

    def key(one: Any) -> tuple[int, ...]:
        return tuple(getattr(one, name) for name in names)

    there: dict[tuple[int, ...], Any] = {key(one): one for one in act.unit.rows(table, session_id=session.id)}
    told = {key(one): one for one in fresh}
    # Nobody is called, and nobody applies, who was not sent along.
    if table in (TitleMember, TitleHearing) and set(told) != set(there):
        raise _foreign()
    for gone in set(there) - set(told):
        act.unit.delete(there[gone])
    for place, one in told.items():
        if place not in there:
            act.unit.add(one)
            continue
        for name in table.model_fields:
            setattr(there[place], name, getattr(one, name))


def _must_be_done(act: Act, row: TitleSession) -> None:
    """A meeting that ended out there left nobody without a result, as `close_session` asks at home."""
    act.unit.flush()
    told = {one.application_id for one in act.unit.rows(TitleCount, session_id=row.id, state="announced", final=True)}
    owed = [
        one for one in act.unit.rows(TitleHearing, session_id=row.id)
        if one.application_id not in told and not one.data.get("deferred")
        and act.unit.get(TitleApplication, one.application_id).state == "reviewing"
    ]  # fmt: skip
    if owed:
        raise Expected(
            _("带回的会议已经结束，却还有 {count} 名申报人没有结果，没有收回。").format(count=len(owed)),
            _("请核对文件。"),
        )


def _count(act: Act, session: TitleSession, rows: TypedRows) -> None:
    """Counts and ballots by the same rules as at home; who withdrew meanwhile has a void count beside the ballots."""
    ballots: dict[tuple[int, int, int], list[TitleBallot]] = defaultdict(list)
    for ballot in rows[TitleBallot]:
        ballots[ballot.application_id, ballot.round, ballot.take].append(ballot)
    committee = act.unit.get(TitleCommittee, session.committee_id)
    for hearing in act.unit.rows(TitleHearing, session_id=session.id):
        application = act.unit.get(TitleApplication, hearing.application_id)
        if application.state in ("accepted", "before_publicity"):
            begin_review(act, application)
    for count in sorted(rows[TitleCount], key=lambda one: one.id or 0):
        own = ballots.pop((count.application_id, count.round, count.take), [])
        _must_hold(act, session, committee, count, own)
        _put(act, count, own)
    if ballots:
        raise Expected(_("带回的选票比计票多，没有收回。"), _("请核对文件。"))


def _must_hold(
    act: Act, session: TitleSession, committee: TitleCommittee, count: TitleCount, ballots: list[TitleBallot]
) -> None:
    tally = Tally(count.issued, count.agree, count.against, count.abstain, count.spoiled)
    tally.must_add_up(count.present - count.recused)
    voted = Voted(count.present, count.recused, tally, local_day(count.counted_at))
    decision = decided(act.office, session, committee, voted)
    standing = next((one for one in decision.counts if one.reading.key == count.reading), decision.strict)
    told = count.decision.get("ballots")
    digest = told.get("digest") if isinstance(told, dict) else None
    receipt = act.unit.get(TitleApplication, count.application_id).receipt
    votes = [Vote(one.token, receipt, one.round, one.take, one.choice) for one in ballots]
    sums = Tally.of(count.issued, [one.choice for one in ballots])
    borne_out = not ballots if digest is None else sums == tally and digest_of(votes) == digest
    # Whoever withdrew is written down, and was there: no ballot is taken out of the base without a name.
    came = {one.expert_id for one in act.unit.rows(TitleMember, session_id=session.id) if one.signed_in_at is not None}
    withdrew = act.unit.rows(TitleRecusal, session_id=session.id, application_id=count.application_id)
    unnamed = count.recused > sum(1 for one in withdrew if one.expert_id in came)
    loose = count.state not in ("counted", "announced", "void") or (count.state == "announced" and not count.final)
    wrong = decision.outcome not in ("passed", "failed") or standing.passed != count.passed or not borne_out
    if wrong or unnamed or loose or committee.size != count.committee or count.session_id != session.id:
        raise Expected(
            _("{receipt} 的计票与选票或者规则不符，没有收回。").format(receipt=receipt),
            _("请核对文件和两边的规则版本。"),
        )


def _put(act: Act, count: TitleCount, ballots: list[TitleBallot]) -> None:
    state, reason = count.state, count.void_reason
    columns = {name: getattr(count, name) for name in TitleCount.model_fields if name != "id"}
    row = act.unit.add(TitleCount(**{**columns, "state": "counted", "void_reason": ""}))
    if ballots:
        act.unit.pour(TitleBallot, [one.model_dump() for one in ballots])
    application = act.unit.get(TitleApplication, count.application_id)
    if state == "void":
        row.state, row.void_reason = "void", reason
    elif application.state != "reviewing":
        row.state, row.void_reason = "void", _("会议外出期间，申报人已不在评审中")
    elif state == "announced":
        announce(act, row)
    act.unit.flush()


def _foreign() -> Expected:
    return Expected(_("带回的名单与装箱时不符，没有收回。"), _("请核对文件。"))
