"""A case for an item: one that is open already, or a new one that begins with what the bundle was told."""

from __future__ import annotations

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.case_types.bundles.asked_once import answers_for
from desktop.casework.bundles.inside.items import kinds_for, record
from desktop.casework.bundles.inside.papers import bring
from desktop.casework.bundles.inside.row import living_cases
from desktop.casework.casefile.rows import key_of
from desktop.casework.deed import Act
from desktop.casework.intake.open_case import begin_case
from desktop.store.tables import Bundle, BundleItem, OfficeCase


def link(act: Act, row: Bundle, item: str, kind: str) -> None:
    """Put an item into a bundle, with its case where this office has a kind for it; each with its audit row.

    A case of the kind that is open for the person and the employer is taken in as it is. Raises `Expected` for an item
    the zone does not offer, a kind that is not its own, an item that is there already, a missing employer.
    """
    bundle_id = key_of(row.id)
    book = record(act.office, row.sort, item)
    known = act.unit.find(BundleItem, (bundle_id, item))
    if known is not None and known.state != "dropped":
        raise Expected(_("“{item}”已经在这一单里。").format(item=book.title), field="item")
    titles = dict(kinds_for(book))
    if kind not in titles and (kind or titles):
        raise Expected(
            _("请选定“{item}”要办的事项。").format(item=book.title),
            _("可选：{kinds}。").format(kinds=_("、").join(_(title) for title in titles.values())),
            field="item",
        )
    case_id = _case(act, row, kind) if kind else None
    fresh = known or BundleItem(bundle_id=bundle_id, item=item)
    fresh.state, fresh.case_id, fresh.since = "chosen", case_id, act.office.clock.today()
    if known is None:
        act.unit.add(fresh)
    act.unit.flush()
    act.note("bundle", bundle_id, case=case_id, fields=(item, *((kind,) if kind else ())))


def _case(act: Act, row: Bundle, kind: str) -> int:
    """The key of the case for a kind; what the bundle knows is laid into a new one, and the papers collected so far."""
    if row.employer_id is None:
        raise Expected(_("这一事项须先选定单位。"), _("请先选定单位。"), field="employer_id")
    bundle_id = key_of(row.id)
    others = living_cases(act.office, bundle_id)
    for one in act.unit.rows(OfficeCase, person_id=row.person_id, employer_id=row.employer_id, kind=kind):
        if one.stage != "closed":
            return key_of(one.id)
    together = tuple(dict.fromkeys((*(case.kind for case in others), kind)))
    told = answers_for(kind, together, row.answers)
    case = begin_case(act, kind, row.person_id, row.employer_id, told)
    act.note("case", case.id, case=key_of(case.id))
    bring(act, case, others)
    return key_of(case.id)
