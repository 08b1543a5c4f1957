"""A session's ballots as a list anybody may hold, and counting it again from the list alone.

The list says per applicant (by 受理号, no names) what was counted, and every ballot with its token. Nothing in it tells
who cast a ballot or when.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from datetime import date
from typing import Any

from pydantic import BaseModel, ConfigDict

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.case_types.professional_title.sessions.ballots import ALGORITHM, Vote, digest_of
from desktop.case_types.professional_title.sessions.count_code import Summed, count_code, digest_of_counts
from desktop.case_types.professional_title.sessions.tally import CHOICES, Tally
from desktop.policy.book.library import PolicyLibrary
from desktop.policy.reckoning.titles.votes import Ballot, decide


class ListedCount(BaseModel):
    """One count of the list; `digest` "" where only sums were entered, `needs` the votes it takes to pass.

    `final` False: another round follows it. Whether it passed is worked out again from the sums, never read.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    receipt: str
    round: int
    take: int
    state: str  # counted, announced, void
    final: bool = True
    committee: int
    present: int
    recused: int
    reading: str
    issued: int
    agree: int
    against: int
    abstain: int
    spoiled: int
    needs: int
    passed: bool
    digest: str


class ListedBallot(BaseModel):
    """One ballot of the list."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    token: str
    receipt: str
    round: int
    take: int
    choice: str


class BallotList(BaseModel):
    """The whole list; `digest` is that of all ballots, as it stands in the minutes."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    algorithm: str = ALGORITHM
    session: str
    day: str
    digest: str
    counts: tuple[ListedCount, ...]
    ballots: tuple[ListedBallot, ...]


@dataclass(frozen=True)
class Again:
    """One count beside its ballots: what they come to; `agrees` when sums, digest, rules and result say the same."""

    receipt: str
    round: int
    take: int
    state: str
    by_sums: bool
    found: dict[str, int]
    needs: int
    passed: bool
    agrees: bool


@dataclass(frozen=True)
class WholeCount:
    """The list counted again; `agrees`: every count, every ballot belongs to one, the digest of all is the list's.

    `code` is that of the counts that stand, to be held beside the signed count sheet (计票表).
    """

    rows: tuple[Again, ...]
    ballots: int
    digest: str
    code: str
    agrees: bool


def listed(session: str, day: str, counts: Sequence[ListedCount], votes: Sequence[Vote]) -> str:
    """The list as text (JSON)."""
    ballots = tuple(ListedBallot(**asdict(vote)) for vote in sorted(votes))
    return BallotList(
        session=session, day=day, digest=digest_of(votes), counts=tuple(counts), ballots=ballots
    ).model_dump_json(indent=1)


def count_list(text: str | bytes, library: PolicyLibrary) -> WholeCount:
    """Count a list again, by the rules on votes of its day. Raises `Expected` for a text that is none, or is empty."""
    try:
        told = BallotList.model_validate_json(text)
        day = date.fromisoformat(told.day)
    except ValueError:  # Pydantic's own is one
        raise Expected(_("这不是选票清单。"), _("请选择由“导出选票清单”写出的文件。"), field="file") from None
    if told.algorithm != ALGORITHM:
        raise Expected(_("选票清单的算法是 {algorithm}，本程序不认识。").format(algorithm=told.algorithm), field="file")
    if not told.counts:
        raise Expected(_("清单里没有计票。"), _("请在会议中计票后再导出。"), field="file")
    votes = [Vote(**one.model_dump()) for one in told.ballots]
    by_count: dict[tuple[str, int, int], list[Vote]] = defaultdict(list)
    for vote in votes:
        by_count[vote.receipt, vote.round, vote.take].append(vote)
    rows = tuple(_again(one, by_count.pop(_key(one), []), library, day) for one in told.counts)
    digest = digest_of(votes)
    one_each = len({vote.token for vote in votes}) == len(votes) and len({*map(_key, told.counts)}) == len(rows)
    standing = [one for one in told.counts if one.state != "void" and one.final]
    one_result = len({one.receipt for one in standing}) == len(standing)
    agrees = all(row.agrees for row in rows) and not by_count and digest == told.digest and one_each and one_result
    return WholeCount(rows, len(votes), digest, code_of(standing), agrees)


def code_of(standing: Iterable[ListedCount]) -> str:
    """The code of the count sheet over the counts that stand."""
    return count_code(
        digest_of_counts(
            Summed(
                one.receipt, one.round, one.take, one.present, one.recused, one.issued, one.agree, one.against,
                one.abstain, one.spoiled, one.passed, one.reading, one.digest,
            )
            for one in standing
        )
    )  # fmt: skip


def _key(count: ListedCount) -> tuple[str, int, int]:
    return count.receipt, count.round, count.take


def _again(count: ListedCount, votes: list[Vote], library: PolicyLibrary, day: date) -> Again:
    found = Tally.of(count.issued, [vote.choice for vote in votes if vote.choice in CHOICES])
    sums = {name: getattr(count, name) for name in CHOICES}
    same: Any = found.by_choice == sums and found.returned == len(votes) and digest_of(votes) == count.digest
    by_sums = not count.digest
    needs, passed = _by_rule(count, library, day)
    follows = (count.needs, count.passed) == (needs, passed)
    return Again(
        count.receipt, count.round, count.take, count.state, by_sums, dict(found.by_choice), needs, passed is True,
        agrees=follows and (not votes if by_sums else bool(same)),
    )  # fmt: skip


def _by_rule(count: ListedCount, library: PolicyLibrary, day: date) -> tuple[int, bool | None]:
    """The votes it takes and whether it passed, worked out anew; None where there could be no vote on these sums."""
    returned = sum(getattr(count, name) for name in CHOICES)
    try:
        decision = decide(library, Ballot(count.committee, count.present, count.agree, count.recused, returned), day)
    except Expected:
        return 0, None
    read = next((one for one in decision.counts if one.reading.key == count.reading), None)
    if read is None and (count.reading or decision.depends_on_recusal):
        return 0, None  # a reading there is not, or none chosen where they part
    chosen = read or decision.strict
    return chosen.needs, chosen.passed if decision.outcome in ("passed", "failed") and chosen.quorum else None
