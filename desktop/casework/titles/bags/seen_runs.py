"""The times that papers of a batch were seen at once."""

from __future__ import annotations

from collections.abc import Iterable

from desktop.casework.deed import allowed
from desktop.casework.office import Office
from desktop.casework.titles.bags.looking import UNDO, VERB
from desktop.casework.titles.bags.views import SeenRun
from desktop.store.reads.rows import EventRow


def seen_runs(office: Office, batch_id: int) -> tuple[SeenRun, ...]:
    """The newest first; told by the audit rows each of its handfuls left."""
    allowed(office, "read_batches")
    events = office.store.reads.deeds_on("title_batch", batch_id)
    undone = {one.reason for one in events if one.verb == UNDO and one.result == "ok"}
    runs: dict[str, list[EventRow]] = {}
    for one in events:
        if one.verb == VERB and one.result == "ok" and one.reason:
            runs.setdefault(one.reason, []).append(one)
    return tuple(
        SeenRun(
            run=run,
            at=rows[-1].at_utc,
            by=rows[-1].actor_name,
            people=_sum(row.fields[0] for row in rows if row.fields),
            papers=_sum(row.fields[1] for row in rows if len(row.fields) > 1),
            seen_as=rows[-1].fields[2] if len(rows[-1].fields) > 2 else "checked",
            undone=run in undone,
        )
        for run, rows in runs.items()
    )


def _sum(texts: Iterable[str]) -> int:
    return sum(int(text) for text in texts if text.isdecimal())
