"""What the office of a suitcase knows of its home."""

from __future__ import annotations

from typing import Any

from pydantic import BaseModel, ConfigDict

from desktop.casework.laptop import HOME
from desktop.casework.office import Office
from desktop.store.unit import Unit


class Home(BaseModel):
    """What the office of a suitcase remembers: whose session it is, and the keys of its one answer (hex)."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    office_id: str
    office_name: str
    session: int
    serial: int
    out_digest: str
    reply_key: str
    reply_sign: str
    returned: str = ""  # SHA-256 of the answer last written
    witness: str = ""  # what tells a wrong 监票码; "" for a suitcase packed without one
    practice: bool = False  # what is invented at home is marked as invented here
    confirmed: dict[str, Any] | None = None  # the counts as the supervisor confirmed them last


def home_of(office: Office) -> Home | None:
    """Whose suitcase this office is, None for an office of its own."""
    kept: Any = office.store.reads.setting(HOME)
    return Home.model_validate(kept) if isinstance(kept, dict) else None


def set_home(unit: Unit, home: Home) -> None:
    """Remember it."""
    unit.set_setting(HOME, home.model_dump(mode="json"))
