"""Whose names may be put on a publicity now, and who is kept from it."""

from __future__ import annotations

from typing import Final

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.casework.deed import allowed
from desktop.casework.duties.roles import Role
from desktop.casework.office import Office
from desktop.casework.titles.inside.voted import voted_here
from desktop.casework.titles.publicity.rows import name_row
from desktop.casework.titles.publicity.views import NameRow
from desktop.store.reads.titles.applications import WholeApplication
from desktop.store.reads.titles.ledger import Standing

# By stage: the state before it, and the state it has once posted.
BEFORE: Final = {"before_review": "accepted", "result": "passed"}
POSTED: Final = {"before_review": "before_publicity", "result": "result_publicity"}
_SEE_VOTES: Final = frozenset({Role.REVIEWER, Role.HEAD, Role.AUDITOR, Role.ARCHIVIST})


def list_publishable(office: Office, batch_id: int, stage: str) -> tuple[NameRow, ...]:
    """The applications whose turn it is, in the order of the batch; how they were voted on for those who may see it."""
    allowed(office, "read_publicity")
    counts = office.store.reads.standing_counts(batch_id)
    seen = bool(_SEE_VOTES & set(office.actor.roles))
    on_one, mode = on_open_ones(office, batch_id), mode_of_batch(office, batch_id)
    return tuple(
        name_row(office, one, counts.get(one.id) if seen else None)
        for one in office.store.reads.title_applications(batch_id, (BEFORE[stage], POSTED[stage]))
        if not why_not(one, stage, mode, counts.get(one.id), on_one)
    )


def mode_of_batch(office: Office, batch_id: int) -> str:
    """The mode of a batch. Raises `Expected` when there is no such batch."""
    batch = office.store.reads.title_batch(batch_id)
    if batch is None:
        raise Expected(_("这条记录已不存在。"), _("请刷新列表后再试。"))
    return batch.mode


def on_open_ones(office: Office, batch_id: int) -> frozenset[int]:
    """The applications that stand on a publicity that is up."""
    reads = office.store.reads
    up = [one.id for one in reads.title_publicities(batch_id) if one.state == "open"]
    return frozenset(key for names in reads.title_publicised(up).values() for key in names)


def why_not(
    one: WholeApplication, stage: str, mode: str, count: Standing | None, on_one: frozenset[int]
) -> str:  # fmt: skip
    """Why a name may not be posted for a stage, in words; "" when it may."""
    if one.id in on_one:
        return _("{receipt} 已在公示中。").format(receipt=one.receipt)
    if one.state not in {BEFORE[stage], POSTED[stage]}:
        return _("{receipt} 还没有办到这一步。").format(receipt=one.receipt)
    voted = stage == "result" and voted_here(mode, one.kind)
    if voted and (count is None or count.state != "announced" or not count.passed):
        return _("{receipt} 没有宣布通过的表决结果。").format(receipt=one.receipt)
    return ""
