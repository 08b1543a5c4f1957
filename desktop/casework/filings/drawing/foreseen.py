"""The case as it will stand once a notice's own step is taken: a draft says what the notice will say."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from desktop.case_types.case_type import Paper
from desktop.case_types.notices.notice import Notice
from desktop.casework.deadlines.clock_now import running_now
from desktop.casework.deadlines.stills import changes_of
from desktop.casework.filings.drawing.context import Gathered
from desktop.casework.filings.drawing.standing import term_words
from desktop.policy.reckoning.workdays import Workdays


def foreseen(gathered: Gathered, paper: Paper) -> Gathered:
    """What issuing the paper would make of the case; nothing is kept. As it is for a paper that takes no step."""
    if not isinstance(paper, Notice) or paper.hindrance(gathered.context()) is not None:
        return gathered
    row, today = gathered.file.row, gathered.file.office.clock.today()
    act = paper.words.chapter.act
    if act == "accept" and row.accepted_on is None:
        return _accepted(gathered, today)
    if act == "correct" and row.accepted_on is not None and row.stage != "correcting":
        return replace(gathered, standing=replace(gathered.standing, paused_on=today))
    return gathered


def _accepted(gathered: Gathered, today: date) -> Gathered:
    """Accepted today: the clock of the decision begins, and what stood still before goes on."""
    file, verdict = gathered.file, gathered.verdict
    row = replace(file.row, stage="accepted", accepted_on=today, talent_class=verdict.class_that_stands or "")
    accepted = replace(file, row=row)
    rows = file.office.store.reads.pauses_of([row.id]).get(row.id, [])
    changes = [replace(one, last_day=one.last_day or today) if one.kind == "pause" else one for one in rows]
    found = running_now(accepted, changes_of(changes), Workdays.of(file.office.policy))
    due = found.proof.end if found is not None else None
    standing = replace(gathered.standing, stage="accepted", due_on=due, term=term_words(accepted, changes))
    return replace(gathered, file=accepted, standing=standing)
