"""Look at every page, every audit row and every kept file, and whether results follow from their votes."""

from __future__ import annotations

from desktop.basics.language import _
from desktop.casework.deed import deed
from desktop.casework.office import Office
from desktop.casework.safety.views import Check, StoreReport
from desktop.casework.verifying.look_at_titles import look_at_titles
from desktop.store import verify


def verify_store(office: Office) -> StoreReport:
    """Look the whole office over and write the result down. Raises `Expected` when the file cannot be read at all.

    The words name keys and numbers only, never a person.
    """
    found = verify.verify_store(office.store)
    looks = look_at_titles(office)
    with deed(office, "verify_store") as act:
        wrong = tuple(check.key for check in found.checks if not check.good)
        wrong += tuple(look.key for look in looks if look.wrong)
        act.note("store", "", fields=wrong)
    told = tuple(_told(check.title, check.looked_at, check.wrong) for check in found.checks)
    return StoreReport((*told, *(_told(look.title, look.looked_at, look.wrong) for look in looks)))


def _told(title: str, looked_at: int, wrong: tuple[str, ...]) -> Check:
    if wrong:
        return Check(title, False, _("有问题：{names}").format(names="、".join(wrong)))
    return Check(title, True, _("已查 {count} 项").format(count=looked_at))
