"""What of a batch is settled once experts are drawn for it or somebody is under review: it is voted on by that."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from pydantic import JsonValue

from desktop.basics.errors import Expected
from desktop.basics.language import N_, _
from desktop.case_types.professional_title.life import SETTLED
from desktop.casework.deed import Act
from desktop.casework.titles.batches.told import texts_of
from desktop.store.tables import TitleApplication, TitleBatch, TitleSession

_PLANNED: Final = ("planned", "dropped")
#: How it is decided: changed after the fact, it would be another procedure than the one that was held.
_SETTLED: Final[dict[str, str]] = {
    "mode": N_("评审方式"),
    "second_vote": N_("第二轮投票"),
    "rule_set": N_("评审条件"),
    "score_sheet": N_("评议表"),
    "entrust_to": N_("受托评审单位"),
}
_GROWING: Final = ("series", "levels")


def must_be_unsettled(act: Act, row: TitleBatch, new: Mapping[str, JsonValue], committee_id: int | None) -> None:
    """Raises `Expected` (field) for a change of what a committee that was drawn, or a review, already rests on."""
    drawn = any(one.state not in _PLANNED for one in act.unit.rows(TitleSession, batch_id=row.id))
    reviewed = [one for one in act.unit.rows(TitleApplication, batch_id=row.id) if one.state in SETTLED]
    if not drawn and not reviewed:
        return
    for name, title in _SETTLED.items():
        if (row.details.get(name) or None) != (new.get(name) or None):
            raise _settled(_(title), name)
    if row.committee_id != committee_id:
        raise _settled(_("评委会"), "mode")
    for name in _GROWING:
        if set(texts_of(row.details, name)) - set(texts_of(new, name)):
            raise _settled(_("已有的系列、级别"), name)


def _settled(what: str, field: str) -> Expected:
    says = _("已经抽取专家或者进入评审，{what}不能再改。").format(what=what)
    return Expected(says, _("须按另一种方式评审的，请另开批次。"), field=field)
