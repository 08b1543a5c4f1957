"""The list of a session's ballots for whoever wants to count again."""

from __future__ import annotations

from pathlib import Path

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.case_types.professional_title.sessions.ballot_list import ListedCount, listed
from desktop.casework.deed import deed
from desktop.casework.office import Office
from desktop.casework.titles.sessions.voting.verify_counts import votes_of
from desktop.store.reads.titles.session_rows import CountLine


def export_ballots(office: Office, session_id: int, path: Path) -> Path:
    """Write every count and every ballot, by 受理号 and without any name. Raises `Expected` when the disk refuses."""
    with deed(office, "export_ballots") as act:
        reads = office.store.reads
        row = reads.title_session(session_id)
        if row is None:
            raise Expected(_("这次会议已不存在。"), _("请刷新列表后再试。"))
        receipts = {one.application_id: one.receipt for one in reads.title_hearings(session_id)}
        counts = [_told(one, receipts[one.application_id]) for one in reads.title_vote_counts(session_id)]
        text = listed(row.name, row.day.isoformat(), counts, votes_of(reads.title_ballots(session_id)))
        try:
            path.write_text(text, encoding="utf-8")
        except OSError as trouble:
            says = _("写不到这个文件：{why}").format(why=trouble.strerror or "")
            raise Expected(says, _("请换一个位置。"), field="path") from trouble
        act.note("title_session", session_id, fields=("ballots", str(len(counts))))
    return path


def _told(count: CountLine, receipt: str) -> ListedCount:
    ballots = count.decision.get("ballots")
    digest = str(ballots.get("digest") or "") if isinstance(ballots, dict) else ""
    return ListedCount(
        receipt=receipt, round=count.round, take=count.take, state=count.state, final=count.final,
        committee=count.committee, present=count.present, recused=count.recused, reading=count.reading,
        issued=count.issued, agree=count.agree, against=count.against, abstain=count.abstain, spoiled=count.spoiled,
        needs=_needs(count), passed=count.passed, digest=digest,
    )  # fmt: skip


def _needs(count: CountLine) -> int:
    """The votes it took by the reading that was chosen; by the first where the readings did not part."""
    kept = count.decision.get("counts")
    read = [one for one in kept if isinstance(one, dict)] if isinstance(kept, list) else []
    chosen = [one for one in read if one.get("reading") == count.reading] or read[:1]
    return next((needs for one in chosen if isinstance(needs := one.get("needs"), int)), 0)
