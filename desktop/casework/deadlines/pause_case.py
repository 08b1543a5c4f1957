"""Stop the clock of a case by hand, on a ground the law leaves out of the term."""

from __future__ import annotations

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.basics.visible import visible
from desktop.case_types import kind as kind_of
from desktop.casework.changed import Changed
from desktop.casework.deadlines.pausing import begin_pause
from desktop.casework.deed import deed
from desktop.casework.office import Office
from desktop.policy.reckoning.terms.term_book import TermBook
from desktop.store.tables import Pause


def pause_case(office: Office, case_id: int, why: str, reason: str, basis: str = "") -> Changed:
    """The clock stands from tomorrow on. In: a ground of the book (expert, other …), why in words, the basis.

    Raises `Expected` for a case without a running clock or one that stands already, no reason, or a ground that asks
    for a basis and has none. 补正 is a stage of its own and pauses by itself (`move_case`).
    """
    with deed(office, "pause_case", case=case_id) as act:
        case = act.unit.case(case_id)
        day = case.accepted_on or office.clock.today()
        grounds = TermBook.of(office.policy, kind_of(case.kind).family).grounds(day)
        ground = next((one for one in grounds if one.key == why), None)
        if ground is not None and ground.needs_basis and not visible(basis):
            raise Expected(_("按“{ground}”暂停的，请写明依据。").format(ground=_(ground.says)), field="basis")
        if why == "correction":
            raise Expected(_("要求补正请用“要求补正”这一步，期限会一并暂停。"), field="why")
        if any(row.last_day is None for row in act.unit.rows(Pause, case_id=case_id, kind="pause")):
            raise Expected(_("本件的期限已经暂停。"), _("请先恢复计时。"))
        begin_pause(act, case_id, why, reason, basis)
    return Changed(case=case_id)
