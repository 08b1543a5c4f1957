"""Whether this office is a suitcase, and whose."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.casework.office import Office
from desktop.casework.titles.inside.home import home_of


@dataclass(frozen=True)
class HomeView:
    """The home of a suitcase, and the session it carries."""

    office_name: str
    batch: int
    session: int
    serial: int
    practice: bool = False


def read_home(office: Office) -> HomeView | None:
    """None for an office of its own. Needs no right: it tells nothing of anybody."""
    home = home_of(office)
    row = office.store.reads.title_session(home.session) if home is not None else None
    if home is None or row is None:
        return None
    return HomeView(home.office_name, row.batch_id, home.session, home.serial, home.practice)
