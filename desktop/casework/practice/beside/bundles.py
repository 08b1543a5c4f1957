"""Bundles of the practice office: its own cases with the matters of other departments beside them."""

from __future__ import annotations

from typing import Final

from desktop.casework.bundles.issue_transfer import issue_transfer
from desktop.casework.bundles.list_items import list_items
from desktop.casework.bundles.note_item import note_item
from desktop.casework.bundles.open_bundle import open_bundle
from desktop.casework.bundles.views import SORTS
from desktop.casework.office import Office

MOST: Final = 3  # of a sort
LIVING: Final = ("registered", "correcting", "accepted", "reviewing", "forwarded")


def make_bundles(office: Office) -> int:
    """Open a few, each with a case that is there; no case is made for them. Gives how many were opened."""
    return sum(_of_sort(office, sort) for sort in SORTS)


def _of_sort(office: Office, sort: str) -> int:
    reads = office.store.reads
    items = list_items(office, sort)
    by_kind = {kind: item.key for item in items for kind, _title in item.kinds}
    beside = {item.key: "" for item in items if not item.kinds}
    opened: dict[int, int] = {}
    for key in reads.find_cases(order="-opened"):
        case = reads.case(key)
        if len(opened) == MOST or case.stage not in LIVING or case.kind not in by_kind:
            continue
        if case.person_id is None or case.person_id in opened or reads.find_bundles(sort=sort, case_id=key):
            continue
        wanted = {by_kind[case.kind]: case.kind, **beside}
        made = open_bundle(office, sort, case.person_id, case.employer_id, wanted).bundle
        if made is None:
            continue
        opened[case.person_id] = made
        if beside and len(opened) == 1:
            issue_transfer(office, made, next(iter(beside)))
        if beside and len(opened) == MOST:
            note_item(office, made, next(iter(beside)), "done", None, "演示：已办成")
    return len(opened)
