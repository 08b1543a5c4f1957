"""The one door by which an application goes on to its next state."""

from __future__ import annotations

from pydantic import JsonValue

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.case_types.professional_title.life import ENDED, STATES, UNSETTLED, may_step
from desktop.casework.casefile.rows import key_of
from desktop.casework.deed import Act
from desktop.casework.titles.inside.following import follow
from desktop.store.reads.titles.applications import TOLD
from desktop.store.tables import OfficeCase, TitleApplication


def step(act: Act, row: TitleApplication, to: str, *, why: str = "", committee: bool = True) -> None:
    """Take an application to its next state, with the day it began; writes the audit row.

    In: the row of an open unit, a key of `life.STATES`, why (needed where it ends otherwise than by passing).
    `committee` False for kinds without a vote. The case goes along (`following.follow`).
    Raises `Expected` for a step there is not, or where the case may not follow.
    """
    if not may_step(row.state, to, committee=committee):
        raise Expected(
            _("{receipt} 现在是“{state}”，不能变为“{to}”。").format(
                receipt=row.receipt, state=_(STATES[row.state]), to=_(STATES[to])
            ),
            _("请先办完前一步；刷新后再试。"),
        )
    case = act.unit.case(row.case_id)
    follow(act, case, to, why)
    _take_over(row, case)
    day = act.office.clock.today()
    before: dict[str, JsonValue] = {"state": row.state}
    days = row.data.get("days")
    kept: dict[str, JsonValue] = dict(days) if isinstance(days, dict) else {}
    row.data = {**row.data, "days": {**kept, to: day.isoformat()}}
    row.state, row.since = to, day
    if to in ENDED and why:
        row.ended_why = why
    row.updated_at = act.unit.now
    row.version += 1
    act.note("title_application", key_of(row.id), case=row.case_id, fields=("state",), before=before, reason=why)


def _take_over(row: TitleApplication, case: OfficeCase) -> None:
    """Keep with the application what its case says is applied for, as it stands at the step.

    From acceptance on it stays: a title is what was weighed, posted and voted on.
    """
    if row.state not in UNSETTLED:
        return
    for column, asked in TOLD.items():
        if isinstance(said := case.answers.get(asked), str) and said:
            setattr(row, column, said)


def application_row(act: Act, application_id: int) -> tuple[TitleApplication, OfficeCase]:
    """The row of an application and its case. Raises `Expected` when there is none."""
    row = act.unit.get(TitleApplication, application_id)
    return row, act.unit.case(row.case_id)
