"""Whole practice cases, made through the very verbs officers use, so that everything in them is as it would be."""

from __future__ import annotations

from datetime import date, timedelta
from functools import lru_cache
from random import Random
from typing import Final

from pydantic import JsonValue

from desktop.basics.identity.reading import tidy
from desktop.case_types import ALL
from desktop.case_types.case_type import CaseType, Subject
from desktop.casework.casefile.case_file import case_file
from desktop.casework.deed import deed
from desktop.casework.employers.save_employer import save_employer
from desktop.casework.filings.drawing.context import PHOTO
from desktop.casework.filings.issue_filing import issue_filing
from desktop.casework.intake.move_case import move_case
from desktop.casework.intake.open_case import open_case
from desktop.casework.intake.save_answers import save_answers
from desktop.casework.materials.attach_material import attach_material
from desktop.casework.materials.note_material import Note, note_line
from desktop.casework.office import Office
from desktop.casework.onward.record_result import ABROAD, DATED, PERMITS, record_result
from desktop.casework.people.columns import word
from desktop.casework.people.save_person import save_person
from desktop.casework.practice.held_before import hold_before
from desktop.casework.practice.scans import photo, scan
from desktop.casework.promises.make_promise import make_promise
from desktop.casework.promises.read_promises import word_promise
from desktop.policy.reckoning.age import years_later
from desktop.policy.verdict import MaterialLine

WAY: Final = ("accepted", "reviewing", "forwarded", "decided", "closed")
# How often a kind comes among the whole cases; any other kind once.
OFTEN: Final = {
    "work_permit_new_abroad": 7,
    "work_permit_extend": 5,
    "work_permit_new_inside": 3,
    "work_permit_change_employer": 2,
    "work_permit_change": 2,
    "work_permit_cancel": 2,
    "talent_class": 3,
    "service_schooling": 2,
}
BATCHED: Final = "professional_title"
TURNS: Final = 3  # the seed of the order
PAPERS_EVERY: Final = 6  # every so many whole cases also have issued papers
SCANS_EVERY: Final = 3
LAGGING: Final = 2  # up to this step papers may still be on their way
AWAITED: Final = 3
SCANS: Final = 4  # lines of the list that get one


@lru_cache
def kinds_in_turn() -> tuple[CaseType, ...]:
    """The kinds in the order whole cases are made of: each once, then those that come often, each round well mixed.

    Titles come in batches; the few beside them are the last of the first round.
    """
    once = [kind for kind in ALL if kind.sample is not None and kind.family != BATCHED]
    batched = [kind for kind in ALL if kind.sample is not None and kind.family == BATCHED]
    again = [kind for kind in once for _time in range(OFTEN.get(kind.key, 1) - 1)]
    for turns in (once, again):
        Random(TURNS).shuffle(turns)  # noqa: S311 - an order, no secret
    return (*once, *batched, *again)


def make_whole_case(office: Office, seed: int, age: int, number: int) -> int:
    """One case opened `age` days ago on the office's clock, brought to a stage that fits its age; gives its key."""
    random = Random(seed)  # noqa: S311 - invented people, no secrets
    kind = kinds_in_turn()[number % len(kinds_in_turn())]
    if kind.sample is None:
        raise AssertionError("kinds without samples have no turn")
    subject = kind.sample(seed, office.clock.today())
    case_id = _begun(office, kind, subject)
    steps = _steps(random, age)
    _hand_in(office, case_id, random, complete=steps > 0, scans=number % SCANS_EVERY == 0)
    _promise(office, case_id, "declared" if steps > LAGGING else "later")
    if steps == 0 and age > 1 and number % 2:
        move_case(office, case_id, "correcting")
        return case_id
    for stage in _way(kind, steps):
        if stage == "decided":
            record_result(office, case_id, _result(office, case_id, random))
            continue
        move_case(office, case_id, stage, "演示：容缺受理" if stage == "accepted" else "演示")
        if stage == "accepted" and number % PAPERS_EVERY == 0:
            for key in ("receipt", "application"):
                if key == "receipt" or _complete(office, case_id):
                    issue_filing(office, case_id, key, reason="演示")
    return case_id


def _way(kind: CaseType, steps: int) -> list[str]:
    """The stages a case goes through to have come so many steps; a kind's own stages between lie on the way."""
    own = [stage for stage in kind.stages if stage not in {"registered", "correcting"}]
    place = ALL.index(kind)
    if steps and set(own) - set(WAY):  # a letter to another department soon goes out; one kind awaits, one has a result
        steps = AWAITED + place % 3
    reached = [stage for stage in WAY[:steps] if stage in own]
    count = own.index(reached[-1]) + 1 if reached else 0
    if 0 < count < len(own) and own[count] not in WAY and place % 2:
        count += 1
    return own[:count]


def _begun(office: Office, kind: CaseType, subject: Subject) -> int:
    """The person with what was held before, the employer, and the case with its answers."""
    code = tidy(word(subject.employer, "uscc"))
    known = office.store.reads.employers_like(uscc=code)
    employer = known[0] if known else save_employer(office, None, subject.employer).employer
    if employer is None:
        raise AssertionError("a new employer has a key")
    person = None
    if kind.needs_person:
        person = save_person(office, None, subject.person).person
        if person is None:
            raise AssertionError("a new person has a key")
        hold_before(office, person, subject.answers, word(subject.employer, "name"))
    case_id = open_case(office, kind.key, person, employer).case
    if case_id is None:
        raise AssertionError("a new case has a key")
    save_answers(office, case_id, subject.answers)
    return case_id


def _result(office: Office, case_id: int, random: Random) -> dict[str, JsonValue]:
    """The decision a case comes to: refused for what its verdict refuses, else granted as the verdict proposes."""
    file, today = case_file(office, case_id), office.clock.today()
    verdict, answers = file.verdict(), file.subject.answers
    told: dict[str, JsonValue] = {"decided_on": today.isoformat(), "document": f"演示许〔{today.year}〕{case_id}号"}
    if not verdict.reached:
        return {**told, "result": "refused", "reason": str(verdict.headline)}
    if PERMITS & set(file.kind.yields):
        until = verdict.validity.until if verdict.validity is not None else None
        told |= {
            "permit_number": word(answers, "permit_number") or f"2200{random.randrange(10**8):08d}",
            "permit_from": today.isoformat(),
            "permit_expires_on": max(until or years_later(today, 1), today).isoformat(),
        }
        if verdict.class_that_stands is not None:
            told["permit_class"] = verdict.class_that_stands
    if (DATED | ABROAD) & set(file.kind.yields):
        until = verdict.validity.until if verdict.validity is not None else None
        told |= {
            "paper_number": f"{random.choice('ABCDE')}{random.randrange(10**8):08d}",
            "paper_from": today.isoformat(),
            "paper_expires_on": max(until or years_later(today, 1), today).isoformat(),
        }
    told |= file.kind.proposes(office.policy, file.kind.facts(file.subject, today), today)
    return {**told, "result": "granted"}


def _steps(random: Random, age: int) -> int:
    """How far a case of this age has come; some lag behind, so that the morning's page shows 临期 and 超期."""
    if age <= 3:
        return random.choice((0, 0, 0, 1))
    if age <= 16:
        return random.choice((0, 1, 1, 1, 2, 3))
    if age <= 30:
        return random.choice((0, 2, 3, 4, 4, 5))
    return random.choice((1, 4, 5, 5, 5, 5, 5))


def _complete(office: Office, case_id: int) -> bool:
    file = case_file(office, case_id)
    asked = {"person", "employer", "answer"}
    return not any(gap.blocks and gap.kind in asked for gap in file.gaps(file.verdict(), file.materials()))


def _seen(line: MaterialLine, issued: date | None, *, complete: bool) -> Note:
    """What an officer would note of a paper that is as the rules want it."""
    asked = line.fields
    return Note(
        "checked" if complete else "received",
        issued,
        country=line.country if "country" in asked else None,
        original="original" if "original" in asked else None,
        copies=1 if "copies" in asked else None,
        translation="yes" if "translation" in asked and line.authentication else None,
        translation_seal="yes" if "translation" in asked and line.authentication else None,
        authentication=line.accepts[0] if "authentication" in asked and line.accepts else None,
    )


def _hand_in(office: Office, case_id: int, random: Random, *, complete: bool, scans: bool) -> None:
    today = office.clock.today()
    notes: list[tuple[str, Note]] = []
    for place, state in enumerate(case_file(office, case_id).materials()):
        line = state.line
        if line.need in {"optional", "waived"} or (not complete and random.random() < 0.45):
            continue
        if scans and place < SCANS:
            if line.key == PHOTO:
                attach_material(office, case_id, line.key, "photo.jpg", photo(random.random()))
            else:
                attach_material(office, case_id, line.key, f"{line.key}.pdf", scan(line.says))
        dated = "issued_on" in line.fields or line.months_valid is not None
        issued = today - timedelta(days=random.randint(5, 120)) if dated else None
        if line.need == "commitment" and random.random() < 0.5:
            continue  # promised below, as far as the rules allow it
        notes.append((line.key, _seen(line, issued, complete=complete)))
    with deed(office, "note_material", case=case_id) as act:  # one unit for all lines: a practice office is soon there
        for key, note in notes:
            note_line(act, case_id, key, note)


def _promise(office: Office, case_id: int, kind: str) -> None:
    """Promise what may be promised of the papers that were left out; a case to be decided takes declarations alone."""
    for state in case_file(office, case_id).materials():
        if state.state == "missing" and state.line.need == "commitment":
            for way in dict.fromkeys((kind, "declared")):
                if not word_promise(office, case_id, state.line.key, way).why_not:
                    make_promise(office, case_id, state.line.key, way)
                    break
