"""Fill a draft anew from its case."""

from __future__ import annotations

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.casework.changed import Changed
from desktop.casework.deed import deed
from desktop.casework.letters.made.ground import ground_of, is_stale, slots_given
from desktop.casework.letters.made.moves import letter_in, touched
from desktop.casework.letters.made.refill import refill
from desktop.casework.office import Office


def renew_letter(office: Office, letter_id: int, version: int) -> Changed:
    """Take over what was changed in the case since; what was edited by hand stays. Falsy when nothing changed.

    Raises `Expected` when it is no draft any more, or the book no longer has its template.
    """
    with deed(office, "save_letter") as act:
        row = letter_in(act, letter_id, version, "draft")
        stands = ground_of(office, row)
        if stands is None:
            raise Expected(_("政策文件中已没有这份模板，不能按模板更新。"), _("请直接修改正文。"))
        slots = slots_given(row)
        if not is_stale(row, stands.filled(slots)):
            return Changed()
        refill(row, stands, slots)
        touched(act, row)
        act.note("letter", letter_id, case=row.case_id, fields=("template_body",))
        case_id = row.case_id
    return Changed(case=case_id, letter=letter_id)
