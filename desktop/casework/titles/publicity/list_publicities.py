"""The publicities of a batch, the newest first."""

from __future__ import annotations

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.casework.deed import allowed
from desktop.casework.office import Office
from desktop.casework.titles.publicity.rows import publicity_views
from desktop.casework.titles.publicity.views import PublicityView


def list_publicities(office: Office, batch_id: int) -> tuple[PublicityView, ...]:
    """Each whole: names, both counts, objections, and whether it may be closed."""
    allowed(office, "read_publicity")
    return publicity_views(office, office.store.reads.title_publicities(batch_id))


def read_publicity(office: Office, publicity_id: int) -> PublicityView:
    """One of them. Raises `Expected` when there is none."""
    allowed(office, "read_publicity")
    row = office.store.reads.title_publicity(publicity_id)
    if row is None:
        raise Expected(_("这条记录已不存在。"), _("请刷新列表后再试。"))
    (view,) = publicity_views(office, [row])
    return view
