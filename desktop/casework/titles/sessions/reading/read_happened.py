"""经过: what happened to a session, at home and out with its suitcases, in one line of time."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Final

from desktop.casework.deed import allowed
from desktop.casework.history.words import DEEDS
from desktop.casework.office import Office
from desktop.casework.titles.sessions.reading.read_session import session_view
from desktop.casework.titles.sessions.reading.views import SessionView
from desktop.store.reads.rows import EventRow
from desktop.store.reads.titles.session_rows import SuitcaseLine

_PARTS: Final = ("title_member", "title_hearing", "title_score")


@dataclass(frozen=True)
class Happened:
    """One deed: when (by the clock there), on which suitcase's laptop (0: at home), who, what, on whom, why."""

    at: datetime
    serial: int
    seq: int  # in the audit there
    who: str
    says: str  # a message id
    about: str
    reason: str
    result: str
    fields: tuple[str, ...] = ()


@dataclass(frozen=True)
class CarriedOut:
    """A suitcase as home tells it: who confirmed its counts out there, else why nobody did and who took it in.

    `good`: what is kept of the laptop is what came home, by the digest in the audit; None where nothing came home.
    """

    serial: int
    state: str
    out_at: datetime
    back_at: datetime | None
    by_name: str
    ended_why: str
    code: str
    confirmed_by: str
    unwitnessed: str
    good: bool | None
    faults: tuple[str, ...]


@dataclass(frozen=True)
class SessionHistory:
    """Everything, the newest first, and the suitcases the session left with."""

    rows: tuple[Happened, ...]
    cases: tuple[CarriedOut, ...]


def read_happened(office: Office, session_id: int) -> SessionHistory:
    """Every deed on a session. Raises `Expected` when there is none."""
    allowed(office, "read_session")
    view, reads = session_view(office, session_id), office.store.reads
    own = {count.id: one.application_id for one in view.hearings for count in (one.count, *one.earlier) if count}
    home = [*reads.deeds_on("title_session", session_id), *reads.deeds_under(_PARTS, session_id)]
    for key in own:
        home += reads.deeds_on("title_count", key)
    rows = [_home(view, event, own) for event in home]
    lines = reads.title_suitcases(session_id)
    for case in lines:
        rows += _there(view, case)
    rows.sort(key=lambda one: (one.at, one.serial, one.seq), reverse=True)
    digests = {part for event in home if event.verb == "take_suitcase" for part in event.fields}
    return SessionHistory(tuple(rows), tuple(carried_out(case, digests) for case in lines))


def carried_out(case: SuitcaseLine, digests: set[str]) -> CarriedOut:
    """A suitcase's line; `digests` are the fields of the audit rows by which results were taken in."""
    data = case.data
    told: Any = data.get("confirmed") or {}
    lacking: Any = data.get("unwitnessed") or {}
    deeds: Any = data.get("deeds")
    faults: Any = data.get("faults") or ()
    good = None
    if case.state == "back" and isinstance(deeds, list):
        text = json.dumps(deeds, ensure_ascii=False, sort_keys=True).encode()
        good = f"deeds={hashlib.sha256(text).hexdigest()}" in digests
    return CarriedOut(
        case.serial, case.state, case.out_at, case.back_at, case.by_name, case.ended_why, str(data.get("code") or ""),
        str(told.get("by") or ""),
        "；".join(str(lacking[name]) for name in ("there", "here", "by") if lacking.get(name)), good,
        tuple(str(one) for one in faults),
    )


def _home(view: SessionView, event: EventRow, own: Mapping[int, int]) -> Happened:
    about = _about(view, event.object_type, event.object_id, own)
    says = DEEDS.get(event.verb, event.verb)
    return Happened(event.at_utc, 0, event.seq, event.actor_name, says, about, event.reason, event.result, event.fields)


def _there(view: SessionView, case: SuitcaseLine) -> Iterator[Happened]:
    deeds: Any = case.data.get("deeds") or []
    kept: Any = case.data.get("counts") or {}
    counts = {int(key): int(whose) for key, whose in kept.items()}
    for one in deeds:
        at = datetime.fromisoformat(str(one["at_utc"]))
        yield Happened(
            at if at.tzinfo else at.replace(tzinfo=UTC), case.serial, int(one["seq"]), str(one["actor_name"]),
            DEEDS.get(one["verb"], str(one["verb"])), _about(view, one["object_type"], one["object_id"], counts),
            str(one["reason"]), str(one["result"]), tuple(one["fields"] or ()),
        )  # fmt: skip


def _about(view: SessionView, sort: str, key: str, counts: Mapping[int, int]) -> str:
    """On whom: an applicant, an expert, or both."""
    parts = [int(part) for part in key.split("/") if part.isdecimal()]
    if sort == "title_count" and parts:
        parts = [0, counts.get(parts[0], 0)]
    heard = view.hearing(parts[1]) if sort != "title_member" and len(parts) > 1 else None
    seat = view.member(parts[-1]) if sort in ("title_member", "title_score") and len(parts) > 1 else None
    return " · ".join(one for one in (heard.applicant if heard else "", seat.name if seat else "") if one)
