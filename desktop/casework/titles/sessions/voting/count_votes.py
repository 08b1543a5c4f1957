"""Enter counted ballots: one applicant or a whole list, each paper by itself or the sums."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.basics.visible import visible
from desktop.case_types.professional_title.sessions.ballots import ALGORITHM, Vote, digest_of, new_token
from desktop.case_types.professional_title.sessions.tally import CHOICES, Tally
from desktop.casework.changed import Changed
from desktop.casework.deed import Act, deed
from desktop.casework.office import Office
from desktop.casework.titles.sessions.inside.rows import hearing_row, present, session_row, touched
from desktop.casework.titles.sessions.inside.weigh import (
    Choice,
    Voted,
    decided,
    may_vote_again,
    must_decide,
    reading_of,
    told,
)
from desktop.store.tables import (
    OfficeCase,
    TitleApplication,
    TitleBallot,
    TitleBatch,
    TitleCommittee,
    TitleCount,
    TitleRecusal,
    TitleSession,
)


@dataclass(frozen=True)
class Counted:
    """One applicant's ballots. `papers`: what each ballot says, in any order; None where only the sums were read."""

    application_id: int
    tally: Tally
    papers: Sequence[str] | None = None
    choice: Choice = field(default_factory=Choice)
    round: int = 1


@dataclass(frozen=True)
class _Here:
    """What all entries of one deed share."""

    session: TitleSession
    committee: TitleCommittee
    there: frozenset[int]
    counters: str
    supervisor: str
    again: bool


def count_votes(
    office: Office, session_id: int, entries: Sequence[Counted], *, counters: str = "", supervisor: str = ""
) -> Changed:
    """Keep these counts in one unit, all or none; counters and supervisor are the session's unless they are told.

    Raises `Expected` naming the applicant: no quorum, filing over, sums that cannot be, a second result, a reading
    nobody chose (field "reading"); and where nobody counts or nobody watches.
    """
    with deed(office, "count_votes") as act:
        row = session_row(act, session_id, ("open",))
        here = _here(act, row, counters, supervisor)
        for entry in entries:
            try:
                _keep(act, here, entry)
            except Expected as trouble:
                application = act.unit.get(TitleApplication, entry.application_id)
                name = act.unit.get(OfficeCase, application.case_id).applicant
                says = _("{serial}号 {name}：{what}").format(serial=application.serial, name=name, what=trouble.what)
                raise Expected(says, trouble.remedy, field=trouble.field) from None
        touched(act, row)
        act.note("title_session", session_id, fields=("counts", str(len(entries))))
    return Changed(session=session_id, batch=row.batch_id)


def _here(act: Act, row: TitleSession, counters: str, supervisor: str) -> _Here:
    counting = visible(counters) or str(row.details.get("counters") or "")
    watching = visible(supervisor) or str(row.details.get("supervisor") or "")
    if not counting or not watching:
        raise Expected(
            _("还没有登记计票人和监票人，不能计票。"), _("请在“安排”中填写计票人、监票人。"), field="counters"
        )
    return _Here(
        row,
        act.unit.get(TitleCommittee, row.committee_id),
        frozenset(one.expert_id for one in present(act, row.id or 0)),
        counting,
        watching,
        may_vote_again(act.office, row, act.unit.get(TitleBatch, row.batch_id)),
    )


def _keep(act: Act, here: _Here, entry: Counted) -> None:
    key = here.session.id or 0
    hearing = hearing_row(act, key, entry.application_id)
    application = act.unit.get(TitleApplication, entry.application_id)
    if hearing.data.get("deferred"):
        raise Expected(_("本次不表决：{why}。").format(why=hearing.data["deferred"]))
    if application.state != "reviewing":
        raise Expected(_("这名申报人不在评审中，不能表决。"), _("已宣布的结果有误，须先作废再重计。"))
    withdrawn = act.unit.rows(TitleRecusal, session_id=key, application_id=entry.application_id)
    recused = sum(1 for one in withdrawn if one.expert_id in here.there)
    # Whether there may be a vote at all comes before what its ballots say.
    voted = Voted(len(here.there), recused, Tally(0), act.office.clock.today())
    must_decide(decided(act.office, here.session, here.committee, voted))
    entry.tally.must_add_up(len(here.there) - recused)
    if entry.papers is not None and Tally.of(entry.tally.issued, entry.papers) != entry.tally:
        raise Expected(_("逐张录入的票与合计不符。"), _("请重新清点。"), field="returned")
    take = _take(act, here, entry)
    decision = decided(act.office, here.session, here.committee, replace(voted, tally=entry.tally))
    reading, passed = reading_of(decision, entry.choice)
    kept = told(decision, entry.choice, act.office.policy.edition)
    votes = [
        Vote(new_token(), application.receipt, entry.round, take, paper) for paper in entry.papers or ()
    ]
    if entry.papers is not None:
        kept["ballots"] = {"algorithm": ALGORITHM, "count": len(votes), "digest": digest_of(votes)}
    keys: dict[str, Any] = {
        "session_id": key, "application_id": entry.application_id, "round": entry.round, "take": take,
    }  # fmt: skip
    sums: dict[str, Any] = {name: getattr(entry.tally, name) for name in ("issued", "returned", *CHOICES)}
    act.unit.add(
        TitleCount(
            **keys, **sums, committee=here.committee.size, present=len(here.there), recused=recused, passed=passed,
            reading=reading, decision=kept, counters=here.counters, supervisor=here.supervisor,
            by_name=act.office.actor.name, counted_at=act.unit.now,
        )
    )  # fmt: skip
    if votes:
        act.unit.pour(TitleBallot, [{"token": vote.token, "choice": vote.choice, **keys} for vote in votes])


def _take(act: Act, here: _Here, entry: Counted) -> int:
    """The number of this take; an earlier round steps back. Raises `Expected` for a second result."""
    if type(entry.round) is not int or entry.round < 1:
        raise Expected(_("没有这一轮投票。"), field="round")
    counts = act.unit.rows(TitleCount, session_id=here.session.id, application_id=entry.application_id)
    standing = [one for one in counts if one.state != "void" and one.final]
    for one in standing:
        if one.round >= entry.round or one.state == "announced":
            raise Expected(_("这名申报人已经计票，一人只有一个结果。"), _("如计票有误，请先作废该次计票。"))
        if not here.again:
            raise Expected(_("规则不允许第二轮投票。"), _("评审办法另有规定的，请在批次中写明。"), field="round")
        one.final = False
    if entry.round > 1 and not standing:
        raise Expected(_("还没有第一轮的计票。"), field="round")
    act.unit.flush()
    return 1 + max((one.take for one in counts if one.round == entry.round), default=0)
