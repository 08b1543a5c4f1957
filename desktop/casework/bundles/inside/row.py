"""The row of a bundle that may still be written to, and its cases."""

from __future__ import annotations

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.casework.bundles.inside.items import state_of
from desktop.casework.deed import Act
from desktop.casework.office import Office
from desktop.store.reads.dealings.bundles import BundleLine
from desktop.store.reads.whole import WholeCase
from desktop.store.tables import Bundle, BundleItem


def open_bundle_row(act: Act, bundle_id: int) -> Bundle:
    """The row of a bundle that is not closed. Raises `Expected` when it is, or when there is none."""
    row = act.unit.get(Bundle, bundle_id)
    if row.state != "open":
        raise Expected(_("{number} 已办结，不能再改。").format(number=row.number), _("如还要办理，请另开一单。"))
    return row


def item_row(act: Act, bundle_id: int, item: str) -> BundleItem:
    """The row of an item. Raises `Expected` when the bundle has none such."""
    row = act.unit.find(BundleItem, (bundle_id, item))
    if row is None:
        raise Expected(_("这一单里没有“{item}”这一事项。").format(item=item), _("请刷新后再试。"), field="item")
    return row


def touched(act: Act, row: Bundle) -> None:
    """Stamp a changed bundle."""
    row.updated_at = act.unit.now
    row.version += 1


def cases_of(office: Office, lines: list[BundleLine]) -> dict[int, WholeCase]:
    """The cases of these items by key."""
    keys = {line.case_id for line in lines if line.case_id is not None}
    return {key: office.store.reads.case(key) for key in sorted(keys)}


def living_cases(office: Office, bundle_id: int) -> list[WholeCase]:
    """The cases of a bundle that may still be written to, in the order of their keys; dropped items left out."""
    lines = office.store.reads.bundle_lines([bundle_id])
    cases = cases_of(office, lines)
    held = [(line, cases[line.case_id]) for line in lines if line.case_id is not None]
    alive = {case.id for line, case in held if state_of(line, case) == "running"}
    return [cases[key] for key in sorted(alive)]
