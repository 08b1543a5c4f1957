"""Very many plain cases for a practice office: poured in blocks, memory flat, the same for the same seed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from random import Random
from typing import Any, Final

from desktop.case_types import kind as kind_of
from desktop.case_types.case_type import CaseType
from desktop.casework.casefile.due import CaseDays, running
from desktop.casework.intake.open_case import case_number
from desktop.casework.office import Office
from desktop.casework.practice.plain_models import Firm, Model, any_subjects, model_of, pour_firms
from desktop.casework.practice.plain_permits import permits_of
from desktop.policy.reckoning.workdays import Workdays
from desktop.store.search.words import index_of
from desktop.store.tables import Credential, OfficeCase, Person, PersonNumber, Series

BLOCK: Final = 2_000  # cases in one unit
MODELS: Final = 360  # whole subjects from which the plain ones are varied
LINED: Final = 5_000  # up to so many cases the people also get their permits; more would only make filling slow
SCORED: Final = frozenset({"new_abroad", "new_inside", "change_employer"})  # columns of the kinds that count points
SPAN: Final = 1_100  # days over which they are spread
STAGES: Final = ("closed", "decided", "forwarded", "reviewing", "accepted", "correcting", "registered")
#: How the stages are spread, by the most days a case has been open: most old ones are long closed, few lag behind.
ODDS: Final = (
    (3, (0, 0, 0, 0, 30, 10, 60)),
    (20, (5, 10, 15, 20, 25, 10, 15)),
    (45, (60, 12, 8, 6, 6, 4, 4)),
    (150, (950, 12, 5, 5, 5, 23, 0)),
    (100_000, (900, 100, 0, 0, 0, 0, 0)),  # none that has been overdue for years: no office would show that
)


@dataclass(frozen=True)
class Amount:
    """How many plain cases, opened up to which day, as they stand today."""

    count: int
    last: date
    today: date


def pour_plain_cases(office: Office, amount: Amount, random: Random, progress: Callable[[int], None]) -> None:
    """Pour plain cases in blocks, each with its own person; firms are shared. `progress` is told how many are done."""
    count = amount.count
    subjects = any_subjects(random, min(MODELS, count))
    models = [model_of(kind, subject) for kind, subject in subjects]
    firms = pour_firms(office, [subject for _kind, subject in subjects], amount.last)
    plan = _Plan(office, amount)
    serials: Counter[tuple[str, int]] = Counter()
    for start in range(0, count, BLOCK):
        stop = min(start + BLOCK, count)
        people, numbers, cases, person_index, case_index = [], [], [], [], []
        permits: list[dict[str, Any]] = []
        for place in range(start, stop):
            model, firm = random.choice(models), random.choice(firms)
            key, opened = place + 1, plan.opened(place)
            series = (model.kind.series, opened.year)
            serials[series] += 1
            number = f"P{random.randrange(10**4):04d}{place:07d}"
            person = _person(model, key, number, opened, random)
            case = plan.case(model, firm, key, opened, serials[series], random)
            people.append(person)
            numbers.append({"person_id": key, "kind": "passport_number", "number": number})
            cases.append(case)
            if count <= LINED:
                permits += permits_of(model.kind, case, random)
            person_index.append((key, index_of(model.texts, model.heard, (number,))))
            texts = (case["number"], model.applicant, firm.name, *model.texts[1:])
            heard = (*model.heard, *firm.heard)
            case_index.append((key, index_of(texts, heard, (case["number"], number, firm.uscc))))
        with office.store.unit() as unit:
            unit.pour(Person, people)
            unit.pour(PersonNumber, numbers)
            unit.pour(OfficeCase, cases)
            if permits:
                unit.pour(Credential, permits)
            unit.pour_index("person", person_index)
            unit.pour_index("case", case_index)
            unit.record("make_practice", actor_id=1, actor_name=office.actor.name, object_type="case", object_id=stop)
        progress(stop)
    with office.store.unit() as unit:
        for (series_name, year), serial in serials.items():
            unit.add(Series(name=series_name, year=year, next=serial + 1))
        unit.record("make_practice", actor_id=1, actor_name=office.actor.name, object_type="series", object_id="")


class _Plan:
    """Days and stages of plain cases."""

    def __init__(self, office: Office, amount: Amount) -> None:
        self._days = Workdays.of(office.policy)
        self._policy = office.policy
        self._count, self._last, self._today = amount.count, amount.last, amount.today
        self._due = lru_cache(maxsize=4096)(self._due_on)

    def opened(self, place: int) -> date:
        """The opening day of the case at a place; later places are never earlier."""
        return (
            self._last - timedelta(days=SPAN - (place * SPAN) // max(1, self._count - 1))
            if self._count > 1
            else self._last
        )

    def case(self, model: Model, firm: Firm, key: int, opened: date, serial: int, random: Random) -> dict[str, Any]:
        """One row."""
        kind = model.kind
        age = (self._today - opened).days
        stage = random.choices(STAGES, next(odds for most, odds in ODDS if age <= most))[0]
        stage = _own_stage(kind, stage, key)
        accepted = None
        if stage not in {"registered", "correcting"}:
            accepted = min(opened + timedelta(days=random.randint(0, 6)), self._today)
        talent = random.choices(("A", "B", "C"), (3, 6, 1))[0] if accepted else ""
        scored = kind.column in SCORED
        closed = None
        if accepted and stage == "closed":
            closed = min(accepted + timedelta(days=random.randint(8, 30)), self._today)
        changed = datetime.combine(closed or accepted or opened, time(2, serial % 60), UTC)
        return {
            "id": key,
            "number": case_number(kind.series, opened.year, serial),
            "series": kind.series,
            "year": opened.year,
            "serial": serial,
            "kind": kind.key,
            "person_id": key,
            "employer_id": firm.id,
            "stage": stage,
            "answers": model.answers,
            "opened_on": opened,
            "accepted_on": accepted,
            "due_on": self._due(kind.key, opened, accepted, talent) if stage != "correcting" else None,
            "closed_on": closed,
            "talent_class": talent,
            "points_total": {"A": 88, "B": 69}.get(talent) if scored else None,
            "handler_id": 1,
            "gaps": 0 if accepted else random.randint(1, 6),
            "applicant": model.applicant,
            "applicant_sort": model.sort,
            "employer_name": firm.name,
            "employer_sort": firm.sort,
            "created_at": datetime.combine(opened, time(1, 30), UTC),
            "updated_at": changed,
            "version": 1,
        }

    def _due_on(self, kind: str, opened: date, accepted: date | None, talent: str) -> date | None:
        stage = "registered" if accepted is None else "accepted"
        found = running(self._policy, kind_of(kind), CaseDays(stage, opened, accepted, talent), self._days)
        return None if found is None else found.on


def _own_stage(kind: CaseType, stage: str, key: int) -> str:
    """The stage among those the kind knows: what is not forwarded is still looked at, some have stages between."""
    if stage not in kind.stages:
        return "reviewing"
    between = {"reviewing": "replied", "forwarded": "replied", "decided": "following"}.get(stage, "")
    return between if between in kind.stages and key % 2 else stage


def _person(model: Model, key: int, number: str, opened: date, random: Random) -> dict[str, Any]:
    born = opened - timedelta(days=random.randint(26 * 365, 58 * 365))
    moment = datetime.combine(opened, time(1, 20), UTC)
    data = {**model.person, "birth_date": born.isoformat(), "passport_number": number}
    return {
        **model.columns,
        "id": key,
        "birth_date": born,
        "data": data,
        "sort_key": model.sort,
        "created_at": moment,
        "updated_at": moment,
        "version": 1,
    }
