"""Make a session's schedule from a few figures: who is heard by which panel at what time, who reads first."""

from __future__ import annotations

from collections import defaultdict

from desktop.case_types.professional_title.sessions.schedule import Plan, breaks_of, minute_of, spread
from desktop.casework.changed import Changed
from desktop.casework.deed import deed
from desktop.casework.office import Office
from desktop.casework.titles.sessions.inside.rows import session_row, touched
from desktop.store.tables import TitleHearing, TitleMember, TitleRecusal


def arrange_session(
    office: Office, session_id: int, *, start: str = "09:00", minutes: int = 15, breaks: str = ""
) -> Changed:
    """Deal the list out to the panels, each hearing so many minutes long, none in a break; what stood is replaced.

    The main reviewer goes round each panel, past those who withdrew from the applicant. Raises `Expected` for times
    that are none, or when the day is too short.
    """
    plan = Plan(minute_of(start), minutes, breaks_of(breaks))
    with deed(office, "arrange_session") as act:
        row = session_row(act, session_id)
        hearings = sorted(act.unit.rows(TitleHearing, session_id=session_id), key=lambda one: one.place)
        panels: dict[int, list[int]] = defaultdict(list)
        for member in act.unit.rows(TitleMember, session_id=session_id):
            if member.panel:
                panels[member.panel].append(member.expert_id)
        recused = {(r.application_id, r.expert_id) for r in act.unit.rows(TitleRecusal, session_id=session_id)}
        turn: dict[int, int] = defaultdict(int)
        dealt = spread(plan, [one.application_id for one in hearings], sorted(panels))
        for hearing, (key, panel, slot) in zip(hearings, dealt, strict=True):
            hearing.panel, hearing.slot = panel, slot
            readers = panels[panel]
            hearing.main_expert_id = None
            for _try in range(len(readers)):
                reader = readers[turn[panel] % len(readers)]
                turn[panel] += 1
                if (key, reader) not in recused:
                    hearing.main_expert_id = reader
                    break
        row.details = {**row.details, "plan": {"start": start, "minutes": minutes, "breaks": breaks}}
        touched(act, row)
        act.note("title_session", session_id, fields=("schedule",))
    return Changed(session=session_id, batch=row.batch_id)
