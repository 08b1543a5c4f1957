"""Everything of professional titles that is due soon, over, or may be done now."""

from __future__ import annotations

from collections.abc import Iterator

from desktop.casework.deed import allowed
from desktop.casework.duties.rights import role_for
from desktop.casework.office import Office
from desktop.casework.titles.due.days import Days
from desktop.casework.titles.due.of_afterwards import due_of_archive, due_of_bans, due_of_complaints
from desktop.casework.titles.due.of_batches import due_of_batches
from desktop.casework.titles.due.of_publicity import due_of_publicity
from desktop.casework.titles.due.of_sessions import due_of_committees, due_of_sessions
from desktop.casework.titles.due.views import TitleDue


def list_title_due(office: Office) -> tuple[TitleDue, ...]:
    """What the actor may answer: what is over first, then the soonest, then what has no term; each thing once."""
    allowed(office, "read_batches")
    roles = office.actor.roles
    found = {(one.what, one.at): one for one in _every(office) if role_for(one.right, roles) is not None}
    return tuple(sorted(found.values(), key=lambda one: (one.days_left is None, one.on, one.where, one.whose)))


def _every(office: Office) -> Iterator[TitleDue]:
    days = Days.of(office)
    for read in (due_of_batches, due_of_publicity, due_of_sessions, due_of_complaints, due_of_bans):
        yield from (one for one in read(office, days) if one.days_left is None or one.on <= days.until)
    yield from due_of_committees(office, days)  # these look further ahead
    yield from due_of_archive(office, days)
