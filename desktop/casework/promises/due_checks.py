"""The declarations that wait to be checked."""

from __future__ import annotations

from desktop.casework.casefile.titles import MaterialTitles
from desktop.casework.office import Office
from desktop.casework.promises.life.shown import check_view
from desktop.casework.promises.views import DueCheck
from desktop.policy.reckoning.workdays import Workdays


def due_checks(office: Office, most: int) -> tuple[DueCheck, ...]:
    """For verbs whose own right was looked at already: the checks that wait, the soonest due first."""
    titles, days, today = MaterialTitles(office), Workdays.of(office.policy), office.clock.today()
    return tuple(check_view(row, titles, today, days) for row in office.store.reads.checks_open(most))
