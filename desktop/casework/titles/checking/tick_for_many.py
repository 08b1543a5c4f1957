"""A reason for return seen by eye, noted for many applicants at once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.basics.visible import visible
from desktop.casework.casefile.case_file import case_file
from desktop.casework.changed import Changed
from desktop.casework.deed import allowed, deed
from desktop.casework.office import Office
from desktop.policy.book.reasons import Reason, ReasonsChapter
from desktop.store.tables import ReturnReason, TitleApplication

# Whoever was taken in or has ended is not sent back any more.
OPEN = frozenset({"received", "checking", "correcting"})


@dataclass(frozen=True)
class TickedMany:
    """For how many it was noted, and for how many it stood there or could not be."""

    done: int
    left: int
    changed: Changed


def eye_reasons(office: Office) -> tuple[Reason, ...]:
    """The reasons of the dictionary of titles that are seen by eye, in its order."""
    allowed(office, "read_batches")
    told = office.policy.chapter("professional_title/return_reasons", ReasonsChapter)
    return tuple(one for one in told.on(office.clock.today()) if one.by_eye)


def tick_for_many(office: Office, applications: Sequence[int], reason: str, note: str) -> TickedMany:
    """It becomes a gap of each and goes into their notice; one unit. In: `note`, what was seen.

    Passed over: whoever has it noted, was accepted or has ended, or whose kind does not know it.
    Raises `Expected` without a note.
    """
    words = visible(note)
    if not words:
        raise Expected(_("请写明看到了什么。"), _("例如：第3份业绩没有本人姓名。"), field="note")
    done = 0
    batch = None
    with deed(office, "tick_reason") as act:
        for key in applications:
            row = act.unit.get(TitleApplication, key)
            batch = row.batch_id
            known = {one.id for one in case_file(office, row.case_id).reasons() if one.by_eye}
            stands = act.unit.rows(ReturnReason, case_id=row.case_id, reason=reason, cured_on=None)
            if row.state not in OPEN or reason not in known or stands:
                continue
            act.unit.add(
                ReturnReason(
                    case_id=row.case_id, reason=reason, note=words, on_day=office.clock.today(),
                    by_name=office.actor.name, created_at=act.unit.now,
                )
            )  # fmt: skip
            act.note("return_reason", reason, case=row.case_id, fields=(reason,), reason=words)
            done += 1
        if not done:
            raise Expected(
                _("所选的人都不能登记这一项。"), _("已经登记过，或者已受理、已办结的，不再登记。"), field="reason"
            )
    return TickedMany(done, len(applications) - done, Changed(batch=batch))
