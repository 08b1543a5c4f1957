"""Change how the office names itself."""

from __future__ import annotations

from desktop.casework.answers_changed import edit
from desktop.casework.changed import Changed
from desktop.casework.deed import deed
from desktop.casework.office import Office
from desktop.casework.settings.office_settings import OfficeSettings
from desktop.store.tables import Office as OfficeRow


def save_settings(office: Office, settings: OfficeSettings) -> Changed:
    """Keep new settings; papers already issued keep the old words, papers to come use the new ones."""
    with deed(office, "save_settings") as act:
        row = act.unit.get(OfficeRow, 1)
        change = edit(row.data, settings.model_dump(mode="json"))
        if not change.fields:
            return Changed()
        row.data = change.after
        row.name = settings.name
        act.note("office", 1, fields=change.fields, before=change.before)
    return Changed(settings=True)
