"""Promises of one person over any course of days and deeds, against a plain model; faults planted in it are found."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule, run_state_machine_as_test

from desktop.basics.clock import FixedClock
from desktop.basics.errors import Expected
from desktop.casework.deed import deed
from desktop.casework.employers.save_employer import save_employer
from desktop.casework.intake.move_case import move_case
from desktop.casework.intake.open_case import open_case
from desktop.casework.intake.read_case import read_case
from desktop.casework.intake.save_answers import save_answers
from desktop.casework.materials.list_materials import list_materials
from desktop.casework.materials.note_material import Note, note_line, note_material
from desktop.casework.onward import record_result as deciding
from desktop.casework.people.save_person import save_person
from desktop.casework.practice.make_practice import make_practice
from desktop.casework.practice.open_practice import open_practice
from desktop.casework.promises import settle_promises as settling
from desktop.casework.promises.life import offers
from desktop.casework.promises.lift_credit import lift_credit
from desktop.casework.promises.make_promise import make_promise
from desktop.casework.promises.read_credit import read_credit
from tests.casework.conftest import CLOCK, KIND
from tests.casework.promises.conftest import instant
from tests.casework.promises.test_settle_promises import GRANTED

KEYS = ("no_crime", "medical")
PATIENT = settings(
    max_examples=8, stateful_step_count=14, deadline=None, database=None, derandomize=True,
    phases=(Phase.generate,), suppress_health_check=list(HealthCheck),
)  # fmt: skip
EAGER = settings(PATIENT, max_examples=60, report_multiple_bugs=False)


@dataclass
class Made:
    """What the model knows of one promise."""

    key: str
    kind: str
    due: date
    state: str = "open"


class Life(RuleBasedStateMachine):
    """One person and one employer; a case at a time."""

    template: Path

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp()) / "office"
        shutil.copytree(self.template, self.folder)
        self.office: Any = open_practice(self.folder, CLOCK)
        subject = KIND.sample(1)
        self.answers = subject.answers
        self.person = save_person(self.office, None, subject.person).person
        self.employer = save_employer(self.office, None, subject.employer).employer
        self.bars: list[date] = []  # the end day of every record that was not lifted
        self.broken = 0
        self.begin()

    def teardown(self) -> None:
        self.office.store.close()
        shutil.rmtree(self.folder.parent)

    def begin(self) -> None:
        """A case that lacks two papers."""
        office = self.office
        self.case = open_case(office, KIND.key, self.person, self.employer).case
        save_answers(office, self.case, self.answers)
        self.made: list[Made] = []
        self.stage = "registered"
        self.there: set[str] = set()
        with deed(office, "note_material", case=self.case) as act:
            for state in list_materials(office, self.case):
                if state.line.need == "required":
                    country = state.line.country if "country" in state.line.fields else None
                    note_line(act, self.case, state.line.key, Note("checked", self.today, country=country))

    @property
    def today(self) -> date:
        return self.office.clock.today()

    @property
    def barred(self) -> bool:
        return any(self.today <= last for last in self.bars)

    def open(self, key: str = "") -> list[Made]:
        return [one for one in self.made if one.state == "open" and key in {"", one.key}]

    # -- what people do

    @rule(key=st.sampled_from(KEYS), kind=st.sampled_from(("later", "later", "declared")))
    def promise(self, key: str, kind: str) -> None:
        may = self.stage == "registered" and not self.open(key) and key not in self.there and not self.barred
        if told(lambda: make_promise(self.office, self.case, key, kind)):
            assert may, "promised although it may not be"
            row = self.office.store.reads.promises_of(self.case)[-1]
            self.made.append(Made(key, kind, row.due_on))
        else:
            assert not may, "refused although it may be promised"

    @precondition(lambda self: self.stage != "decided" and len(self.there) < len(KEYS) and self.made)
    @rule(key=st.sampled_from(KEYS))
    def arrive(self, key: str) -> None:
        note_material(self.office, self.case, key, "received", self.today)
        self.there.add(key)
        for one in self.open(key):
            one.state = "kept"

    @precondition(lambda self: self.stage == "registered")
    @rule()
    def accept(self) -> None:
        missing = [key for key in KEYS if key not in self.there and not self.open(key)]
        done = told(lambda: move_case(self.office, self.case, "accepted"))
        assert done is (not missing)
        if done:
            self.stage = "accepted"

    @precondition(lambda self: self.stage in {"accepted", "reviewing"})
    @rule()
    def decide(self) -> None:
        if self.stage == "accepted":
            move_case(self.office, self.case, "reviewing")
            self.stage = "reviewing"
        waiting = [one for one in self.open() if one.kind == "later"]
        owed = [one for one in self.made if one.state == "broken" and one.key not in self.there]
        day = self.today.isoformat()
        raw = {**GRANTED, "decided_on": day, "permit_from": day, "permit_expires_on": "2031-11-22"}
        done = told(lambda: deciding.record_result(self.office, self.case, raw))
        assert done is not bool(waiting or owed), "decided over a promise"
        if done:
            self.stage = "decided"

    @rule(days=st.sampled_from((1, 29, 45)))
    def sleep(self, days: int) -> None:
        """Days pass; then two people sign in, one after the other."""
        clock = FixedClock(instant(self.today + timedelta(days=days)))
        self.office.store.clock = clock
        self.office = replace(self.office, clock=clock)
        settling.settle_promises(self.office)
        assert settling.settle_promises(self.office).promises == (), "settled twice"
        for one in self.open():
            if one.kind == "later" and one.due < self.today and self.stage not in {"decided", "closed"}:
                one.state = "broken"
                self.broken += 1
                first = one.due + timedelta(days=1)
                self.bars.append(date(first.year + 1, first.month, first.day))

    @precondition(lambda self: bool(self.bars))
    @rule()
    def lift(self) -> None:
        standing = [row for row in read_credit(self.office, person=self.person) if row.lifted_on is None]
        lift_credit(self.office, standing[0].id, "已说明")
        self.bars.remove(standing[0].last_day)

    @precondition(lambda self: self.stage == "decided" or self.bars)
    @rule()
    def start_over(self) -> None:
        if self.stage != "closed":
            move_case(self.office, self.case, "closed", "另行申请")
        self.begin()

    # -- what always holds

    @invariant()
    def the_file_says_the_same(self) -> None:
        rows = self.office.store.reads.promises_of(self.case)
        assert [(row.material_key, row.kind, row.state) for row in rows] == [
            (one.key, one.kind, one.state) for one in self.made
        ]
        for row in rows:
            if row.state == "broken":
                assert row.ended_on == row.due_on + timedelta(days=1), "not its true day"

    @invariant()
    def every_broken_promise_has_one_record(self) -> None:
        records = read_credit(self.office, person=self.person)
        assert len(records) == self.broken, "not one record each"
        ends = sorted(row.last_day for row in records if row.lifted_on is None)
        assert ends == sorted(self.bars), "not its true day"

    @invariant()
    def nothing_is_decided_twice(self) -> None:
        assert read_case(self.office, self.case).stage == self.stage


def told(act: Callable[[], object]) -> bool:
    """True when it was done, False when it was refused with a reason a person can act on."""
    try:
        act()
    except Expected:
        return False
    return True


@pytest.fixture(scope="module")
def machine(tmp_path_factory):
    folder = tmp_path_factory.mktemp("life") / "office"
    make_practice(folder, 0, CLOCK)
    return type("LifeHere", (Life,), {"template": folder})


def test_every_course_of_days_and_deeds(machine):
    run_state_machine_as_test(machine, settings=PATIENT)


def _bar_ignored(monkeypatch) -> None:
    monkeypatch.setattr(offers, "bar_of", lambda *_given: None)


def _decided_over_an_open_one(monkeypatch) -> None:
    monkeypatch.setattr(deciding, "must_be_clear", lambda *_given, **_named: None)


def _record_written_twice(monkeypatch) -> None:
    whole = settling.break_promise_row

    def twice(*given) -> None:
        whole(*given)
        whole(*given)

    monkeypatch.setattr(settling, "break_promise_row", twice)


def _settled_on_the_day_of_sign_in(monkeypatch) -> None:
    whole = settling.break_promise_row
    monkeypatch.setattr(
        settling, "break_promise_row", lambda act, row, case, _on, why: whole(act, row, case, CLOCK.today(), why)
    )


@pytest.mark.parametrize(
    ("plant", "found"),
    [
        (_bar_ignored, "promised although it may not be"),
        (_decided_over_an_open_one, "decided over a promise"),
        (_record_written_twice, "not one record each"),
        (_settled_on_the_day_of_sign_in, "not its true day"),
    ],
)
def test_a_planted_fault_is_found(machine, monkeypatch, plant, found):
    plant(monkeypatch)
    with pytest.raises(AssertionError, match=found):
        run_state_machine_as_test(machine, settings=EAGER)
