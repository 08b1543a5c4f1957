"""One person, one permit number, for life: nobody else ever has it."""

from __future__ import annotations

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.casework.office import Office


def must_be_theirs(office: Office, person_id: int, number: str, *, field: str) -> None:
    """Raises `Expected` naming `field` when a permit with this number, alive or ended, is on somebody else's line."""
    for row in office.store.reads.credentials_numbered("permit", number.upper()) if number else ():
        if row.person_id != person_id:
            raise Expected(
                _("工作许可编号 {number} 已登记在另一人名下。").format(number=number),
                _("一人一号、终身不变，请核对编号和人员。"),
                field=field,
            )
