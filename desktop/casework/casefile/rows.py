"""The row of a case that may still be written to."""

from __future__ import annotations

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.store.tables import OfficeCase
from desktop.store.unit import Unit


def writable(unit: Unit, case_id: int) -> OfficeCase:
    """The row of a case that is not closed. Raises `Expected` when it is, or when there is none."""
    case = unit.case(case_id)
    if case.stage == "closed":
        raise Expected(_("{number} 已办结，不能再改。").format(number=case.number), _("如确需更正，请另开一件。"))
    return case


def key_of(key: int | None) -> int:
    """The key of a row that is kept; a row without one is a bug."""
    if key is None:
        raise AssertionError("a kept row has a key")
    return key
