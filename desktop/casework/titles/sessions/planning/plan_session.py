"""Plan a session of a batch's committee, or put a planned one right."""

from __future__ import annotations

from datetime import date
from typing import Any

from pydantic import JsonValue

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.case_types.case_type import Answers
from desktop.case_types.professional_title.sessions.session_form import SessionAnswers
from desktop.casework.casefile.rows import key_of
from desktop.casework.changed import Changed
from desktop.casework.deed import Act, deed
from desktop.casework.office import Office
from desktop.casework.titles.batches.told import standing_batch
from desktop.casework.titles.sessions.inside.rows import session_row, touched
from desktop.casework.titles.sessions.inside.weigh import book_of
from desktop.forms.complaints import complaints
from desktop.forms.draft import answered
from desktop.store.tables import TitleBatch, TitleSession

_COLUMNS = ("name", "sort", "day", "place")


def plan_session(
    office: Office, batch_id: int, raw: Answers, *, session_id: int | None = None, employer_id: int | None = None
) -> Changed:
    """Keep what `SessionAnswers` say, whole; `session_id` None plans a new one. Out: `Changed.session`.

    In: `employer_id` of the enterprise of an on-site session. Raises `Expected` with `field`, for a batch without a
    committee or one that was ended, or for a session that is over or out.
    """
    given = answered(raw)
    for trouble in complaints(SessionAnswers, given, day=office.clock.today()):
        raise Expected(trouble.says, field=trouble.name)
    told = SessionAnswers.model_validate(given)
    plain = told.model_dump(mode="json", exclude_none=True)
    details = {name: value for name, value in plain.items() if name not in _COLUMNS}
    columns: dict[str, Any] = {"name": told.name, "sort": told.sort, "day": told.day, "place": told.place}
    with deed(office, "plan_session") as act:
        if session_id is None:
            return _planned(act, batch_id, columns, details, employer_id)
        row = session_row(act, session_id)
        _after_opening(act.unit.get(TitleBatch, row.batch_id), told.day)
        before = {name: str(getattr(row, name)) for name, value in columns.items() if getattr(row, name) != value}
        kept = {name: value for name, value in row.details.items() if name not in SessionAnswers.model_fields}
        if not before and row.details == {**kept, **details} and employer_id in (None, row.employer_id):
            return Changed()
        for name, value in columns.items():
            setattr(row, name, value)
        row.details = {**kept, **details}
        row.employer_id = employer_id or row.employer_id
        touched(act, row)
        act.note("title_session", session_id, fields=tuple(before) or ("details",), before={**before})
        return Changed(session=session_id, batch=row.batch_id)


def _planned(
    act: Act, batch_id: int, columns: dict[str, Any], details: dict[str, JsonValue], employer_id: int | None
) -> Changed:
    batch = standing_batch(act, batch_id)
    if batch.committee_id is None:
        raise Expected(_("批次还没有评审委员会，不能安排会议。"), _("请先在批次中选定评委会。"), field="committee")
    _after_opening(batch, columns["day"])
    row = act.unit.add(
        TitleSession(
            batch_id=batch_id, committee_id=batch.committee_id, employer_id=employer_id, **columns,
            details={"sheet": book_of(act.office).sheet_of("", columns["day"]).key, **details},
            by_name=act.office.actor.name, created_at=act.unit.now, updated_at=act.unit.now,
        )
    )  # fmt: skip
    key = key_of(row.id)
    act.note("title_session", key, fields=tuple(columns))
    return Changed(session=key, batch=batch_id)


def _after_opening(batch: TitleBatch, day: date) -> None:
    """A meeting told of afterwards may be past; one before the batch took in cannot have been."""
    if batch.opens_on is not None and day < batch.opens_on:
        raise Expected(
            _("会议日期早于批次开始受理的日期（{day}）。").format(day=batch.opens_on.isoformat()),
            _("请核对会议日期。"), field="day",
        )  # fmt: skip
