"""Which applications of a batch have not come to an end yet: neither archive nor batch may be ended over them."""

from __future__ import annotations

from typing import Final

from desktop.case_types.professional_title.life import ALIVE
from desktop.casework.office import Office
from desktop.store.reads.titles.applications import WholeApplication

_WITH_CERTIFICATE: Final = "certified"
_WAITS_FOR_ONE: Final = "documented"


def unfinished(office: Office, batch_id: int) -> tuple[WholeApplication, ...]:
    """Those still alive, in the order of the batch.

    A registered certificate is an end; so is a title that was cancelled before it had one: it never gets one.
    """
    reads = office.store.reads
    alive = [one for one in reads.title_applications(batch_id) if one.state in ALIVE - {_WITH_CERTIFICATE}]
    if not any(one.state == _WAITS_FOR_ONE for one in alive):
        return tuple(alive)
    gone = {line.application_id for line in reads.titles_of_batch(batch_id) if line.state == "cancelled"}
    return tuple(one for one in alive if one.state != _WAITS_FOR_ONE or one.id not in gone)
