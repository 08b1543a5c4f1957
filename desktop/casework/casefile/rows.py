"""The row of a case that may still be written to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.basics.errors import Expected
from desktop.basics.language import _

if TYPE_CHECKING:
    from desktop.store.tables import OfficeCase
    from desktop.store.unit import Unit


def case_row(unit: Unit, case_id: int) -> OfficeCase:
    """The row of a case. Raises `Expected` when there is none."""
    from desktop.store.tables import OfficeCase

    return unit.get(OfficeCase, case_id)


def writable(unit: Unit, case_id: int) -> OfficeCase:
    """The row of a case that is not closed. Raises `Expected` when it is, or when there is none."""
    case = case_row(unit, case_id)
    if case.stage == "closed":
        raise Expected(_("{number} 已办结，不能再改。").format(number=case.number), _("如确需更正，请另开一件。"))
    return case
