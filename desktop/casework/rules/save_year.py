"""Keep a year's notice: it counts at once, and the last days of open cases follow in the same unit."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.basics.visible import visible
from desktop.casework.changed import Changed
from desktop.casework.deadlines.recompute import Moved, recompute
from desktop.casework.deed import deed
from desktop.casework.office import Office
from desktop.casework.register.outgoing.move_replies import move_replies
from desktop.casework.rules.preview_year import entry_of, preview_year
from desktop.casework.rules.save_local_value import keep_value


@dataclass(frozen=True)
class YearSaved:
    """What was kept touches the rules; the cases whose last day moved, by number."""

    changed: Changed
    moved: tuple[Moved, ...]


def save_year(office: Office, year: int, text: str, cite: str) -> YearSaved:
    """Keep typed lines (what `preview_year` gives as `text`) as the arrangement of a year, in place of earlier ones.

    After it the caller takes the office that judges by it from `reread_policy`. Raises `Expected` without the notice's
    number, and on what `preview_year` refuses.
    """
    words = visible(cite)
    if not words:
        raise Expected(_("请写明通知的名称和文号。"), field="cite")
    found = preview_year(office, year, text)
    for remark in found.remarks:
        if remark.refuses:
            raise Expected(_(remark.says), _("请改正后再保存。"), field="year")
    value = entry_of(office, year, found.text, words)
    library = office.policy.with_local((*office.policy.local_values, value))
    with deed(office, "save_year") as act:
        keep_value(act, value)
        moved = recompute(act, library, words)
        move_replies(act, library, words)
    return YearSaved(Changed(policy=True), moved)
