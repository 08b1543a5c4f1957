"""Draft the letter of a half again, when its letter was dropped or voided."""

from __future__ import annotations

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.casework.changed import Changed
from desktop.casework.deed import deed
from desktop.casework.office import Office
from desktop.casework.reports.inside.begin_half import begin_half
from desktop.casework.reports.inside.halves import rule_of
from desktop.casework.reports.inside.rows import under_way
from desktop.policy.book.dealings.direct_matters import Half


def redraft_half(office: Office, report_id: int, half: Half) -> Changed:
    """Begin it from the matter as it stood when the report began. Raises `Expected` while a letter of it stands."""
    with deed(office, "redraft_half") as act:
        row, view = under_way(act, report_id)
        if view.half(half).letter is not None:
            raise Expected(_("这一份已有公文。"), _("请打开它继续办理。"), field=half)
        key = begin_half(act, rule_of(row), half, report_id, row.case_id, str(row.rule.get("about", "")))
        act.note("direct_report", report_id, case=row.case_id, fields=(half,))
        case_id = row.case_id
    return Changed(case=case_id, report=report_id, letter=key)
