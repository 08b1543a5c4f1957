"""Whether an open office is that of a suitcase (会议箱) on a laptop, and whether what is in it is invented."""

from __future__ import annotations

from typing import Final

from desktop.casework.office import Office

HOME: Final = "suitcase.home"  # the setting that says whose suitcase an office is; typed in `titles.inside.home`


def is_laptop(office: Office) -> bool:
    """True in the office of a suitcase."""
    return isinstance(office.store.reads.setting(HOME), dict)


def is_invented(office: Office) -> bool:
    """True where nothing is real: in a practice office, and in the suitcase of one."""
    kept = office.store.reads.setting(HOME)
    return office.practice or (isinstance(kept, dict) and kept.get("practice") is True)
