"""The key of the case with a number, as read off a cover."""

from __future__ import annotations

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.casework.deed import allowed
from desktop.casework.office import Office


def case_by_number(office: Office, number: str) -> int:
    """The key of the case with this number, however its letters were typed. Raises `Expected` when there is none."""
    allowed(office, "find_cases")
    key = office.store.reads.case_numbered(number.strip().upper())
    if key is None:
        raise Expected(
            _("没有受理号为 {number} 的办件。").format(number=number), _("请核对受理号。"), field="CASE_NUMBER"
        )
    return key
