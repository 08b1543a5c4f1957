"""What is wrong with one application, the batch's own findings included."""

from __future__ import annotations

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.casework.deed import allowed
from desktop.casework.office import Office
from desktop.casework.titles.checking.sight import sight_of
from desktop.casework.titles.checking.views import Shortfall


def read_shortfalls(office: Office, application_id: int) -> tuple[Shortfall, ...]:
    """Everything that stands in the way, found by the program or ticked by eye. Raises `Expected` for none such."""
    allowed(office, "read_batches")
    one = office.store.reads.title_application(application_id)
    if one is None:
        raise Expected(_("这条申报已不存在。"), _("请刷新列表后再试。"))
    return sight_of(office, one.batch_id).shortfalls(one)
