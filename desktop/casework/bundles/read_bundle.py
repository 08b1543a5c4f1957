"""One bundle whole: its items, its questions, its papers."""

from __future__ import annotations

from pydantic import JsonValue

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.case_types.bundles.asked_once import answers_for, questions_together
from desktop.casework.bundles.inside.items import choices, item_views
from desktop.casework.bundles.inside.papers import papers_together
from desktop.casework.bundles.inside.row import cases_of, living_cases
from desktop.casework.bundles.list_bundles import rows_of
from desktop.casework.bundles.views import BundleView, Differs
from desktop.casework.deed import allowed
from desktop.casework.office import Office
from desktop.forms.questions import question_of
from desktop.store.reads.dealings.bundles import WholeBundle
from desktop.store.reads.whole import WholeCase


def read_bundle(office: Office, bundle_id: int) -> BundleView:
    """Everything its page shows. What a case was told first stands as the bundle's answer until it is told itself.

    Raises `Expected` when there is none.
    """
    allowed(office, "read_bundle")
    reads = office.store.reads
    row = whole(office, bundle_id)
    lines = reads.bundle_lines([bundle_id])
    cases = cases_of(office, lines)
    filings = reads.register_rows([line.filing_id for line in lines if line.filing_id is not None])
    living = living_cases(office, bundle_id)
    kinds = tuple(dict.fromkeys(case.kind for case in living))
    told: dict[str, JsonValue] = {}
    for case in reversed(living):
        told |= answers_for(case.kind, kinds, case.answers)
    there = {line.item for line in lines if line.state != "dropped"}
    (listed,) = rows_of(office, [bundle_id])
    return BundleView(
        row=listed,
        person_id=row.person_id,
        employer_id=row.employer_id,
        items=item_views(office, row.sort, lines, cases, {one.id: one.number for one in filings}),
        answers={**told, **{name: value for name, value in row.answers.items() if name in _asked(kinds)}},
        kinds=kinds,
        papers=papers_together(office, living),
        differs=_differs(row, living, kinds),
        language=row.language,
        may_add=tuple(one for one in choices(office, row.sort) if one.key not in there) if row.state == "open" else (),
    )


def whole(office: Office, bundle_id: int) -> WholeBundle:
    """The row of a bundle. Raises `Expected` when there is none."""
    for row in office.store.reads.bundles([bundle_id]):
        return row
    raise Expected(_("这条记录已不存在。"), _("请刷新列表后再试。"))


def _asked(kinds: tuple[str, ...]) -> frozenset[str]:
    return frozenset(questions_together(kinds).model_fields)


def _differs(row: WholeBundle, cases: list[WholeCase], kinds: tuple[str, ...]) -> tuple[Differs, ...]:
    """Where a case says otherwise than the bundle: it was put right there, and not here."""
    model = questions_together(kinds)
    return tuple(
        Differs(name, question_of(model, name).title, case.id, case.number)
        for case in cases
        for name, value in answers_for(case.kind, kinds, row.answers).items()
        if case.answers.get(name) != value
    )
