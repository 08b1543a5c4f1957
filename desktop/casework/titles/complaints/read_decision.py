"""What the decision to cancel a title begins with."""

from __future__ import annotations

from desktop.casework.deed import allowed
from desktop.casework.office import Office
from desktop.casework.settings.read_settings import settings_of
from desktop.casework.titles.complaints.list_complaints import read_complaint
from desktop.casework.titles.complaints.views import DecisionAhead
from desktop.casework.titles.papers.letters_of import LETTER
from desktop.policy.reckoning.titles.afterwards import ban_of


def read_decision(office: Office, complaint_id: int) -> DecisionAhead:
    """The letter drafted for it with its number, and the ban from the day the complaint was found true.

    Raises `Expected` when there is no such complaint.
    """
    allowed(office, "read_complaints")
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
