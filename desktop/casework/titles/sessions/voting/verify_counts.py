"""Count a session's ballots again, from the ballots alone."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

from desktop.case_types.professional_title.sessions.ballots import Vote, digest_of
from desktop.case_types.professional_title.sessions.tally import Tally
from desktop.casework.deed import allowed
from desktop.casework.office import Office
from desktop.store.reads.titles.session_rows import BallotLine, CountLine


@dataclass(frozen=True)
class Recounted:
    """One count beside its ballots: `agrees` when sums and digest say the same; `by_sums`: no papers were entered."""

    application_id: int
    count_id: int
    void: bool
    by_sums: bool
    agrees: bool


@dataclass(frozen=True)
class Recount:
    """All counts of a session again, and the digest over every ballot."""

    rows: tuple[Recounted, ...]
    ballots: int
    digest: str

    @property
    def agrees(self) -> bool:
        """Whether every count agrees with its ballots."""
        return all(row.agrees for row in self.rows)


def verify_counts(office: Office, session_id: int) -> Recount:
    """Every count, voided ones too, beside what its ballots come to."""
    allowed(office, "read_session")
    return recount(office, session_id)


def recount(office: Office, session_id: int) -> Recount:
    """The same for verbs whose own right was looked at already."""
    reads = office.store.reads
    ballots = reads.title_ballots(session_id)
    by_count: dict[tuple[int, int, int], list[BallotLine]] = defaultdict(list)
    for ballot in ballots:
        by_count[ballot.application_id, ballot.round, ballot.take].append(ballot)
    rows = [
        _again(count, by_count.pop((count.application_id, count.round, count.take), []))
        for count in reads.title_vote_counts(session_id)
    ]
    strays = [Recounted(key[0], 0, void=False, by_sums=False, agrees=False) for key in by_count]
    return Recount((*rows, *strays), len(ballots), digest_of(votes_of(ballots)))


def votes_of(ballots: list[BallotLine]) -> list[Vote]:
    """Ballots as the digest reads them."""
    return [Vote(one.token, one.receipt, one.round, one.take, one.choice) for one in ballots]


def _again(count: CountLine, ballots: list[BallotLine]) -> Recounted:
    told = count.decision.get("ballots")
    by_sums = not isinstance(told, dict)
    if isinstance(told, dict):
        sums = Tally.of(count.issued, [one.choice for one in ballots])
        kept = Tally(count.issued, count.agree, count.against, count.abstain, count.spoiled)
        agrees = sums == kept and digest_of(votes_of(ballots)) == told.get("digest")
    else:
        agrees = not ballots
    return Recounted(count.application_id, count.id, count.state == "void", by_sums, agrees)
