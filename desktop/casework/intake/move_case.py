"""Move a case to another stage."""

from __future__ import annotations

from desktop.casework.casefile.rows import must_go_alone
from desktop.casework.changed import Changed
from desktop.casework.deed import deed
from desktop.casework.intake.moving import move, right_to
from desktop.casework.office import Office


def move_case(office: Office, case_id: int, stage: str, reason: str = "") -> Changed:
    """Move a case along one of the ways between stages; acceptance pins the day whose rules speak and starts the clock.

    Raises `Expected` for a way that is not allowed, a step that needs a reason and has none, or an acceptance while
    something that blocks it is missing and no reason says why it is accepted nevertheless (容缺受理); and for a case
    that goes along with a batch of titles.
    """
    with deed(office, right_to(stage), case=case_id) as act:
        must_go_alone(office, case_id)
        move(act, case_id, stage, reason)
    return Changed(case=case_id)
