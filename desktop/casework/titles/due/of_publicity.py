"""Publicities that end, or are over and may be closed; objections that wait for an answer."""

from __future__ import annotations

from collections.abc import Iterator

from desktop.basics.language import N_
from desktop.casework.office import Office
from desktop.casework.titles.due.days import Days
from desktop.casework.titles.due.of_batches import LIVING
from desktop.casework.titles.due.views import At, TitleDue
from desktop.casework.titles.publicity.rows import OPEN_OBJECTIONS, not_yet
from desktop.casework.titles.publicity.views import STAGES
from desktop.policy.reckoning.titles.afterwards import number_of
from desktop.store.reads.titles.batches import WholeBatch
from desktop.store.reads.titles.public import WholeObjection, WholePublicity

# How a publicity that is up is told of, by its stage.
ENDING = {
    "before_review": N_("评前公示今日截止"), "result": N_("结果公示今日截止"),
}  # fmt: skip


def due_of_publicity(office: Office, days: Days) -> Iterator[TitleDue]:
    """Of every living batch."""
    reads = office.store.reads
    for batch in reads.title_batches(states=LIVING):
        up = [row for row in reads.title_publicities(batch.id) if row.state == "open"]
        if not up:
            continue
        objections = reads.title_objections([row.id for row in up])
        for row in up:
            own = [one for one in objections if one.publicity_id == row.id and one.state in OPEN_OBJECTIONS]
            yield from _objections(office, batch, row, own, days)
            yield from _ending(office, batch, row, own, days)


def _ending(
    office: Office, batch: WholeBatch, row: WholePublicity, waiting: list[WholeObjection], days: Days
) -> Iterator[TitleDue]:
    at, stage = At("batch", batch.id, "publicity", f"{row.stage}:{row.id}"), STAGES[row.stage]
    if row.until_on >= days.today:
        what = ENDING.get(row.stage, stage) if row.until_on == days.today else N_("公示截止")
        yield days.due(what, row.until_on, at, "post_publicity", where=batch.name)
    elif waiting:
        return  # told by its objections
    elif not_yet(office, row, ()):
        yield days.due(N_("公示天数不足，请延长"), row.until_on, at, "extend_publicity", where=batch.name)
    else:
        yield days.now(N_("公示期满，可以结束"), row.until_on, at, "close_publicity", where=batch.name)


def _objections(
    office: Office, batch: WholeBatch, row: WholePublicity, waiting: list[WholeObjection], days: Days
) -> Iterator[TitleDue]:
    for one in waiting:
        whole = office.store.reads.title_application(one.application_id)
        checked = one.state == "checked"
        at = At("batch", batch.id, "publicity", f"{row.stage}:{row.id}:{one.id}")
        if one.due_on is not None:
            yield days.due(
                N_("异议答复") if checked else N_("异议核查"), one.due_on, at,
                "answer_objection" if checked else "check_objection",
                whose=whole.applicant if whole is not None else "", where=batch.name,
                to_check=number_of(office.policy, "objection_days", one.received_on).to_check,
            )  # fmt: skip
