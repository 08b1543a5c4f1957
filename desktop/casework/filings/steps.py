"""The step of a case that is taken with a notice, in the notice's own unit: neither stands without the other."""

from __future__ import annotations

from typing import Final

from desktop.case_types.case_type import Paper
from desktop.case_types.notices.notice import Notice
from desktop.casework.deed import Act
from desktop.casework.intake.moving import move
from desktop.store.tables import Correction

BEFORE_ACCEPTANCE: Final = frozenset({"registered", "correcting"})


def before(act: Act, paper: Paper, case_id: int, reason: str) -> bool:
    """The step that the notice tells of as taken; True when the case was changed.

    Raises `Expected` when the step is not allowed, or whoever issues may not take it.
    """
    stage = act.unit.case(case_id).stage
    step = paper.words.chapter.act if isinstance(paper, Notice) else ""
    if step == "accept" and stage in BEFORE_ACCEPTANCE:
        move(act, case_id, "accepted", reason)
        return True
    if step == "forward" and stage == "reviewing":
        move(act, case_id, "forwarded", reason)
        return True
    return False


def after(act: Act, paper: Paper, case_id: int, filing_id: int, reason: str) -> None:
    """The step that follows from the notice."""
    if not isinstance(paper, Notice):
        return
    stage = act.unit.case(case_id).stage
    step = paper.words.chapter.act
    if step == "correct" and stage == "registered":
        move(act, case_id, "correcting", reason)
    elif step == "close" and stage in BEFORE_ACCEPTANCE:
        move(act, case_id, "closed", reason)
    elif step == "explain":
        for row in act.unit.rows(Correction, case_id=case_id):
            if row.filing_id is None:
                row.filing_id = filing_id
