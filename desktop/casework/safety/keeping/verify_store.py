"""Look at every page, every audit row and every kept file."""

from __future__ import annotations

from desktop.basics.language import _
from desktop.casework.deed import deed
from desktop.casework.office import Office
from desktop.casework.safety.views import Check, StoreReport
from desktop.store import verify


def verify_store(office: Office) -> StoreReport:
    """Look the whole office over and write the result down. Raises `Expected` when the file cannot be read at all.

    The words name keys and numbers only, never a person.
    """
    found = verify.verify_store(office.store)
    with deed(office, "verify_store") as act:
        wrong = tuple(check.key for check in found.checks if not check.good)
        act.note("store", "", fields=wrong)
    return StoreReport(
        tuple(
            Check(
                check.title,
                check.good,
                _("已查 {count} 项").format(count=check.looked_at)
                if check.good
                else _("有问题：{names}").format(names="、".join(check.wrong)),
            )
            for check in found.checks
        )
    )
