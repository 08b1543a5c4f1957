"""Mark several papers at once as seen: in the original, or as stamped copies."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.case_types.case_type import MaterialState
from desktop.case_types.material_words import SEEN
from desktop.casework.casefile.case_file import case_file
from desktop.casework.casefile.rows import writable
from desktop.casework.changed import Changed
from desktop.casework.deed import deed
from desktop.casework.materials.promised import Told
from desktop.casework.materials.row import lay_over
from desktop.casework.office import Office


def mark_seen(
    office: Office, case_id: int, keys: Sequence[str], state: Literal["checked", "stamped_copy"] = "checked"
) -> Changed:
    """Every one of these lines becomes seen by the actor today, in as many copies as are asked for unless another
    number was noted; days and remarks stay. One audit row a line.

    Out: falsy when all were seen like this already. Raises `Expected` for a line the case does not have, or one the
    rules do not ask for.
    """
    with deed(office, "mark_seen", case=case_id) as act:
        writable(act.unit, case_id)
        lines = {one.line.key: one for one in case_file(office, case_id).materials()}
        changed = False
        for key in keys:
            now = lines.get(key)
            if now is None:
                raise Expected(_("本件的材料清单里没有“{key}”。").format(key=key), _("请刷新材料清单。"), field="key")
            if now.line.need == "waived":
                says = _("“{title}”本件不需要，不必核对。").format(title=_(now.line.says))
                raise Expected(says, _("请从所选中去掉。"), field="key")
            if now.state in SEEN and now.state == state:
                continue
            changed = lay_over(act, case_id, key, seen_told(now, state)) or changed
    return Changed(case=case_id) if changed else Changed()


def seen_told(now: MaterialState, state: Literal["checked", "stamped_copy"]) -> Told:
    """What is noted of a line that was seen so: the state, and how many of which where the line asks for that."""
    told: Told = {"state": state}
    if "original" in now.line.fields:
        told["original"] = "original" if state == "checked" else "copy"
        told["copies"] = now.copies or now.line.copies or 1
    return told
