"""What a title's papers are drawn with beside the case: how its forms are printed, its batch, its publicity counted."""

from __future__ import annotations

from datetime import date
from typing import Final

from desktop.basics.errors import Expected
from desktop.case_types.case_type import Answers
from desktop.case_types.standing.title_paper import TitleOnPaper
from desktop.casework.casefile.case_file import CaseFile
from desktop.casework.office import Office
from desktop.policy.reckoning.titles.forms import forms_on
from desktop.policy.reckoning.titles.publicity import publicity_held
from desktop.policy.reckoning.titles.score_sheets import sheet_for

FAMILY: Final = "professional_title"
FORMS: Final = "forms"  # of a batch's details: what it says of forms


def of_title(file: CaseFile) -> TitleOnPaper:
    """All of it for a case of a title; nothing for any other case."""
    if file.kind.family != FAMILY:
        return TitleOnPaper()
    office, reads = file.office, file.office.store.reads
    application = reads.title_application_of(file.row.id)
    batch = None if application is None else reads.title_batch(application.batch_id)
    details = {} if batch is None else batch.details
    said = details.get(FORMS)
    committee = None if batch is None or batch.committee_id is None else reads.batch_committee(batch.committee_id)
    words = str(details.get("score_sheet") or "").strip()
    sheet = sheet_for(office.policy, words, "", office.clock.today())
    return TitleOnPaper(
        forms=forms_on(office.policy, office.clock.today(), said if isinstance(said, dict) else {}),
        receipt=application.receipt if application is not None else "",
        batch=batch.name if batch is not None else "",
        committee=committee.name if committee is not None else "",
        year=batch.year if batch is not None else 0,
        posted_days=posted_days(office, file.subject.answers),
        criteria=tuple((one.title, one.most) for one in sheet.criterion),
        blind=details.get("blind") is True,
    )


def posted_days(office: Office, answers: Answers) -> int | None:
    """The working days of the employer's publicity; None while both days are not told or cannot be counted."""
    try:
        first, last = (date.fromisoformat(str(answers.get(name) or "")) for name in ("posted_from", "posted_until"))
        return publicity_held(office.policy, "employer", first, last).days
    except (ValueError, Expected):
        return None
