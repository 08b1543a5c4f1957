"""The clock of a case as its papers tell it."""

from __future__ import annotations

from desktop.basics.chinese import day_in_words
from desktop.basics.language import N_
from desktop.casework.casefile.case_file import CaseFile
from desktop.casework.casefile.due import Running
from desktop.casework.deadlines.clock_now import running_now
from desktop.casework.deadlines.stills import WHYS, changes_of
from desktop.policy.book.terms import UNITS
from desktop.policy.reckoning.terms.term_proof import TermProof
from desktop.policy.reckoning.workdays import Workdays
from desktop.store.reads.clocks import PauseRow

BEGINS = {
    "pre_review": N_("登记之日"),
    "decision": N_("受理之日"),
    "reply": N_("联系函发出之日"),
    "follow_up": N_("有结果之日"),
}


def terms_told(file: CaseFile) -> tuple[TermProof, ...]:
    """The running term and the legal one beside it, with pauses and extension; none for a case without a term."""
    rows = file.office.store.reads.pauses_of([file.row.id]).get(file.row.id, [])
    changes, days = changes_of(rows), Workdays.of(file.office.policy)
    remarks = tuple(_remark(row) for row in rows if _concerns(file, row))
    found: list[TermProof] = []
    for legal in (False, True):
        running = running_now(file, changes, days, legal=legal)
        if running is not None and not (legal and found and found[0].says == running.term.says):
            found.append(_told(running, legal=legal, remarks=remarks))
    return tuple(found)


def _concerns(file: CaseFile, row: PauseRow) -> bool:
    """False for a pause that was over before the clock of today began."""
    start = file.row.accepted_on or file.row.opened_on
    return row.last_day is None or row.last_day > start or row.kind == "extension"


def _told(running: Running, *, legal: bool, remarks: tuple[str, ...]) -> TermProof:
    return TermProof(
        says=running.term.says,
        begins=BEGINS.get(running.step, ""),
        limit=running.term.limit,
        unit=UNITS[running.term.unit],
        source=running.source,
        clause=running.term.clause,
        confidence=running.term.confidence,
        proof=running.proof,
        legal=legal,
        extended=running.extended,
        remarks=remarks,
    )


def _remark(row: PauseRow) -> str:
    basis = f"，依据：{row.basis}" if row.basis else ""
    if row.kind == "extension":
        return f"{day_in_words(row.first_day)}批准延长{row.working_days}个工作日，理由：{row.reason}{basis}。"
    until = "起暂停计时，尚未恢复" if row.last_day is None else f"起暂停计时，{day_in_words(row.last_day)}恢复"
    return f"{day_in_words(row.first_day)}{until}：{WHYS.get(row.why, row.why)}（{row.reason}）{basis}。"
