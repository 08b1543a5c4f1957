"""The one-time notice to an employer as it would be printed."""

from __future__ import annotations

from desktop.case_types.professional_title.batch.notice import unit_notice
from desktop.casework.deed import allowed
from desktop.casework.office import Office
from desktop.casework.settings.read_settings import office_words
from desktop.casework.titles.checking.telling import telling_of
from desktop.documents.faces import Faces
from desktop.documents.parts import Rendered
from desktop.documents.render import render


def preview_notice(office: Office, submission_id: int, reason: str = "") -> Rendered:
    """A draft without a number. Raises `Expected` where nobody is to be told of."""
    allowed(office, "read_batches")
    notice = telling_of(office, submission_id, reason).notice
    return render(unit_notice(office_words(office), notice, ""), Faces.shipped(), preview=True)
