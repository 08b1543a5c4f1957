"""Employer and platforms were told of a cancellation."""

from __future__ import annotations

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.case_types.case_type import Answers
from desktop.casework.changed import Changed
from desktop.casework.deed import deed
from desktop.casework.office import Office
from desktop.casework.register.outgoing.copies import told
from desktop.casework.titles.complaints.questions import ToldAnswers
from desktop.casework.titles.complaints.views import TOLD
from desktop.store.tables import TitleComplaint


def note_told(office: Office, complaint_id: int, raw: Answers) -> Changed:
    """Keep the days somebody was told; a day left out stays. Raises `Expected` for anything but a cancellation."""
    asked = told(ToldAnswers, raw, office.clock.today())
    days = {name: getattr(asked, name) for name in TOLD if getattr(asked, name) is not None}
    with deed(office, "note_told") as act:
        row = act.unit.get(TitleComplaint, complaint_id)
        if row.sort != "cancellation" or row.answered_on is None:
            raise Expected(_("只有撤销决定需要告知。"))
        early = next((name for name, day in days.items() if day < row.answered_on), None)
        if early is not None:
            says = _("告知不能早于决定日期（{day}）。").format(day=row.answered_on.isoformat())
            raise Expected(says, field=early)
        if not days:
            return Changed()
        before = {name: row.details.get(name) for name in days}
        row.details = {**row.details, **{name: day.isoformat() for name, day in days.items()}}
        row.updated_at = act.unit.now
        row.version += 1
        act.note("title_complaint", complaint_id, fields=tuple(days), before=before)
        person = row.person_id
    return Changed(person=person)
