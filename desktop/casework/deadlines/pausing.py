"""The clock of a case stands still and goes on: deeds for verbs that already have their unit open."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from pydantic import JsonValue

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.basics.visible import visible
from desktop.casework.casefile.rows import key_of
from desktop.casework.casefile.stages import BEFORE_ACCEPTANCE, ON_THE_CLOCK
from desktop.casework.deadlines.reckon import reckon
from desktop.casework.deadlines.stills import WHYS
from desktop.casework.deed import Act
from desktop.store.tables import Pause


def begin_pause(
    act: Act, case_id: int, why: str, reason: str, basis: str = "", *, filing_id: int | None = None,
    since: date | None = None,
) -> int:  # fmt: skip
    """Stop the clock of a case from tomorrow on; gives the key of the pause. Writes its own audit row.

    In: `why` is correction, promise, expert or other; `filing_id` the notice that told it; `since` the day its cause
    arose, when that was before today (an office that was closed). A pause for the same ground that still stands is
    kept as it is. That day still counts; the last day of the case is unknown until the clock goes on.
    Raises `Expected` for a case without a running clock, an unknown ground, or no reason.
    """
    words = visible(reason)
    case = act.unit.case(case_id)
    if why not in WHYS:
        raise Expected(_("没有“{why}”这种暂停原因。").format(why=why), field="why")
    if not words:
        raise Expected(_("请写明暂停计时的原因。"), _("原因会记入办件经过。"), field="reason")
    if case.stage not in ON_THE_CLOCK | BEFORE_ACCEPTANCE:
        raise Expected(_("本件已有决定或已办结，没有在走的期限。"), field="stage")
    standing = [row for row in _standing(act, case_id) if row.why == why]
    if standing:
        return key_of(standing[0].id)
    before = case.due_on
    row = act.unit.add(
        Pause(
            case_id=case_id,
            kind="pause",
            why=why,
            first_day=since or act.office.clock.today(),
            reason=words,
            basis=visible(basis),
            filing_id=filing_id,
            by_name=act.office.actor.name,
        )
    )
    reckon(act, case)
    _note(act, "pause_case", case_id, before, words)
    return key_of(row.id)


def end_pause(act: Act, case_id: int, why: str = "", *, reason: str = "") -> bool:
    """Let the clock go on from tomorrow with the working days that were left; False when nothing stood for the ground.

    In: the ground, "" for all of them; `reason` for the history, by default what the pause was for. Today, the day the
    cause fell away, does not count. Writes its own audit row.
    """
    case = act.unit.case(case_id)
    standing = [row for row in _standing(act, case_id) if not why or row.why == why]
    if not standing:
        return False
    before = case.due_on
    for row in standing:
        row.last_day = act.office.clock.today()
    reckon(act, case)
    _note(act, "resume_case", case_id, before, visible(reason) or "；".join(row.reason for row in standing))
    return True


def _standing(act: Act, case_id: int) -> list[Pause]:
    return [row for row in act.unit.rows(Pause, case_id=case_id, kind="pause") if row.last_day is None]


def _note(act: Act, verb: str, case_id: int, due_on: date | None, reason: str) -> None:
    """The audit row of the pause itself, whichever verb brought it about."""
    before: dict[str, JsonValue] = {"due_on": None if due_on is None else due_on.isoformat()}
    replace(act, verb=verb).note("term_pause", case_id, case=case_id, fields=("due_on",), before=before, reason=reason)
