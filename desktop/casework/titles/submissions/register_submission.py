"""Take in what an employer hands in: a line in the book of what came in, and the submission it belongs to."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.case_types.case_type import Answers
from desktop.case_types.professional_title.batch.submission import SubmissionAnswers
from desktop.casework.casefile.rows import key_of
from desktop.casework.changed import Changed
from desktop.casework.deed import deed
from desktop.casework.materials.scans.keeping import incoming as look_at
from desktop.casework.office import Office
from desktop.casework.register.incoming.find_incoming import similar_incoming
from desktop.casework.register.incoming.questions import IncomingAnswers
from desktop.casework.register.incoming.register_incoming import Twice, enter
from desktop.casework.titles.submissions.letter import letter_line
from desktop.casework.titles.submissions.rows import taking_in
from desktop.casework.titles.submissions.views import Submitted
from desktop.forms.complaints import complaints
from desktop.forms.draft import answered
from desktop.store.tables import TitleSubmission


def register_submission(
    office: Office,
    batch_id: int,
    employer_id: int,
    raw: Answers,
    files: Sequence[tuple[str, bytes]] = (),
    *,
    again: bool = False,
) -> Submitted:
    """The letter is entered as 收文 under the next number and the submission kept, in one unit.

    In: raw answers of `SubmissionAnswers`; `files` scans of the letter as (name, bytes); `again` when the same sender
    and number are meant to stand twice. Raises `Twice` for a likely duplicate, `Expected` with `field`, or for a batch
    that takes in no more.
    """
    given = answered(raw)
    for trouble in complaints(SubmissionAnswers, given, day=office.clock.today()):
        raise Expected(trouble.says, _("请按申报函填写。"), field=trouble.name)
    told = SubmissionAnswers.model_validate(given)
    employer = str(office.store.reads.employer(employer_id).data.get("name") or "")
    line = letter_line(told, employer)
    asked = IncomingAnswers.model_validate(answered(line))
    looked_at = [look_at(name, data) for name, data in files]
    same = () if again else similar_incoming(office, line)
    if same:
        raise Twice(tuple(one.number for one in same))
    with deed(office, "register_submission") as act:
        taking_in(act, batch_id)
        act.unit.employer(employer_id)
        incoming = enter(act, asked, looked_at)
        row = act.unit.add(
            TitleSubmission(
                batch_id=batch_id,
                employer_id=employer_id,
                incoming_id=key_of(incoming.id),
                letter_number=told.letter_number or "",
                letter_day=told.letter_day,
                received_on=told.received_on,
                details=dict(told.model_dump(mode="json", exclude_none=True)),
                by_name=office.actor.name,
                updated_at=act.unit.now,
            )
        )
        key = key_of(row.id)
        act.note("title_submission", key, fields=(incoming.number,))
        number = incoming.number
    return Submitted(key, number, Changed(batch=batch_id, employer=employer_id, register=True))
