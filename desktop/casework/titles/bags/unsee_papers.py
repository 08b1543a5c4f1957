"""Undo one time that papers were seen at once."""

from __future__ import annotations

from dataclasses import dataclass, field

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.casework.changed import Changed
from desktop.casework.deed import Act, deed
from desktop.casework.history.put_back import MATERIAL
from desktop.casework.materials.row import as_told, lay_over
from desktop.casework.office import Office
from desktop.casework.titles.bags.looking import OPEN, UNDO, VERB
from desktop.casework.titles.bags.seen_runs import seen_runs
from desktop.store.reads.rows import EventRow
from desktop.store.tables import Material, TitleApplication


@dataclass(frozen=True)
class Unseen:
    """How many papers were put back, and by receipt why not the others."""

    papers: int
    kept: dict[str, str] = field(default_factory=dict)
    changed: Changed = field(default_factory=Changed)


def unsee_papers(office: Office, batch_id: int, run: str) -> Unseen:
    """Every paper of the run that still stands as the run left it gets what it had before; one unit.

    A paper that was noted otherwise since, and those of somebody who was accepted since, stay as they are and are told.
    Raises `Expected` for a run there is not, or one that was undone.
    """
    found = next((one for one in seen_runs(office, batch_id) if one.run == run), None)
    if found is None or found.undone:
        raise Expected(_("这一次批量核对已经撤销，或者没有。"), _("请刷新后再看。"))
    reads = office.store.reads
    papers, kept = 0, dict[str, str]()
    with deed(office, UNDO) as act:
        for row in act.unit.rows(TitleApplication, batch_id=batch_id):
            events = [
                one
                for one in reads.history(row.case_id)
                if one.verb == VERB and one.reason == run and one.object_type == MATERIAL
            ]
            if events and row.state not in OPEN:
                kept[row.receipt] = _("已不在初审，材料请逐件更正。")
                continue
            back = [_back(act, one, found.seen_as) for one in events]
            papers += sum(back)
            if not all(back):
                kept[row.receipt] = _("{count} 份材料后来另行登记过，没有改动。").format(count=back.count(False))
        act.note("title_batch", batch_id, fields=(str(papers),), reason=run)
    return Unseen(papers, kept, Changed(batch=batch_id))


def _back(act: Act, event: EventRow, seen_as: str) -> bool:
    """One paper; False where somebody has noted something else of it since."""
    if event.case_id is None:
        return False
    row = act.unit.find(Material, (event.case_id, event.object_id))
    seen_on = str(row.data.get("seen_on") or "") if row is not None else ""
    if row is None or row.state != seen_as or seen_on != event.local_day.isoformat():
        return False
    return lay_over(act, event.case_id, event.object_id, as_told(list(event.fields), event.before or {}), event.reason)
