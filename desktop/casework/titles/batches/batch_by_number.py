"""The key of the batch with a number, as read off a list."""

from __future__ import annotations

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.casework.deed import allowed
from desktop.casework.office import Office


def batch_by_number(office: Office, number: str) -> int:
    """The key of the batch with this number, however its letters were typed. Raises `Expected` when there is none."""
    allowed(office, "read_batches")
    wanted = number.strip().upper()
    found = [one.id for one in office.store.reads.title_batches(wanted) if wanted and one.number == wanted]
    if not found:
        raise Expected(_("没有编号为 {number} 的批次。").format(number=number), _("请核对编号。"), field="BATCH")
    return found[0]
