"""Put one hearing right by hand: its time, its panel, who reads first, its place on the list."""

from __future__ import annotations

from pydantic import JsonValue

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.case_types.professional_title.sessions.schedule import minute_of, time_of
from desktop.casework.changed import Changed
from desktop.casework.deed import deed
from desktop.casework.office import Office
from desktop.casework.titles.sessions.inside.rows import hearing_row, member_row, session_row, touched
from desktop.store.tables import TitleRecusal


def move_hearing(
    office: Office,
    session_id: int,
    application_id: int,
    *,
    slot: str | None = None,
    panel: int | None = None,
    main: int | None = None,
    place: int | None = None,
) -> Changed:
    """Change what is told; None leaves it. Raises `Expected` for a reader who is not called or withdrew."""
    with deed(office, "move_hearing") as act:
        row = session_row(act, session_id)
        hearing = hearing_row(act, session_id, application_id)
        before: dict[str, JsonValue] = {"slot": hearing.slot, "panel": hearing.panel, "main": hearing.main_expert_id}
        if slot is not None:
            hearing.slot = time_of(minute_of(slot, "slot")) if slot.strip() else ""
        if panel is not None:
            hearing.panel = panel
        if place is not None:
            hearing.place = place
        if main is not None:
            member_row(act, session_id, main)
            if act.unit.find(TitleRecusal, (session_id, application_id, main)) is not None:
                raise Expected(_("这位专家对该申报人回避，不能主审。"), _("请另选主审专家。"), field="main")
            hearing.main_expert_id = main
        touched(act, row)
        act.note("title_hearing", f"{session_id}/{application_id}", fields=("slot", "panel", "main"), before=before)
    return Changed(session=session_id, batch=row.batch_id)
