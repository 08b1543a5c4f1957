"""What the vote's page says of marks beside a vote, and of ballots that were counted again."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from desktop.basics.language import _
from desktop.casework.titles.sessions.reading.views import HearingView, SessionView
from desktop.casework.titles.sessions.voting.count_votes import Counted
from desktop.casework.titles.sessions.voting.verify_counts import Recount
from desktop.screens.titles.sessions.session_words import advice_words
from desktop.widgets.look.tokens import Tone

MOST: Final = 8  # named in one line


def advised_at(view: SessionView | None, hearing: HearingView | None) -> str:
    """What is advised about the applicant under the cursor; else who of those that wait is below the floor."""
    says = advice_words(hearing.advice) if hearing is not None else ""
    if hearing is not None and says:
        return f"{hearing.applicant}：{says}"
    names = [one.applicant for one in view.hearings if one.advice.below and one.waits] if view is not None else []
    if not names:
        return ""
    says = _("平均分低于评议表底线的：{names}（仅供表决参考）。").format(names="、".join(names[:MOST]))
    return says + (_("共 {count} 人。").format(count=len(names)) if len(names) > MOST else "")


def odd_counts(view: SessionView | None, entries: Sequence[Counted]) -> str:
    """Whose ballots are not as many as may vote; "" where every voter's came back."""
    found = []
    for one in entries:
        hearing, tally = view.hearing(one.application_id) if view is not None else None, one.tally
        if hearing is not None and not hearing.voters == tally.issued == tally.returned:
            says = _("{name}：可投票 {voters} 人，发出 {issued} 票，收回 {returned} 票。")
            found.append(
                says.format(name=hearing.applicant, voters=hearing.voters, issued=tally.issued, returned=tally.returned)
            )
    if not found:
        return ""
    more = [_("共 {count} 人。").format(count=len(found))] if len(found) > MOST else []
    return "\n".join([*found[:MOST], *more, _("没有发出、没有收回的票仍计入出席人数，不算同意。")])


def recount_words(found: Recount) -> tuple[str, Tone]:
    """What counting again from the ballots alone came to, and its colour."""
    wrong = sum(1 for row in found.rows if not row.agrees)
    sums = sum(1 for row in found.rows if row.by_sums)
    says = _("按 {ballots} 张选票重新计算：{count} 次计票全部相符。").format(
        ballots=found.ballots, count=len(found.rows) - sums
    )
    if wrong:
        says = _("有 {count} 次计票与选票不符，请作废后重计。").format(count=wrong)
    elif sums:
        says += _("另有 {count} 次只录合计，无选票可核。").format(count=sums)
    if not found.rows:
        return _("还没有计票。"), "second"
    if not (found.ballots or wrong):
        says = _("{count} 次计票都只录合计，没有选票可以复核。").format(count=sums)
    if found.digest:
        says += _("选票摘要 {digest}").format(digest=found.digest[:16])
    return says, "over" if wrong else "good" if found.ballots else "near"
