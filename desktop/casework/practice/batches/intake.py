"""The first half of an invented batch: set up, taken in, looked through, told once, put right."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Final

from pydantic import JsonValue

from desktop.casework.employers.save_employer import save_employer
from desktop.casework.intake.save_answers import save_answers
from desktop.casework.materials.list_materials import list_materials
from desktop.casework.materials.mark_seen import mark_seen
from desktop.casework.office import Office
from desktop.casework.people.save_person import save_person
from desktop.casework.practice.batches.days import Days
from desktop.casework.practice.batches.people import Applicant, committee, experts
from desktop.casework.register.outgoing.record_receipt import record_receipt
from desktop.casework.register.outgoing.record_sending import record_sending
from desktop.casework.titles.batches.close_batch import close_batch
from desktop.casework.titles.batches.open_batch import open_batch
from desktop.casework.titles.batches.save_batch import save_batch
from desktop.casework.titles.checking.decide_applications import decide_applications
from desktop.casework.titles.checking.issue_notice import issue_notice
from desktop.casework.titles.checking.preview_decision import preview_decision
from desktop.casework.titles.checking.views import Decision
from desktop.casework.titles.panels.committees.list_committees import list_committees
from desktop.casework.titles.panels.committees.save_committee import save_committee
from desktop.casework.titles.panels.experts.pool_experts import pool_experts
from desktop.casework.titles.panels.experts.save_expert import save_expert
from desktop.casework.titles.submissions.add_applicant import add_applicant
from desktop.casework.titles.submissions.register_submission import register_submission

On = Callable[[date], Office]  # the office on a day
LAPSES: Final = 2  # of those returned, so many never come back
GIVES_UP: Final = 1  # and so many are withdrawn by their unit


@dataclass
class Batch:
    """What the steps of one batch hand on: keys, and what was counted on the way."""

    batch_id: int
    committee_id: int
    employer_id: int
    submission_id: int = 0
    returned: list[int] = field(default_factory=list)  # keys of applications
    told: dict[str, int | str] = field(default_factory=dict)


def set_up(office: Office, days: Days, firm: Mapping[str, JsonValue], seats: int, seed: int) -> Batch:
    """The batch, open on its first day; the office's committee, or one with its filing and pool where it has none."""
    there = sorted((one for one in list_committees(office) if one.level == "high"), key=lambda one: -one.size)
    committee_id = there[0].id if there else _committee(office, days, seats, seed)
    year = days.opens.year
    told: dict[str, JsonValue] = {
        "name": f"{year}年度工程系列职称第{'一二三四五六七八九'[(seed - 1) % 9]}批集中受理（演示）",
        "year": year,
        "mode": "own",
        "series": ["engineering"],
        "levels": ["ZG", "FG", "ZJ"],
        "opens_on": days.opens.isoformat(),
        "opens_at": "08:30",
        "closes_on": days.closes.isoformat(),
        "closes_at": "17:00",
        "correct_until": days.correct_until.isoformat(),
        "correct_at": "17:00",
        "cutoff": date(year, 12, 31).isoformat(),
        "pre_publicity": True,
    }
    batch_id = _key(save_batch(office, None, told, committee_id).batch)
    open_batch(office, batch_id)
    known = office.store.reads.employers_like(uscc=str(firm["uscc"]))
    employer = known[0] if known else _key(save_employer(office, None, firm).employer)
    return Batch(batch_id, committee_id, employer)


def _committee(office: Office, days: Days, seats: int, seed: int) -> int:
    made = _key(save_committee(office, None, committee(days.meets, seats)).committee)
    pool = [_key(save_expert(office, None, raw).expert) for raw in experts(days.meets, seats, seed)]
    pool_experts(office, made, pool)
    return made


def take_in(office: Office, batch: Batch, people: list[Applicant]) -> None:
    """One letter of the firm, and everybody in it with all that the firm's forms tell."""
    today = office.clock.today().isoformat()
    letter: dict[str, JsonValue] = {
        "received_on": today,
        "letter_number": f"演人字〔{today[:4]}〕{17 + batch.batch_id}号",
        "letter_day": today,
        "people": len(people),
        "pages": 3,
        "contact": "李文静",
        "phone": "0431-81110000",
    }
    batch.submission_id = register_submission(office, batch.batch_id, batch.employer_id, letter).submission_id
    for one in people:
        person = _key(save_person(office, None, one.subject.person).person)
        case = _key(add_applicant(office, batch.submission_id, one.kind, person, one.subject.answers).case)
        save_answers(office, case, one.subject.answers)
        _look_at_papers(office, case)


def look_through(office: Office, batch: Batch) -> None:
    """Accept whoever has nothing wrong, return the others, tell the firm once."""
    everybody = [one.id for one in office.store.reads.title_applications(batch.batch_id)]
    good = preview_decision(office, batch.batch_id, "accept", everybody)
    ready = [line.application_id for line in good.ready]
    decide_applications(office, preview_decision(office, batch.batch_id, "accept", ready))
    batch.returned = [key for key in everybody if key not in set(ready)]
    batch.told["returned"] = _decide(office, batch, "return", batch.returned)
    if batch.returned:
        issued = issue_notice(office, batch.submission_id)
        batch.told["notice"] = issued.number
        today = office.clock.today().isoformat()
        for dispatch in office.store.reads.dispatches_of([issued.filing_id])[issued.filing_id]:
            record_sending(office, dispatch.id, {"sent_on": today, "way": "by_hand"})
            record_receipt(office, dispatch.id, {"received_on": today, "received_by": "李文静"})


def put_right(office: Office, batch: Batch, people: list[Applicant]) -> None:
    """Most of those returned come back in order; one is withdrawn."""
    by_name = {_called(one): one for one in people}
    back = batch.returned[: max(0, len(batch.returned) - LAPSES)]
    gives_up, mended = back[:GIVES_UP], back[GIVES_UP:]
    for one in office.store.reads.title_applications(batch.batch_id):
        if one.id in mended:
            told = by_name[str(office.store.reads.person(one.person_id).data.get("citizen_number"))]
            whole = told.mended.answers
            gone = {name: None for name in told.subject.answers if name not in whole}
            save_answers(office, one.case_id, {**whole, **gone}, reason="单位补正")
            _look_at_papers(office, one.case_id)
    batch.told["withdrawn"] = _decide(office, batch, "withdraw", gives_up, "单位来函撤回")
    batch.told["mended"] = _decide(office, batch, "accept", mended)


def close(on: On, batch: Batch, days: Days) -> None:
    """Intake ends, and after the last day of corrections whoever has not come back lapses."""
    close_batch(on(days.closes), batch.batch_id)
    office = on(days.lapses)
    late = [one.id for one in office.store.reads.title_applications(batch.batch_id, ("correcting",))]
    batch.told["lapsed"] = _decide(office, batch, "lapse", late)


def _decide(office: Office, batch: Batch, decision: Decision, keys: list[int], why: str = "") -> int:
    if not keys:
        return 0
    return len(decide_applications(office, preview_decision(office, batch.batch_id, decision, keys, why)).done)


def _look_at_papers(office: Office, case_id: int) -> None:
    """Whatever the list asks for lies in the bag and was compared with its original."""
    wanted = [one.line.key for one in list_materials(office, case_id) if one.line.need not in {"optional", "waived"}]
    mark_seen(office, case_id, wanted)


def _called(one: Applicant) -> str:
    return str(one.subject.person.get("citizen_number"))


def _key(key: int | None) -> int:
    if key is None:
        raise AssertionError("what was just made has a key")
    return key
