"""How the office names itself."""

from __future__ import annotations

from desktop.case_types.case_type import OfficeWords
from desktop.casework.deed import allowed
from desktop.casework.laptop import is_invented
from desktop.casework.office import Office
from desktop.casework.settings.office_settings import OfficeSettings


def read_settings(office: Office) -> OfficeSettings:
    """How the office names itself and works."""
    allowed(office, "read_settings")
    return settings_of(office)


def settings_of(office: Office) -> OfficeSettings:
    """The same for other verbs, whose own right was looked at already."""
    return OfficeSettings.model_validate(office.store.reads.office().data)


def office_words(office: Office) -> OfficeWords:
    """The same as papers need it; what comes from a practice office is marked so on a suitcase's laptop too."""
    return settings_of(office).words(practice=is_invented(office))
