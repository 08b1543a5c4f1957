"""The papers about a batch, a session, a complaint and the ledger: each once, with the form it is printed by."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, Literal

from desktop.basics.language import N_
from desktop.case_types.professional_title.papers.batch import (
    ballots,
    counts,
    grievance,
    lists,
    meeting,
    minutes,
    onsite,
    pool,
)
from desktop.case_types.professional_title.papers.session_values import (
    SessionValues,
)
from desktop.case_types.professional_title.papers.values import (
    BatchValues,
    Grievance,
    LedgerValues,
    PoolValues,
)
from desktop.documents.parts import Document

About = Literal["batch", "session", "complaint"]
Values = BatchValues | SessionValues | Grievance | LedgerValues | PoolValues


@dataclass(frozen=True)
class BatchPaper:
    """One such paper. `of` is what it is about; `draw` is handed the values of that.

    `secret`: it tells who the experts are or how they voted. `slips`: four to a sheet, as many of each as said.
    """

    key: str
    form: str
    title: str
    series: str
    of: About
    draw: Callable[..., Document] | None = None
    slips: Callable[[SessionValues], tuple[Document, ...]] | None = None
    secret: bool = False
    idle: Callable[..., str] = lambda _values: ""


def nobody(values: BatchValues) -> str:
    """Why a list of applicants is not printed (a message id)."""
    return "" if values.applicants else N_("批次里还没有申报人")


def no_meeting(values: BatchValues) -> str:
    """Why a meeting is not asked for: nobody to review, or no committee (认定、确认)."""
    if values.committee is None and not values.entrusted_to:
        return N_("批次没有评审委员会")
    return nobody(values)


def nobody_pooled(values: PoolValues) -> str:
    """Why the list of a committee's experts is not printed."""
    return "" if values.experts else N_("评委会的专家库还没有专家")


def nobody_recognised(values: BatchValues) -> str:
    """Why the list of those to be recognised is not printed."""
    return "" if lists.recognised(values) else N_("批次里没有认定的申报人")


def nobody_passed(values: BatchValues) -> str:
    """Why a publicity of the result is not printed."""
    told = values.posting is not None and values.posting.stage == "评前公示"
    return "" if told or any(one.passed for one in values.applicants) else N_("还没有表决通过的人员")


def nobody_heard(values: SessionValues) -> str:
    """Why a paper with the session's list is not printed."""
    return "" if values.hearings else N_("会议还没有安排申报人")


def nothing_counted(values: SessionValues) -> str:
    """Why the table of results is not printed."""
    return "" if any(one.count is not None for one in values.hearings) else N_("还没有计票")


def nothing_held(values: LedgerValues) -> str:
    """Why the register of certificates is not printed."""
    return "" if values.lines else N_("还没有登记职称")


def of_sort(*sorts: str) -> Callable[[Grievance], str]:
    """A paper for these sorts of re-check, complaint and cancellation alone."""

    def idle(values: Grievance) -> str:
        return "" if values.sort in sorts else N_("这类事项不用这份文书")

    return idle


def no_entry(values: Grievance) -> str:
    """Why an entry of the integrity file is not printed."""
    return "" if values.facts else N_("没有诚信记录")


BATCH_PAPERS: Final = (
    BatchPaper("roster", "F07", "申报参评人员名册", "册", "batch", lists.roster, idle=nobody),
    BatchPaper("recognition_summary", "F16S", "认定申报汇总表", "册", "batch", lists.recognition_summary,
               idle=nobody_recognised),
    BatchPaper("meeting_request", "F22", meeting.TITLE, "例会", "batch", meeting.meeting_request, idle=no_meeting),
    BatchPaper("meeting_notice", "F22", meeting.NOTICE, "例会", "batch", meeting.meeting_notice, idle=no_meeting),
    BatchPaper("expert_pool", "F22P", "专家库名单", "库", "batch", pool.expert_pool, secret=True, idle=nobody_pooled),
    BatchPaper("result_publicity", "F14", "公示", "公示", "batch", lists.result_publicity, idle=nobody_passed),
    BatchPaper("result_board", "F14", "公示（A3张贴）", "公示", "batch", lists.board, idle=nobody_passed),
    BatchPaper("certificate_book", "F21", "职称证书登记簿", "证", "batch", lists.ledger, idle=nothing_held),
    BatchPaper("session_schedule", "F13", "评审安排表", "评排", "session", onsite.schedule, secret=True,
               idle=nobody_heard),
    BatchPaper("session_sign_in", "F13", "签到表", "评排", "session", onsite.sign_in, secret=True),
    BatchPaper("ballots", "F10", "表决票", "票", "session", slips=ballots.ballots, secret=True, idle=nobody_heard),
    BatchPaper("tally_sheet", "F11", "计票表（空白）", "计", "session", counts.tally, secret=True, idle=nobody_heard),
    BatchPaper("vote_results", "F11", counts.RESULT, "计", "session", counts.results, secret=True,
               idle=nothing_counted),
    BatchPaper("session_minutes", "F12", minutes.TITLE, "录", "session", minutes.minutes, secret=True),
    BatchPaper("recheck_conclusion", "F18", grievance.RECHECK, "复", "complaint", grievance.recheck_conclusion,
               idle=of_sort("复核")),
    BatchPaper("complaint_sheet", "F19", grievance.REGISTER, "核", "complaint", grievance.complaint_sheet,
               idle=of_sort("投诉")),
    BatchPaper("integrity_sheet", "F20", grievance.INTEGRITY, "诚", "complaint", grievance.integrity_sheet,
               idle=no_entry),
)  # fmt: skip


def batch_paper(key: str) -> BatchPaper:
    """A paper by its key; raises KeyError."""
    return next(paper for paper in BATCH_PAPERS if paper.key == key)
