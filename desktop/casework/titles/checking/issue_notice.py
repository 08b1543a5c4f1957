"""Tell an employer once, by one numbered notice, everything that is wrong with what it handed in."""

from __future__ import annotations

import hashlib

from pydantic import JsonValue

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.basics.visible import visible
from desktop.case_types.professional_title.batch.notice import NAME, PAPER, SERIES, unit_notice
from desktop.casework.casefile.rows import key_of
from desktop.casework.changed import Changed
from desktop.casework.deed import Act, deed
from desktop.casework.filings.drawing.frozen import frozen
from desktop.casework.filings.drawing.keep import Numbered, numbered
from desktop.casework.filings.views import Issued
from desktop.casework.office import Office
from desktop.casework.settings.read_settings import office_words
from desktop.casework.titles.checking.telling import Telling, telling_of
from desktop.documents.faces import Faces
from desktop.documents.render import render
from desktop.store.tables import Dispatch, Filing, TitleApplication, TitleSubmission


def issue_notice(office: Office, submission_id: int, reason: str = "") -> Issued:
    """Number the notice, keep it, enter it in the register with its dispatch to the employer; one unit.

    In: `reason` why the employer is told once more, printed on it; the first notice needs none. Raises `Expected`
    (field `reason`) for a second notice without one, where nobody is to be told of, or for a character that cannot be
    printed; then no number is drawn. How it was sent and received is noted on its dispatch (`record_sending`).
    """
    words = visible(reason)
    with deed(office, "tell_employer") as act:
        row = act.unit.get(TitleSubmission, submission_id)
        if row.told_on is not None and not words:
            raise Expected(
                _("这个单位已于 {day} 一次性告知过。").format(day=row.told_on.isoformat()),
                _("告知应一次完成；确需再次告知的，请写明原因。"),
                field="reason",
            )
        telling = telling_of(office, submission_id, words if row.told_on is not None else "")
        office_says = office_words(office)
        drawn = numbered(
            act, office_says.short_name, SERIES,
            lambda number: render(unit_notice(office_says, telling.notice, number), Faces.shipped()),
        )  # fmt: skip
        key = _keep(act, telling, drawn, words)
        if row.told_on is None:
            row.told_on = telling.notice.day
        row.version += 1
        row.updated_at = act.unit.now
        for one in telling.wanted:
            application = act.unit.get(TitleApplication, one.id)
            told: dict[str, JsonValue] = {
                "on": telling.notice.day.isoformat(), "filing": key, "of": application.data.get("returned")
            }  # fmt: skip
            application.data = {**application.data, "told": told}
            act.note("title_application", one.id, case=one.case_id, fields=("told", drawn.number))
        act.note("title_submission", submission_id, fields=("told", drawn.number), reason=words)
    sha256 = hashlib.sha256(drawn.made.pdf).hexdigest()
    changed = Changed(batch=telling.batch.id, register=True)
    return Issued(key, drawn.number, NAME, drawn.made.pages, sha256, changed)


def _keep(act: Act, telling: Telling, drawn: Numbered, reason: str) -> int:
    notice = telling.notice
    filing = act.unit.add(
        Filing(
            case_id=None,
            paper=PAPER,
            title=NAME,
            series=drawn.series,
            year=drawn.year,
            serial=drawn.serial,
            number=drawn.number,
            issued_at=act.unit.now,
            issued_day=notice.day,
            issued_by=int(act.office.actor.user_id),
            issued_by_name=act.office.actor.name,
            kind="",
            case_number=telling.batch.number,
            applicant=f"{len(telling.wanted)}人",
            employer_name=telling.submission.employer_name,
            answers={"notice": frozen(notice), "submission": telling.submission.id},
            verdict={},
            edition=act.office.policy.edition,
            policy_day=notice.day,
            digest=drawn.digest,
            pages=drawn.made.pages,
            size=len(drawn.made.pdf),
            reason=reason,
            main_to=notice.to,
        )
    )
    key = key_of(filing.id)
    act.unit.add(Dispatch(filing_id=key, role="main", recipient=notice.to))
    return key
