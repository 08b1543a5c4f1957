"""The items a bundle may have, and what became of each."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.case_types import ALL
from desktop.case_types.letters.recipients import department_titles, named
from desktop.casework.bundles.views import STATES, ItemChoice, ItemView
from desktop.casework.casefile.stages import STAGE_TITLES
from desktop.casework.office import Office
from desktop.policy.book.dealings.matters import BundleItemRecord
from desktop.policy.reckoning.matters import items_of
from desktop.policy.verdict import Confidence
from desktop.store.reads.dealings.bundles import BundleLine
from desktop.store.reads.whole import WholeCase


def choices(office: Office, sort: str) -> tuple[ItemChoice, ...]:
    """What the zone offers today."""
    today = office.clock.today()
    return tuple(
        ItemChoice(
            item.key, item.title, department(office, item, today), kinds_for(item),
            item.confidence is not Confidence.CONFIRMED,
        )
        for item in items_of(office.policy, sort, today)
    )  # fmt: skip


def kinds_for(item: BundleItemRecord) -> tuple[tuple[str, str], ...]:
    """The kinds of case this office has for an item, with their titles."""
    titles = {kind.key: kind.title for kind in ALL}
    return tuple((key, titles[key]) for key in item.kinds if key in titles)


def record(office: Office, sort: str, key: str) -> BundleItemRecord:
    """The item of the book. Raises `Expected` when the zone does not offer it."""
    for item in items_of(office.policy, sort, office.clock.today()):
        if item.key == key:
            return item
    raise Expected(_("本开发区不提供“{item}”这一事项。").format(item=key), _("请在政策页核对事项清单。"), field="item")


def department(office: Office, item: BundleItemRecord, day: date) -> str:
    """Whose matter it is: as the office named it, else its role."""
    role = department_titles(office.policy).get(item.department, item.department)
    return named(office.policy, item.department, day) or role


def item_views(
    office: Office, sort: str, lines: Sequence[BundleLine], cases: Mapping[int, WholeCase], numbers: Mapping[int, str]
) -> tuple[ItemView, ...]:
    """The items in the book's order. In: their cases by key, the numbers of their filings."""
    today = office.clock.today()
    book = {item.key: item for item in items_of(office.policy, sort, today, offered=False)}
    titles = {kind.key: kind.title for kind in ALL}
    found = []
    for line in lines:
        item = book.get(line.item)
        case = cases.get(line.case_id) if line.case_id is not None else None
        state = state_of(line, case)
        running = case is not None and state == "running"
        found.append(
            ItemView(
                key=line.item,
                title=item.title if item is not None else line.item,
                department=department(office, item, today) if item is not None else "",
                state=state,
                says=STAGE_TITLES.get(case.stage, case.stage) if case is not None and running else STATES[state],
                since=line.since,
                due_on=case.due_on if case is not None and running and case.accepted_on is not None else None,
                note=line.note,
                case_id=line.case_id,
                case_number=case.number if case is not None else "",
                case_stage=case.stage if case is not None else "",
                kind_title=titles.get(case.kind, case.kind) if case is not None else "",
                filing_id=line.filing_id,
                filing_number=numbers.get(line.filing_id, "") if line.filing_id is not None else "",
                hands_on=line.case_id is None,
            )
        )
    order = {key: at for at, key in enumerate(book)}
    return tuple(sorted(found, key=lambda one: order.get(one.key, len(order))))


def state_of(line: BundleLine, case: WholeCase | None) -> str:
    """What became of an item: told by its case where it has one, else as noted. A key of `STATES`."""
    if line.state == "dropped" or case is None:
        return line.state
    if case.stage != "closed":
        return "running"
    if case.decision is None:
        return "dropped"  # closed without a decision: taken back
    return "done" if case.decision.get("result") == "granted" else "refused"
