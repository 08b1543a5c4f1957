"""A session's ballots as a list anybody may hold, and counting it again from the list alone.

The list says per applicant (by 受理号, no names) what was counted, and every ballot with its token. Nothing in it tells
who cast a ballot or when.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any

from pydantic import BaseModel, ConfigDict, ValidationError

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.case_types.professional_title.sessions.ballots import ALGORITHM, Vote, digest_of
from desktop.case_types.professional_title.sessions.tally import CHOICES, Tally


class ListedCount(BaseModel):
    """One count of the list; `digest` "" where only sums were entered, `needs` the votes it takes to pass."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    receipt: str
    round: int
    take: int
    state: str  # counted, announced, void
    present: int
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
    """One count beside its ballots: what they come to; `agrees` when sums, digest and result say the same."""

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
    """The list counted again; `agrees`: every count, every ballot belongs to one, the digest of all is the list's."""

    rows: tuple[Again, ...]
    ballots: int
    digest: str
    agrees: bool


def listed(session: str, day: str, counts: Sequence[ListedCount], votes: Sequence[Vote]) -> str:
    """The list as text (JSON)."""
    ballots = tuple(ListedBallot(**asdict(vote)) for vote in sorted(votes))
    return BallotList(
        session=session, day=day, digest=digest_of(votes), counts=tuple(counts), ballots=ballots
    ).model_dump_json(indent=1)


def count_list(text: str | bytes) -> WholeCount:
    """Count a list again. Raises `Expected` for a text that is none, or one of another algorithm."""
    try:
        told = BallotList.model_validate_json(text)
    except ValidationError:
        raise Expected(_("这不是选票清单。"), _("请选择由“导出选票清单”写出的文件。"), field="file") from None
    if told.algorithm != ALGORITHM:
        raise Expected(_("选票清单的算法是 {algorithm}，本程序不认识。").format(algorithm=told.algorithm), field="file")
    votes = [Vote(**one.model_dump()) for one in told.ballots]
    by_count: dict[tuple[str, int, int], list[Vote]] = defaultdict(list)
    for vote in votes:
        by_count[vote.receipt, vote.round, vote.take].append(vote)
    rows = tuple(_again(one, by_count.pop((one.receipt, one.round, one.take), [])) for one in told.counts)
    digest = digest_of(votes)
    one_each = len({vote.token for vote in votes}) == len(votes)
    agrees = all(row.agrees for row in rows) and not by_count and digest == told.digest and one_each
    return WholeCount(rows, len(votes), digest, agrees)


def _again(count: ListedCount, votes: list[Vote]) -> Again:
    found = Tally.of(count.issued, [vote.choice for vote in votes if vote.choice in CHOICES])
    sums = {name: getattr(count, name) for name in CHOICES}
    same: Any = found.by_choice == sums and found.returned == len(votes) and digest_of(votes) == count.digest
    by_sums = not count.digest
    follows = count.passed == (count.agree >= count.needs > 0)
    return Again(
        count.receipt, count.round, count.take, count.state, by_sums, dict(found.by_choice), count.needs, count.passed,
        agrees=follows and (not votes if by_sums else bool(same)),
    )  # fmt: skip
