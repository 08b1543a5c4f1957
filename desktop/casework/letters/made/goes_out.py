"""The letter a case was waiting for goes out: from that day its answer is awaited."""

from __future__ import annotations

from desktop.case_types import kind as kind_of
from desktop.casework.casefile.entering import enter
from desktop.casework.deadlines.reckon import reckon
from desktop.casework.deed import Act
from desktop.store.tables import Letter


def letter_goes_out(act: Act, row: Letter, number: str) -> None:
    """Inside the unit that signs: a service whose papers were looked at is with the department from now on.

    Only for a kind whose stage after the letter has the term of its reply; a second letter on the same case moves
    nothing. Whoever may sign the letter may take this step.
    """
    if row.case_id is None:
        return
    case = act.unit.case(row.case_id)
    if kind_of(case.kind).stage_clocks.get("forwarded") != "reply" or case.stage != "reviewing":
        return
    enter(case, "forwarded", act.office.clock.today(), number)
    case.due_on = None
    reckon(act, case)
    act.note("case", row.case_id, case=row.case_id, fields=("stage",), before={"stage": "reviewing"}, reason=number)
