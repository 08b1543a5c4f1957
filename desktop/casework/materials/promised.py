"""A promised paper comes in, or goes again: what that does to its promise, inside the deed that noted it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Final

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.case_types.material_words import PROMISED, THERE
from desktop.casework.deadlines.pausing import end_pause
from desktop.casework.deed import Act
from desktop.store.tables import Material, Obligation, Promise

STATES: Final = {"later": "promised", "declared": "declared"}  # of a line while its promise stands
GONE: Final = frozenset({"missing", "returned"})
Told = dict[str, str | int | date | None]
PAUSED_BY: Final = "promise"  # the `why` of a pause that a broken promise began
CHECK: Final = "later_check"  # the kind of obligation that a declaration leaves


def noting(act: Act, case_id: int, key: str, told: Mapping[str, str | int | date | None]) -> Told:
    """What is to be noted of a line, with what that means for its promise done: every note of a line comes by here.

    The last day of a promise is the line's own while it stands, and goes with it. Raises `Expected` as
    `material_noted`.
    """
    wanted: Told = dict(told)
    state = told.get("state")
    if not isinstance(state, str):
        return wanted
    row = act.unit.find(Material, (case_id, key))
    material_noted(act, case_id, key, state)
    if row is None or row.state not in PROMISED:
        return wanted
    given = told.get("expires_on")
    if state == row.state:
        wanted["expires_on"] = row.expires_on
    elif given == row.expires_on or "expires_on" not in told:
        wanted["expires_on"] = None
    return wanted


def material_noted(act: Act, case_id: int, key: str, state: str) -> None:
    """What a line's new state does to its promises, called before it is written.

    Handed in: the open promise is kept, and a case that stood still for it goes on. Sent back within the term: the
    promise is open again. Raises `Expected` when an open promise would be passed over, or a line set to promised
    without one.
    """
    noted = act.unit.find(Material, (case_id, key))
    if noted is not None and noted.state == state:
        return
    is_open = act.unit.rows(Promise, case_id=case_id, material_key=key, state="open")
    if state in PROMISED and not is_open:
        raise Expected(_("容缺和承诺要写明期限和后果。"), _("请按“容缺”或“以承诺代替”办理。"), field="state")
    if state in THERE:
        paper_arrived(act, case_id, key)
    elif state in GONE:
        if is_open:
            raise Expected(
                _("这份材料有未了结的承诺，不能改为未交或退回。"), _("请先撤回承诺，或等材料交来。"), field="state"
            )
        paper_gone(act, case_id, key)


def paper_arrived(act: Act, case_id: int, key: str) -> None:
    """Keep the open promise of a line whose paper came; a case paused for it goes on when nothing else is owed."""
    today = act.office.clock.today()
    for row in act.unit.rows(Promise, case_id=case_id, material_key=key, state="open"):
        row.state, row.ended_on, row.ended_why = "kept", today, _("材料已交来")
        act.note("promise", row.id, case=case_id, fields=("state",), before={"state": "open"}, reason=row.ended_why)
        end_checks(act, row, "met", today, row.ended_why)
    broken = {row.material_key for row in act.unit.rows(Promise, case_id=case_id, state="broken", kind="later")}
    if key in broken and not any(_gone(act, case_id, other) for other in broken - {key}):
        end_pause(act, case_id, PAUSED_BY)


def paper_gone(act: Act, case_id: int, key: str) -> str:
    """Open the kept promise of a line again when its paper goes back within the term; after it, it stays kept.

    Gives the state of a line covered by the promise that is open again, else "".
    """
    rows = act.unit.rows(Promise, case_id=case_id, material_key=key)
    last = rows[-1] if rows else None
    if last is not None and last.state == "kept" and act.office.clock.today() <= last.due_on:
        last.state, last.ended_on, last.ended_why = "open", None, ""
        act.note("promise", last.id, case=case_id, fields=("state",), before={"state": "kept"}, reason=_("材料退回"))
        return STATES[last.kind]
    return ""


def waiting_checks(act: Act, promise: Promise) -> list[Obligation]:
    """The later checks of a promise that wait to be made."""
    rows = act.unit.rows(Obligation, case_id=promise.case_id, kind=CHECK, state="open")
    return [row for row in rows if row.data.get("promise") == promise.id]


def end_checks(act: Act, promise: Promise, state: str, on: date, why: str) -> None:
    """A promise that has ended leaves no check behind. In: `state` met, broken or waived."""
    for check in waiting_checks(act, promise):
        check.state, check.ended_on, check.ended_why = state, on, why


def _gone(act: Act, case_id: int, key: str) -> bool:
    row = act.unit.find(Material, (case_id, key))
    return row is None or row.state in GONE
