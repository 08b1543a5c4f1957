"""Plan a session of a batch's committee, or put a planned one right."""

from __future__ import annotations

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
from desktop.casework.titles.sessions.inside.days import (
    AFTERWARDS,
    must_be_a_day,
    must_be_free_to_move,
    must_be_told,
)
from desktop.casework.titles.sessions.inside.rows import session_row, touched
from desktop.casework.titles.sessions.inside.weigh import book_of
from desktop.forms.complaints import complaints
from desktop.forms.draft import answered
from desktop.store.tables import TitleBatch, TitleCommittee, TitleSession

_COLUMNS = ("name", "sort", "day", "place")


def plan_session(
    office: Office, batch_id: int, raw: Answers, *, session_id: int | None = None, employer_id: int | None = None
) -> Changed:
    """Keep what `SessionAnswers` say, whole; `session_id` None plans a new one. Out: `Changed.session`.

    In: `employer_id` of the enterprise of an on-site session. Raises `Expected` with `field`, for a batch without a
    committee or one that was ended, for a session that is over or out, and for a day that cannot be (`inside.days`): a
    day before today takes the head's right and `afterwards`, which the audit keeps.
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
        fresh = _must_fit(act, row, told)
        late = _late(act, told.afterwards or "") if fresh else {}
        before = {name: str(getattr(row, name)) for name, value in columns.items() if getattr(row, name) != value}
        kept = {name: value for name, value in row.details.items() if name not in SessionAnswers.model_fields}
        if not before and row.details == {**kept, **details} and employer_id in (None, row.employer_id):
            return Changed()
        for name, value in columns.items():
            setattr(row, name, value)
        row.details = {**kept, **details, **late}
        row.employer_id = employer_id or row.employer_id
        touched(act, row)
        fields = tuple(before) or ("details",)
        act.note("title_session", session_id, fields=fields, before={**before}, reason=told.afterwards or "")
        return Changed(session=session_id, batch=row.batch_id)


def _planned(
    act: Act, batch_id: int, columns: dict[str, Any], details: dict[str, JsonValue], employer_id: int | None
) -> Changed:
    batch = standing_batch(act, batch_id)
    if batch.committee_id is None:
        raise Expected(_("批次还没有评审委员会，不能安排会议。"), _("请先在批次中选定评委会。"), field="committee")
    day, why = columns["day"], str(details.get(AFTERWARDS) or "")
    must_be_a_day(batch, act.unit.get(TitleCommittee, batch.committee_id), day, act.office.clock.today())
    must_be_told(act, day, why, fresh=True)
    row = act.unit.add(
        TitleSession(
            batch_id=batch_id, committee_id=batch.committee_id, employer_id=employer_id, **columns,
            details={"sheet": book_of(act.office).sheet_of("", day).key, **details, **_late(act, why)},
            by_name=act.office.actor.name, created_at=act.unit.now, updated_at=act.unit.now,
        )
    )  # fmt: skip
    key = key_of(row.id)
    act.note("title_session", key, fields=tuple(columns), reason=why)
    return Changed(session=key, batch=batch_id)


def _must_fit(act: Act, row: TitleSession, told: SessionAnswers) -> bool:
    """The rules of days on a session that is put right; what stands already is not asked for again.

    Out: whether the day, or why it is entered late, is another one than on file.
    """
    if told.day != row.day:
        batch, committee = act.unit.get(TitleBatch, row.batch_id), act.unit.get(TitleCommittee, row.committee_id)
        must_be_a_day(batch, committee, told.day, act.office.clock.today())
        must_be_free_to_move(act, row, told.day)
    why = told.afterwards or ""
    fresh = told.day != row.day or why != (row.details.get(AFTERWARDS) or "")
    must_be_told(act, told.day, why, fresh=fresh)
    return fresh


def _late(act: Act, why: str) -> dict[str, JsonValue]:
    """Who entered a session after its day, and when; empty for one that is planned."""
    told: JsonValue = {"by": act.office.actor.name, "on": act.office.clock.today().isoformat()} if why else None
    return {"late": told}
