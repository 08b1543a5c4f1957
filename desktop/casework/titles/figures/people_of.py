"""Who a number of a batch is made of."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.basics.language import _
from desktop.casework.deed import allowed
from desktop.casework.office import Office
from desktop.casework.titles.figures.batch_figures import group_of, reached_of, reasons_told
from desktop.casework.titles.figures.views import CALLED

REASON = "reason"  # the count of those who were told one


@dataclass(frozen=True)
class PeopleOf:
    """The words of a number, and the applications it counts."""

    says: str
    applications: tuple[int, ...]


def people_of(office: Office, batch_id: int, count: str, by: str = "", name: str = "") -> PeopleOf:
    """In: a key of `CALLED` and the group it is of (`by_level`, 中级; "" for the whole), or `reason` with its code.

    Out: those the number on the page counts, in the order of the batch.
    """
    allowed(office, "read_figures")
    reads, today = office.store.reads, office.clock.today()
    rows = reads.title_applications(batch_id)
    if count == REASON:
        told = [one for one in rows if name in reasons_told(one, {})]
        return PeopleOf(_("统计：告知过 {reason}").format(reason=_(name)), tuple(one.id for one in told))
    voted = frozenset(reads.standing_counts(batch_id))
    found = [one for one in rows if group_of(office, by, one, today) == name and count in reached_of(one, voted)]
    says = " · ".join(part for part in (name, _(CALLED.get(count, count))) if part)
    return PeopleOf(_("统计：{says}").format(says=says), tuple(one.id for one in found))
