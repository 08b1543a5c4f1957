"""What an application for a title may no longer change: it was accepted by that, is posted or voted on."""

from __future__ import annotations

from collections.abc import Collection

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.case_types.professional_title.life import SETTLED_ANSWERS, STATES, UNSETTLED
from desktop.casework.deed import Act
from desktop.store.tables import TitleApplication


def must_be_open(act: Act, case_id: int, fields: Collection[str]) -> None:
    """Raises `Expected` (field) where what is applied for would change after acceptance."""
    told = sorted(SETTLED_ANSWERS & set(fields))
    if not told:
        return
    for row in act.unit.rows(TitleApplication, case_id=case_id):
        if row.state not in UNSETTLED:
            raise Expected(
                _("{receipt} 现在是“{state}”，申报的职称不能再改。").format(
                    receipt=row.receipt, state=_(STATES[row.state])
                ),
                _("申报错了的，受理后请退回补正，进入评审后请撤回另行申报。"),
                field=told[0],
            )
