"""What a tally comes to, by the committee and the day of a session."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from pydantic import JsonValue

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.basics.visible import visible
from desktop.case_types.professional_title.sessions.tally import Tally
from desktop.casework.office import Office
from desktop.casework.titles.sessions.inside.days import day_of_vote, must_be_filed
from desktop.policy.book.titles.sessions import SessionsChapter
from desktop.policy.reckoning.titles.votes import Ballot, Decision, decide
from desktop.store.tables import TitleBatch, TitleCommittee, TitleSession

CHAPTER = "professional_title/sessions"


@dataclass(frozen=True)
class Choice:
    """Which reading of the base stands where they part, who chose it (主任委员) and why."""

    reading: str = ""
    by: str = ""
    why: str = ""


@dataclass(frozen=True)
class Voted:
    """One applicant's vote: who was there, who of them withdrew, the sums, and the day it was entered."""

    present: int
    recused: int
    tally: Tally
    on: date


def decided(office: Office, session: TitleSession, committee: TitleCommittee, voted: Voted) -> Decision:
    """The decision on these sums by the rules of the day of the vote. Raises `Expected` before the filing began."""
    day = day_of_vote(session.day, session.details, voted.on)
    must_be_filed(committee, session.day)
    tally = voted.tally
    ballot = Ballot(committee.size, voted.present, tally.agree, voted.recused, tally.returned, committee.filed_until)
    return decide(office.policy, ballot, day)


def must_decide(decision: Decision) -> None:
    """Raises `Expected` where the meeting cannot vote at all: the filing is over, or too few are there."""
    if decision.outcome == "filing_expired":
        raise Expected(
            _("评审委员会备案已到期，这一天不能表决。"), _("请先办理备案续期，再另定会议日期。"), field="day"
        )
    if decision.outcome == "no_quorum":
        raise Expected(
            _("到会专家不足法定人数（至少 {count} 人），不能表决。").format(count=decision.quorum_needs),
            _("请等候补专家签到，或者改期。"),
            field="present",
        )


def reading_of(decision: Decision, choice: Choice) -> tuple[str, bool]:
    """The reading that stands ("" where both say the same), and whether the applicant passed by it.

    Raises `Expected` with field "reading" where the readings part and nobody chose, or chose what there is not.
    """
    if not decision.depends_on_recusal:
        return "", decision.passed
    counts = {count.reading.key: count for count in decision.counts}
    if choice.reading not in counts:
        told = "；".join(
            _("{reading}：{base} 人中须 {needs} 票同意，{result}").format(
                reading=_(count.reading.says), base=count.base, needs=count.needs,
                result=_("通过") if count.passed else _("不通过"),
            )
            for count in decision.counts
        )  # fmt: skip
        raise Expected(
            _("结论取决于回避口径。{told}。").format(told=told), _("请由主任委员选定口径并记录。"), field="reading"
        )
    if not visible(choice.by):
        raise Expected(_("请写明选定回避口径的主任委员。"), field="by")
    return choice.reading, counts[choice.reading].passed


def told(decision: Decision, choice: Choice, edition: str) -> dict[str, JsonValue]:
    """The decision as it is kept with the count."""
    return {
        "outcome": decision.outcome,
        "quorum_needs": decision.quorum_needs,
        "depends_on_recusal": decision.depends_on_recusal,
        "counts": [
            {
                "reading": count.reading.key, "says": count.reading.says, "base": count.base, "needs": count.needs,
                "quorum": count.quorum, "passed": count.passed,
            }
            for count in decision.counts
        ],
        "chosen_by": visible(choice.by) if decision.depends_on_recusal else "",
        "chosen_why": visible(choice.why) if decision.depends_on_recusal else "",
        "edition": edition,
    }  # fmt: skip


def book_of(office: Office) -> SessionsChapter:
    """The chapter on sessions."""
    return office.policy.chapter(CHAPTER, SessionsChapter)


def may_vote_again(office: Office, session: TitleSession, batch: TitleBatch) -> bool:
    """Whether the rules, or the batch's own rule set, know a second vote."""
    return batch.details.get("second_vote") is True or book_of(office).allows("second_vote", session.day)
