"""Whether what the file says of votes, draws and titles follows from what it rests on; reads only.

The file's own guards refuse most of it; this finds what somebody with the key and a tool of their own got past them.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from desktop.basics.errors import Expected
from desktop.basics.language import N_
from desktop.case_types.professional_title.panels.draw.record import check_record
from desktop.casework.office import Office
from desktop.casework.titles.inside.voted import voted_here
from desktop.casework.titles.panels.draws.record import record_of
from desktop.casework.titles.sessions.voting.verify_counts import recount
from desktop.policy.reckoning.titles.votes import Ballot, decide
from desktop.store.reads.titles.session_rows import CountLine, WholeSession

MOST_NAMED: Final = 20
# What the count of an application in a state has said; others (back in review, withdrawn, archived) go either way.
_PAST: Final = ("passed", "result_publicity", "unseated", "confirmed", "documented", "certified")
_SAID: Final = {**dict.fromkeys(_PAST, True), "failed": False}


@dataclass(frozen=True)
class Look:
    """One thing looked at: how many, and the numbers (never names) of what does not follow."""

    key: str
    title: str
    looked_at: int
    wrong: tuple[str, ...]


def look_at_titles(office: Office) -> tuple[Look, ...]:
    """Votes, draws and the ledger of the whole office."""
    sessions = office.store.reads.title_sessions()
    votes = [one for row in sessions for one in _votes(office, row)]
    draws = [one for row in sessions for one in _draws(office, row)]
    titles = list(_titles(office))
    return (
        _look("votes", N_("计票与选票、规则、结果一致"), votes),
        _look("draws", N_("抽取的记录重做结果一致"), draws),
        _look("titles", N_("台账的职称出自公示和文件"), titles),
    )


def _look(key: str, title: str, found: list[tuple[str, bool]]) -> Look:
    return Look(key, title, len(found), tuple(dict.fromkeys(what for what, good in found if not good))[:MOST_NAMED])


def _votes(office: Office, session: WholeSession) -> Iterator[tuple[str, bool]]:
    reads = office.store.reads
    counts = reads.title_vote_counts(session.id)
    if not counts:
        return
    receipts = {one.id: (one.receipt, one.state) for one in reads.title_applications(session.batch_id)}
    again = recount(office, session.id)
    borne = {one.count_id: one.agrees for one in again.rows}
    withdrawn = {(one.application_id, one.expert_id) for one in reads.title_recusals(session.id)}
    came = {one.expert_id for one in reads.title_members(session.id) if one.signed_in_at is not None}
    for count in counts:
        receipt, state = receipts.get(count.application_id, (f"#{count.application_id}", ""))
        good = borne.get(count.id, False)
        if count.state != "void" and count.final:
            good = good and _follows(office, session, count) and count.present <= len(came)
            away = sum(1 for key, expert in withdrawn if key == count.application_id and expert in came)
            good = good and count.recused <= away and _SAID.get(state, count.passed) == count.passed
        yield receipt, good
    kept = session.details.get("ballots")
    if session.state == "closed" and isinstance(kept, dict):
        yield session.name, (again.ballots, again.digest) == (kept.get("count"), kept.get("digest"))
    yield session.name, 0 not in borne  # ballots of no count


def _follows(office: Office, session: WholeSession, count: CountLine) -> bool:
    ballot = Ballot(count.committee, count.present, count.agree, count.recused, count.returned)
    try:
        decision = decide(office.policy, ballot, session.day)
    except Expected:
        return False
    if decision.outcome not in ("passed", "failed"):
        return False
    if not decision.depends_on_recusal:
        return count.passed == decision.passed
    return any(one.reading.key == count.reading and one.passed == count.passed for one in decision.counts)


def _draws(office: Office, session: WholeSession) -> Iterator[tuple[str, bool]]:
    for row in office.store.reads.title_draws(session.id):
        yield row.digest[:12], not check_record(record_of(office, row)).faults


def _titles(office: Office) -> Iterator[tuple[str, bool]]:
    """Everybody who came past the vote stands on a closed publicity, and on a document if they hold a title.

    Who entered a title of elsewhere, and who registered or put right a certificate's number, stands in the audit.
    """
    reads = office.store.reads
    entered = reads.deeds_counted(("enter_title",), "title_held")
    numbered = reads.deeds_counted(("register_certificate",), "title_held")
    for line in reads.titles_held(reads.find_titles()):
        told = line.details.get("corrections")
        put_right = len(told) if isinstance(told, list) else 0
        deeds = entered.get(str(line.id), 0) + numbered.get(str(line.id), 0)
        good = line.result_id is not None or str(line.id) in entered
        yield f"#{line.id}", good and (not line.certificate_number or deeds > put_right)
    for batch in reads.title_batches():
        results = {one.id: one for one in reads.title_results(batch.id)}
        publicities = [one for one in reads.title_publicities(batch.id) if one.stage == "result"]
        posted = reads.title_publicised([one.id for one in publicities if one.state == "closed"])
        public = {key for keys in posted.values() for key in keys}
        held = {one.application_id: one for one in reads.titles_of_batch(batch.id)}
        counted = reads.standing_counts(batch.id)
        for row in reads.title_applications(batch.id):
            title = held.get(row.id)
            if title is None and row.state not in {"confirmed", "documented", "certified"}:
                continue
            good = row.id in public and (row.id in counted or not voted_here(batch.mode, row.kind))
            if title is not None:
                paper = results.get(title.result_id or 0)
                told = paper.details.get("applications") if paper is not None and paper.state == "issued" else []
                good = good and isinstance(told, list) and row.id in told and title.level == row.level
                good = good and paper is not None and title.document == paper.document
            yield row.receipt, good
