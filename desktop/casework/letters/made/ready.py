"""Whether a letter may go on: nothing open, nothing against the rules, nothing changed under it."""

from __future__ import annotations

from typing import Final

from desktop.basics.errors import Expected
from desktop.basics.language import N_, _
from desktop.case_types.letters.drafted import Draft
from desktop.case_types.letters.recipients import missing_departments
from desktop.case_types.letters.rules import findings
from desktop.case_types.letters.slots import Missing
from desktop.casework.filings.drawing.incomplete import Incomplete
from desktop.casework.letters.made.ground import Ground, draft_of, ground_of, is_stale, slots_given
from desktop.casework.office import Office
from desktop.store.reads.acts.letters import WholeLetter
from desktop.store.tables import Letter

_IN_TEXT: Final = N_("请在正文中写明。")


def missing_in(office: Office, draft: Draft, ground: Ground | None, slots: dict[str, str]) -> tuple[Missing, ...]:
    """Everything a draft still shows as open, each once, with where it is entered."""
    told = {} if ground is None else {one.name: one for one in ground.filled(slots).missing}
    told |= {one.name: one for one in missing_departments(office.policy, (*draft.main_to, *draft.copies_to))}
    return tuple(told.get(name) or Missing(name, name, _IN_TEXT, "blocks") for name in draft.open_names)


def must_be_ready(office: Office, row: Letter | WholeLetter) -> Draft:
    """The letter, whole. Raises `Incomplete` naming what is missing, `Expected` for what the rules refuse, or when its
    case says something else now than when it was drafted.
    """
    draft, ground = draft_of(office, row), ground_of(office, row)
    slots = slots_given(row)
    missing = missing_in(office, draft, ground, slots)
    if missing:
        names = _("”、“").join(_(one.name) for one in missing)
        raise Incomplete(_("公文还缺“{names}”。").format(names=names), _(missing[0].remedy), field=missing[0].field)
    for one in findings(draft):
        if one.blocks:
            raise Expected(_(one.says), _("请补充后再提交。"), field=one.field)
    if ground is not None and is_stale(row, ground.filled(slots)):
        raise Expected(
            _("拟稿以后，本件信息有变化。"), _("请在拟稿中按“更新”，核对后再提交。"), field="stale"
        )
    return draft
