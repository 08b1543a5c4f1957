"""Open the extensions of many permits together, from the list of what ends soon."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.casework.changed import Changed
from desktop.casework.deed import allowed
from desktop.casework.intake.open_case import open_case
from desktop.casework.office import Office
from desktop.casework.people.permit_line.answer import EXTEND, answer_to


@dataclass(frozen=True)
class Renewal:
    """What became of one permit: the new case, or why none was opened."""

    credential_id: int
    person_name: str
    case_id: int | None
    why_not: str = ""


@dataclass(frozen=True)
class Renewals:
    """Row by row; each case was opened in a unit of its own, so what was opened stays."""

    rows: tuple[Renewal, ...]
    changed: Changed
    left: int = 0  # permits not reached because somebody stopped

    @property
    def opened(self) -> tuple[int, ...]:
        """The keys of the new cases."""
        return tuple(row.case_id for row in self.rows if row.case_id is not None)


def open_renewals(
    office: Office, credentials: Sequence[int], progress: Callable[[int, int], bool] = lambda _done, _of: True
) -> Renewals:
    """Open an extension for each of these permits that may be extended today.

    In: keys of credentials; `progress(done, of)` answers False to stop after those already opened. Out: one row each,
    in order. A permit whose window is not open, whose employer is not on file, or whose holder has an open extension,
    with this employer or another, is told with its reason; so a second run opens nothing twice.
    """
    allowed(office, "open_renewals")
    today = office.clock.today()
    rows: list[Renewal] = []
    reads = office.store.reads
    held_now = reads.credentials(credentials)
    for held in held_now:
        why = ""
        opened: int | None = None
        if held.kind != "permit" or held.state != "alive" or held.last_day is None:
            why = _("不是有效的工作许可。")
        elif (answer := answer_to(office.policy, "permit", held.last_day, today)).act != "renew":
            why = _(answer.says)
        elif held.employer_id is None:
            why = _("许可上没有登记聘用单位，请先在人员页补登。")
        elif open_now := reads.open_cases_of([held.person_id], (EXTEND,)).get((held.person_id, EXTEND)):
            why = _("已有在办的延期 {number}。").format(number=reads.case(open_now).number)
        else:
            try:
                opened = open_case(office, EXTEND, held.person_id, held.employer_id).case
            except Expected as trouble:
                why = trouble.what
        rows.append(Renewal(held.id, held.person_name, opened, why))
        if not progress(len(rows), len(held_now)):
            break
    changed = Changed(case=next((row.case_id for row in rows if row.case_id is not None), None))
    return Renewals(tuple(rows), changed, len(held_now) - len(rows))
