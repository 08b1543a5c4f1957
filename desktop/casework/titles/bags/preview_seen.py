"""Look dry at the bags of many applicants."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.casework.deed import allowed
from desktop.casework.office import Office
from desktop.casework.titles.bags.looking import bag_of
from desktop.casework.titles.bags.views import Bag, BagTrial
from desktop.casework.titles.checking.preview_decision import EVERY, Progress, on_and_on


def preview_seen(
    office: Office, batch_id: int, applications: Sequence[int], *, progress: Progress = on_and_on
) -> BagTrial:
    """Nothing is written. In: keys of applications. Out: one bag each, in the order of the batch."""
    allowed(office, "read_batches")
    wanted = set(applications)
    chosen = [one for one in office.store.reads.title_applications(batch_id) if one.id in wanted]
    bags: list[Bag] = []
    for done, one in enumerate(chosen):
        if done % EVERY == 0 and not progress(done, len(chosen)):
            return BagTrial(batch_id, tuple(bags), stopped=True)
        bags.append(bag_of(office, one))
    progress(len(chosen), len(chosen))
    return BagTrial(batch_id, tuple(bags))
