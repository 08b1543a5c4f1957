"""What the minutes say besides what the session's own rows tell."""

from __future__ import annotations

from desktop.basics.errors import Expected
from desktop.case_types.case_type import Answers
from desktop.case_types.professional_title.sessions.session_form import MinutesAnswers
from desktop.casework.changed import Changed
from desktop.casework.deed import deed
from desktop.casework.office import Office
from desktop.casework.titles.sessions.inside.rows import session_row, touched
from desktop.forms.complaints import complaints
from desktop.forms.draft import answered


def save_minutes(office: Office, session_id: int, raw: Answers) -> Changed:
    """Keep what `MinutesAnswers` say, whole; falsy for no change. Raises `Expected` with `field`."""
    given = answered(raw)
    for trouble in complaints(MinutesAnswers, given, day=office.clock.today()):
        raise Expected(trouble.says, field=trouble.name)
    with deed(office, "save_minutes") as act:
        row = session_row(act, session_id)
        if row.details.get("minutes") == given:
            return Changed()
        row.details = {**row.details, "minutes": given}
        touched(act, row)
        act.note("title_session", session_id, fields=("minutes",))
    return Changed(session=session_id)
