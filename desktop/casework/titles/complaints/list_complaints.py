"""Re-checks, complaints and cancellations, the newest first."""

from __future__ import annotations

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.casework.deed import allowed
from desktop.casework.office import Office
from desktop.casework.titles.complaints.rows import complaint_views
from desktop.casework.titles.complaints.views import ComplaintView


def list_complaints(
    office: Office, words: str = "", *, sort: str = "", state: str = "", most: int = 1_000
) -> tuple[ComplaintView, ...]:  # fmt: skip
    """In: words of number, content, who wrote or whom it is about; `state` "open" is every one not answered."""
    allowed(office, "read_complaints")
    reads, said = office.store.reads, words.strip()
    people = reads.find_people(said) if said else None
    keys = reads.find_title_complaints(words=said, sort=sort, state=state, people=people)
    return complaint_views(office, reads.title_complaints(keys[:most]))


def read_complaint(office: Office, complaint_id: int) -> ComplaintView:
    """One of them whole. Raises `Expected` when there is none."""
    allowed(office, "read_complaints")
    found = complaint_views(office, office.store.reads.title_complaints([complaint_id]))
    if not found:
        raise Expected(_("这条记录已不存在。"), _("请刷新列表后再试。"))
    return found[0]
