"""Write down what was heard, and what the panel thinks."""

from __future__ import annotations

from desktop.basics.errors import Expected
from desktop.case_types.case_type import Answers
from desktop.case_types.professional_title.sessions.hearing_form import HearingAnswers
from desktop.casework.changed import Changed
from desktop.casework.deed import deed
from desktop.casework.office import Office
from desktop.casework.titles.sessions.inside.rows import hearing_row, session_row, touched
from desktop.forms.complaints import complaints
from desktop.forms.draft import answered

_COLUMNS = ("way", "notes", "opinion", "recommended")


def note_hearing(office: Office, session_id: int, application_id: int, raw: Answers) -> Changed:
    """Keep what `HearingAnswers` say, whole; falsy for no change. Raises `Expected` with `field`."""
    given = answered(raw)
    for trouble in complaints(HearingAnswers, given, day=office.clock.today()):
        if not trouble.missing:
            raise Expected(trouble.says, field=trouble.name)
    with deed(office, "note_hearing") as act:
        row = session_row(act, session_id)
        hearing = hearing_row(act, session_id, application_id)
        columns = {name: str(given.get(name) or "") for name in _COLUMNS}
        kept = {name: value for name, value in hearing.data.items() if name not in HearingAnswers.model_fields}
        told = {name: value for name, value in given.items() if name not in _COLUMNS}
        before = {name: getattr(hearing, name) for name, value in columns.items() if getattr(hearing, name) != value}
        if not before and hearing.data == {**kept, **told}:
            return Changed()
        for name, value in columns.items():
            setattr(hearing, name, value)
        hearing.data = {**kept, **told}
        touched(act, row)
        act.note(
            "title_hearing", f"{session_id}/{application_id}", fields=(*before, *told), before=before or None
        )
    return Changed(session=session_id)
