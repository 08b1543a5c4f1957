"""Begin a bundle: one person, the items wanted."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.case_types.sheets.tongue import suggested
from desktop.casework.bundles.inside.linking import link
from desktop.casework.bundles.views import SORTS
from desktop.casework.casefile.rows import key_of
from desktop.casework.changed import Changed
from desktop.casework.deed import deed
from desktop.casework.office import Office
from desktop.store.tables import Bundle

SERIES: Final[dict[str, str]] = {"one_matter": "YJS", "talent_services": "RCF"}


def open_bundle(
    office: Office, sort: str, person_id: int, employer_id: int | None, items: Mapping[str, str]
) -> Changed:  # fmt: skip
    """Open it with its items, each with a case where this office has one for it; all in one unit.

    In: items by key with the kind of case wanted, "" for another department's. Out: `Changed.bundle`.
    Raises `Expected` without an item, for an item the zone does not offer, a kind that is not the item's, an open
    bundle of the sort for the person.
    """
    if sort not in SORTS:
        raise Expected(_("没有“{sort}”这类事项单。").format(sort=sort), field="sort")
    if not items:
        raise Expected(_("请至少选一个事项。"), field="items")
    with deed(office, "open_bundle") as act:
        person = act.unit.person(person_id)
        for other in act.unit.rows(Bundle, sort=sort, person_id=person_id, state="open"):
            raise Expected(
                _("此人已有在办的 {number}。").format(number=other.number),
                _("请打开它，加上要办的事项。"),
                field="person_id",
            )
        day = office.clock.today()
        serial = act.unit.next_serial(SERIES[sort], day.year)
        row = act.unit.add(
            Bundle(
                sort=sort,
                series=SERIES[sort],
                year=day.year,
                serial=serial,
                number=f"{SERIES[sort]}-{day.year}-{serial:04d}",
                person_id=person_id,
                employer_id=employer_id,
                opened_on=day,
                language=suggested(office.policy, str(person.data.get("nationality") or "")),
                by_name=office.actor.name,
                updated_at=act.unit.now,
            )
        )
        key = key_of(row.id)
        act.note("bundle", key, fields=(row.number,))
        for item, kind in items.items():
            link(act, row, item, kind)
    return Changed(bundle=key, person=person_id)
