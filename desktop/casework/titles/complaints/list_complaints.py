"""Re-checks, complaints and cancellations, the newest first; and what a decision to cancel begins with."""

from __future__ import annotations

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.casework.deed import allowed
from desktop.casework.office import Office
from desktop.casework.settings.read_settings import settings_of
from desktop.casework.titles.complaints.rows import complaint_views
from desktop.casework.titles.complaints.views import ComplaintView, DecisionAhead
from desktop.casework.titles.papers.letters_of import LETTER
from desktop.policy.reckoning.titles.afterwards import ban_of


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


def read_decision(office: Office, complaint_id: int) -> DecisionAhead:
    """The letter drafted for it with its number, and the ban from the day the complaint was found true.

    Raises `Expected` when there is no such complaint.
    """
    view, reads = read_complaint(office, complaint_id), office.store.reads
    key = reads.title_complaints([complaint_id])[0].details.get(LETTER)
    letter = reads.letter(key) if isinstance(key, int) else None
    if letter is not None and letter.state == "dropped":
        letter = None
    filing = reads.filing(letter.filing_id) if letter is not None and letter.filing_id is not None else None
    if filing is not None and filing.voided_at is not None:
        letter = filing = None
    ban = ban_of(office.policy, view.answered_on or office.clock.today())
    return DecisionAhead(
        office=settings_of(office).name,
        letter=letter.id if letter is not None else None,
        number=filing.number if filing is not None else "",
        signed_on=letter.signed_on if letter is not None else None,
        ban_from=ban.first,
        ban_to=ban.last,
    )
