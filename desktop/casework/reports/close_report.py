"""Close a direct report: only when both halves are signed, bound, sent and received."""

from __future__ import annotations

from collections.abc import Iterable

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.casework.changed import Changed
from desktop.casework.deed import deed
from desktop.casework.office import Office
from desktop.casework.reports.inside.rows import under_way
from desktop.casework.reports.views import HALF_WORDS, Lack


def close_report(office: Office, report_id: int) -> Changed:
    """Close it for the day it is closed on.

    Raises `Expected` naming everything that is missing and of which half; `field` is the first of it ("city.send").
    """
    with deed(office, "close_report") as act:
        row, view = under_way(act, report_id)
        if view.lacks:
            first = view.lacks[0]
            raise Expected(
                _("还不能办结：{lacks}。").format(lacks=lacks_in_words(view.lacks)),
                _("直报和抄报是一件事，两份都签发、装订、发出、签收后才能办结。"),
                field=f"{first.half}.{first.step}",
            )
        row.state, row.closed_on, row.closed_by_name = "closed", office.clock.today(), office.actor.name
        row.version += 1
        numbers = tuple(half.letter.number for half in view.halves if half.letter is not None)
        act.note("direct_report", report_id, case=row.case_id, fields=numbers, before={"state": "open"})
        case_id = row.case_id
    return Changed(case=case_id, report=report_id)


def lacks_in_words(lacks: Iterable[Lack]) -> str:
    """省：公文未签发；市：材料未装订、…"""
    told: dict[str, list[str]] = {}
    for one in lacks:
        told.setdefault(one.half, []).append(_(one.says))
    pattern = _("{half}：{says}")
    lines = (pattern.format(half=_(HALF_WORDS[half]), says=_("、").join(says)) for half, says in told.items())
    return _("；").join(lines)
