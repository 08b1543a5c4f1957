"""The answer a service was waiting for came, and its result is awaited from that day; or it was none after all."""

from __future__ import annotations

from desktop.case_types import kind as kind_of
from desktop.casework.casefile.entering import enter
from desktop.casework.deadlines.reckon import reckon
from desktop.casework.deed import Act
from desktop.store.tables import Dispatch, Filing, Incoming, Letter, OfficeCase


def reply_came(act: Act, filing: Filing, came: Incoming | None, note: str) -> None:
    """Inside the unit that writes down what answered a copy: a service that waits for this answer is answered.

    It waits for the letter it went out with, or another of the same template (a reminder), and for every main
    recipient of that one. Whoever may write down the answer may take this step. In: the paper that answers, or words.
    """
    if filing.case_id is None:
        return
    case = act.unit.case(filing.case_id)
    if kind_of(case.kind).stage_clocks.get("forwarded") != "reply" or case.stage != "forwarded":
        return
    copies = [one for one in act.unit.rows(Dispatch, filing_id=filing.id) if one.role == "main" and not one.dropped_on]
    if not _waits_for(act, case, filing) or any(one.replied_on is None for one in copies):
        return
    says = _told(came) if came is not None else note or filing.number
    enter(case, "replied", act.office.clock.today(), says)
    case.due_on = None
    reckon(act, case)
    act.note("case", filing.case_id, case=filing.case_id, fields=("stage",), before={"stage": "forwarded"}, reason=says)


def reply_gone(act: Act, came: Incoming, reason: str) -> None:
    """Inside the unit that voids a paper: the service it had answered waits again, since its letter went out."""
    if came.case_id is None:
        return
    case = act.unit.case(came.case_id)
    steps = dict(case.steps or {})
    step = steps.get("replied")
    if case.stage != "replied" or not isinstance(step, dict) or step.get("says") != _told(came):
        return
    del steps["replied"]
    case.stage, case.steps, case.due_on = "forwarded", steps, None
    reckon(act, case)
    act.note("case", came.case_id, case=came.case_id, fields=("stage",), before={"stage": "replied"}, reason=reason)


def _waits_for(act: Act, case: OfficeCase, filing: Filing) -> bool:
    step = (case.steps or {}).get("forwarded")
    number = str(step.get("says") or "") if isinstance(step, dict) else ""
    if number in {"", filing.number}:
        return True
    first = act.unit.rows(Filing, case_id=case.id, number=number)
    templates = {row.template for one in first for row in act.unit.rows(Letter, filing_id=one.id)}
    return any(row.template in templates for row in act.unit.rows(Letter, filing_id=filing.id))


def _told(came: Incoming) -> str:
    return " ".join(part for part in (came.from_whom, came.their_number, came.title) if part)
