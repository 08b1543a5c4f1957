"""What a committee's ballot comes to, in integers, by each way of counting those who withdrew (回避)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Final, Literal

from desktop.basics.errors import Expected
from desktop.basics.language import N_, _, said
from desktop.policy.book.library import PolicyLibrary
from desktop.policy.book.records import in_force
from desktop.policy.book.titles.votes import Reading, Share, VotesChapter

CHAPTER: Final = "professional_title/votes"
MOST: Final = 1000  # members of a committee
Outcome = Literal["passed", "failed", "no_quorum", "filing_expired"]


@dataclass(frozen=True)
class Ballot:
    """One applicant's vote as it was counted. `recused` of those present withdrew from this applicant.

    `returned` ballots came back (None: not told); `filed_until` is the last day of the committee's filing.
    """

    committee: int
    present: int
    agree: int
    recused: int = 0
    returned: int | None = None
    filed_until: date | None = None


@dataclass(frozen=True)
class Count:
    """The ballot by one reading: `base` people count as present, `needs` of them had to agree."""

    reading: Reading
    base: int
    quorum: bool
    passed: bool
    needs: int


@dataclass(frozen=True)
class Decision:
    """What the ballot comes to: by the strict reading first; `depends_on_recusal` when the readings part."""

    outcome: Outcome
    counts: tuple[Count, ...]
    depends_on_recusal: bool
    quorum_share: Share
    agree_share: Share
    quorum_needs: int  # the fewest members present
    warnings: tuple[str, ...]

    @property
    def strict(self) -> Count:
        """By the reading in which those who withdrew stay among the present."""
        return self.counts[0]

    @property
    def passed(self) -> bool:
        """Whether the applicant passed by the strict reading, at a meeting that could decide."""
        return self.outcome == "passed"


def decide(library: PolicyLibrary, ballot: Ballot, day: date) -> Decision:
    """Count a ballot by the rules of the day of the meeting.

    Raises `Expected` with `field` for numbers that cannot be: more present than members, more agreeing than could
    vote or than ballots came back.
    """
    _must_be_possible(ballot)
    book = library.chapter(CHAPTER, VotesChapter)
    quorum, agree = book.share_of("quorum", day), book.share_of("agree", day)
    counts = tuple(_count(ballot, reading, quorum, agree) for reading in in_force(book.reading, day))
    strict = counts[0]
    parted = len({(count.quorum, count.passed) for count in counts}) > 1
    expired = ballot.filed_until is not None and day > ballot.filed_until
    outcome: Outcome = (
        "filing_expired" if expired
        else "no_quorum" if not strict.quorum
        else "passed" if strict.passed
        else "failed"
    )  # fmt: skip
    return Decision(
        outcome,
        counts,
        parted and not expired,
        quorum,
        agree,
        quorum.least(ballot.committee),
        tuple(_warnings(book, ballot, day, expired=expired, parted=parted)),
    )


def _count(ballot: Ballot, reading: Reading, quorum: Share, agree: Share) -> Count:
    base = ballot.present - (ballot.recused if reading.less_recused else 0)
    there = quorum.reached(base, ballot.committee)
    return Count(reading, base, there, there and agree.reached(ballot.agree, base), agree.least(base))


def _must_be_possible(ballot: Ballot) -> None:
    if not 1 <= ballot.committee <= MOST:
        raise Expected(_("评审委员会人数须在 1 到 {most} 之间。").format(most=MOST), field="committee")
    if not 0 <= ballot.present <= ballot.committee:
        raise Expected(_("出席人数不能多于评审委员会人数，也不能是负数。"), field="present")
    if not 0 <= ballot.recused <= ballot.present:
        raise Expected(
            _("回避人数不能多于出席人数，也不能是负数。"),
            _("没有出席的专家不另计回避。"),
            field="recused",
        )
    voters = ballot.present - ballot.recused
    if ballot.returned is not None and not 0 <= ballot.returned <= voters:
        raise Expected(_("收回票数不能多于可以投票的 {count} 人。").format(count=voters), field="returned")
    most = voters if ballot.returned is None else ballot.returned
    if not 0 <= ballot.agree <= most:
        raise Expected(
            _("同意票不能多于 {count} 票，也不能是负数。").format(count=most),
            _("回避的专家不投票，未收回的票不计同意。"),
            field="agree",
        )


def _warnings(book: VotesChapter, ballot: Ballot, day: date, *, expired: bool, parted: bool) -> list[str]:
    found: list[str] = []
    rules = {practice.key for practice in in_force(book.practice, day)}
    if expired and ballot.filed_until is not None:
        found.append(
            said(N_("评审委员会备案已于 {day} 到期，会议无效，不能表决。"), day=ballot.filed_until.isoformat())
        )
    if "odd" in rules and ballot.committee % 2 == 0:
        found.append(said(N_("评审委员会 {count} 人，不是单数。"), count=ballot.committee))
    if parted and not expired:
        found.append(N_("结论取决于回避口径：回避的专家计入与不计入出席人数，结果不同，须由评审委员会组建单位明确。"))
    return found
