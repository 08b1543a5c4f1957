"""The row of a case that may still be written to, and whether it goes its way alone."""

from __future__ import annotations

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.case_types.professional_title.life import ALIVE
from desktop.casework.office import Office
from desktop.store.tables import OfficeCase
from desktop.store.unit import Unit


def writable(unit: Unit, case_id: int) -> OfficeCase:
    """The row of a case that is not closed. Raises `Expected` when it is, or when there is none."""
    case = unit.case(case_id)
    if case.stage == "closed":
        raise Expected(_("{number} 已办结，不能再改。").format(number=case.number), _("如确需更正，请另开一件。"))
    return case


def receipt_in_batch(office: Office, case_id: int) -> str:
    """The 受理号 by which a case goes along with a batch of titles; "" for one that goes alone, or is at its end."""
    one = office.store.reads.title_application_of(case_id)
    return one.receipt if one is not None and one.state in ALIVE else ""


def must_go_alone(office: Office, case_id: int) -> None:
    """Raises `Expected` for a step of a case that is taken with its batch, where all of it would fall apart."""
    if receipt := receipt_in_batch(office, case_id):
        raise Expected(
            _("这件随批次办理（{receipt}）。").format(receipt=receipt),
            _("请在“职称”的批次里办理：受理、退回补正、不予受理在“申报人”，公示、评审、结果在各自的页。"),
            field="stage",
        )


def key_of(key: int | None) -> int:
    """The key of a row that is kept; a row without one is a bug."""
    if key is None:
        raise AssertionError("a kept row has a key")
    return key
