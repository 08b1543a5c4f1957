"""What became of the promises whose last day has passed: settled by rule, each with its true day."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Final

from pydantic import JsonValue

from desktop.basics.chinese import day_in_words
from desktop.basics.language import N_, said
from desktop.casework.changed import Changed
from desktop.casework.deed import Act, deed
from desktop.casework.office import Office
from desktop.casework.promises.life.checks import has_check, queue_check
from desktop.casework.promises.life.lapse import break_promise_row, terms_at, withdraw_open
from desktop.store.tables import Promise

KEPT_AT: Final = "promises_settled"  # the office's setting that remembers the newest settling


@dataclass(frozen=True)
class Settled:
    """The keys of the promises that were settled now; the report reads them (`read_settled`)."""

    promises: tuple[int, ...] = ()
    changed: Changed = field(default_factory=Changed)


def settle_promises(office: Office) -> Settled:
    """Settle every open promise whose last day has passed by the office's clock; run when somebody signs in.

    A paper that did not come is broken on the day after its last one: credit record, and the case pauses or ends as was
    signed. A declaration without a decision goes to its check. What a closed case still held open is let go. A second
    run finds nothing to do; a case that was decided is never touched.
    """
    today = office.clock.today()
    waiting = office.store.reads.promises_overdue(today)
    if not waiting:
        return Settled()
    with deed(office, "settle_promises") as act:
        settled = [key for key in waiting if _settle(act, key, today)]
        if settled:
            kept = act.unit.setting(KEPT_AT)
            earlier = kept.get("promises") if isinstance(kept, dict) and kept.get("on") == today.isoformat() else None
            told: list[JsonValue] = [*(earlier if isinstance(earlier, list) else ()), *settled]
            act.unit.set_setting(KEPT_AT, {"on": today.isoformat(), "promises": told})
    first = office.store.reads.promises(settled)
    return Settled(tuple(settled), Changed(case=first[0].case_id if first else None))


def _settle(act: Act, key: int, today: date) -> bool:
    promise = act.unit.get(Promise, key)
    case = act.unit.case(promise.case_id)
    if promise.state != "open" or promise.due_on >= today:
        return False  # an earlier one of this run ended its case
    on = promise.due_on + timedelta(days=1)
    if case.stage == "closed" and case.decision is None:
        withdraw_open(act, case, case.closed_on or on, N_("办件已办结"))
        return True
    terms = terms_at(act.office, case, promise)
    if terms is not None and terms.lapse == "check":
        if has_check(act, promise):
            return False
        queue_check(act, promise, case, promise.due_on, terms)
        return True
    why = said(N_("承诺于{due}前补交，到期未交，按规则处理"), due=day_in_words(promise.due_on))
    break_promise_row(act, promise, case, on, why)
    return True
