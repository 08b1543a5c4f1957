"""The step of a case that is taken with a notice, in the notice's own unit: neither stands without the other."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.basics.language import _
from desktop.case_types.case_type import Paper
from desktop.case_types.notices.notice import Notice
from desktop.casework.casefile.rows import must_go_alone
from desktop.casework.deed import Act
from desktop.casework.intake.moving import move
from desktop.store.tables import Correction, Pause


def before(act: Act, paper: Paper, case_id: int, reason: str) -> bool:
    """The step that the notice tells of as taken; True when the case was changed.

    Raises `Expected` when the step is not allowed, or whoever issues may not take it.
    """
    case = act.unit.case(case_id)
    stage = case.stage
    step = paper.words.chapter.act if isinstance(paper, Notice) else ""
    if step == "accept" and case.accepted_on is None:
        _take(act, case_id, "accepted", reason)
        return True
    if step == "correct" and stage != "correcting":
        _take(act, case_id, "correcting", reason or _("制发{title}").format(title=paper.title))
        return True
    if step == "forward" and stage == "reviewing":
        _take(act, case_id, "forwarded", reason)
        return True
    return False


def _take(act: Act, case_id: int, stage: str, reason: str) -> None:
    must_go_alone(act.office, case_id)
    move(act, case_id, stage, reason)


def after(act: Act, paper: Paper, case_id: int, filing_id: int, reason: str) -> None:
    """The step that follows from the notice."""
    if not isinstance(paper, Notice):
        return
    step = paper.words.chapter.act
    if step == "close":
        _take(act, case_id, "closed", reason)
    elif step == "explain":
        _tell_of(act.unit.rows(Correction, case_id=case_id), filing_id)
    elif step == "correct":
        stops = act.unit.rows(Pause, case_id=case_id, why="correction")
        _tell_of([row for row in stops if row.last_day is None], filing_id)
    elif step == "extend":
        _tell_of(act.unit.rows(Pause, case_id=case_id, kind="extension"), filing_id)


def _tell_of(rows: Sequence[Correction | Pause], filing_id: int) -> None:
    """Note on rows that no paper has told of yet which paper does."""
    for row in rows:
        if row.filing_id is None:
            row.filing_id = filing_id
