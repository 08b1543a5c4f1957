"""The life of an application over any course of days and deeds, against a plain model; planted faults are found."""

from __future__ import annotations

import shutil
from copy import deepcopy
from datetime import date
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis.stateful import run_state_machine_as_test
from sqlalchemy.exc import IntegrityError

from desktop.case_types import kind
from desktop.case_types.samples.people import invented_employer
from desktop.casework.deed import deed
from desktop.casework.employers.save_employer import save_employer
from desktop.casework.intake.open_case import open_case
from desktop.casework.intake.save_answers import save_answers
from desktop.casework.people.save_person import save_person
from desktop.casework.practice.batches.people import experts
from desktop.casework.practice.open_practice import open_practice
from desktop.casework.titles.archive import archive_batch as archiving
from desktop.casework.titles.inside import life as stepping
from desktop.casework.titles.panels.experts.save_expert import save_expert
from desktop.casework.titles.publicity import close_publicity as closing
from desktop.casework.titles.publicity import post_publicity as posting
from desktop.casework.titles.results import register_result as resulting
from desktop.casework.titles.sessions.planning import plan_session as planning
from desktop.casework.titles.sessions.sitting import open_session as opening
from desktop.casework.titles.sessions.voting import announce_counts as announcing
from desktop.casework.titles.sessions.voting import count_votes as counting
from desktop.store.tables import TitleApplication, TitleBatch, TitleCommittee, TitleCount, TitleHeld
from tests.casework.conftest import CLOCK
from tests.casework.titles.life.machine import VERBS, Life
from tests.casework.titles.life.model import SEATS, Applied, Book

TODAY = CLOCK.today()
MENDED_UNTIL = date(2026, 12, 10)
PATIENT = settings(
    max_examples=6, stateful_step_count=20, deadline=None, database=None, derandomize=True,
    phases=(Phase.generate,), suppress_health_check=list(HealthCheck),
)  # fmt: skip
EAGER = settings(PATIENT, max_examples=60, report_multiple_bugs=False)


def put_batch(office) -> Book:
    """A batch that posts before it reviews, its committee of three, and two applicants with whole cases."""
    review = kind("professional_title_review")
    firm = save_employer(office, None, {**invented_employer(3), "employer_in_zone": True}).employer
    cases = []
    for seed in (0, 5):  # both for the level of the batch: nobody else is accepted
        subject = review.sample(seed, TODAY)
        person = save_person(office, None, subject.person).person
        case = open_case(office, review.key, person, firm).case
        save_answers(office, case, subject.answers)
        cases.append((case, person))
    pool = [save_expert(office, None, raw).expert for raw in experts(TODAY, SEATS, 1)]
    with deed(office, "save_answers") as act:
        committee = act.unit.add(
            TitleCommittee(
                name="工程系列评审委员会", title_series="engineering", level="high", per="series", size=SEATS,
                filed_from=date(2025, 1, 1), filed_until=date(2027, 12, 31), filing_number="备〔2025〕1号",
            )
        )  # fmt: skip
        batch = act.unit.add(
            TitleBatch(
                number="PC-2026-88", series="PC", year=2026, serial=88, name="2026年度第一批", mode="own",
                committee_id=committee.id, state="open", opens_on=date(2026, 11, 2), closes_on=date(2026, 11, 30),
                details={
                    "series": ["engineering"], "levels": ["FG", "ZJ", "ZL"], "pre_publicity": True,
                    "correct_until": MENDED_UNTIL.isoformat(), "correct_at": "17:00",
                },
            )
        )  # fmt: skip
        rows = [
            act.unit.add(
                TitleApplication(
                    batch_id=batch.id, case_id=case, person_id=person, serial=serial,
                    receipt=f"PC-2026-88-{serial:04d}", title_series="engineering", level="FG", since=TODAY,
                )
            )
            for serial, (case, person) in enumerate(cases, 1)
        ]  # fmt: skip
        act.note("planted")
        return Book(batch.id, pool[:SEATS], MENDED_UNTIL, [Applied(row.id) for row in rows])


def _to_acceptance(life: Life) -> None:
    for who in (0, 1):
        life.decide(who, "accept")


def _to_the_call(life: Life) -> None:
    life.post("before_review", (0, 1))
    life.sleep(9)
    life.close()
    life.plan(1)
    for who in (0, 1):
        life.put(who)


def _to_the_session(life: Life) -> None:
    life.sleep(1)
    life.meet()
    life.sign(0, "came")


def _to_the_posting(life: Life) -> None:
    life.sign(1, "came")
    for who in (0, 1):
        life.count(who, 2)
    life.announce()
    life.end(drop=False)
    life.post("result", (0, 1))


def _to_the_confirmation(life: Life) -> None:
    life.sleep(9)
    life.close()
    life.confirm((0,))


@pytest.fixture(scope="module")
def stages(empty_folder, tmp_path_factory):
    """An office for each stage of the batch, every one led there by the machine's own verbs."""
    root, templates, last = tmp_path_factory.mktemp("life"), {}, empty_folder
    leads = {
        "begun": None, "accepted": _to_acceptance, "called": _to_the_call, "sitting": _to_the_session,
        "posted": _to_the_posting, "confirmed": _to_the_confirmation,
    }
    book, day = None, TODAY
    for start, lead in leads.items():
        folder = shutil.copytree(last, root / start)
        life = Life()
        if book is None:
            office = open_practice(folder, CLOCK)
            book = put_batch(office)
            office.store.close()
        life.open(folder, deepcopy(book), day)
        if lead is not None:
            lead(life)
        book, day = deepcopy(life.book), life.today
        life.stack.close()
        templates[start] = (folder, book, day)
        last = folder
    return templates


def lives(*templates: tuple[Any, ...], verbs: tuple[str, ...] = VERBS) -> type[Life]:
    """The machine that begins with one of these, and tries some verbs out of turn."""
    return type("LifeHere", (Life,), {"templates": templates, "verbs": verbs})


def test_every_course_of_days_and_deeds(stages):
    run_state_machine_as_test(lives(*stages.values()), settings=PATIENT)


def _counted_before_the_quorum(monkeypatch) -> None:
    monkeypatch.setattr(counting, "must_decide", lambda _decision: None)


def _closed_over_an_objection(monkeypatch) -> None:
    whole = closing.not_yet
    monkeypatch.setattr(closing, "not_yet", lambda office, row, _objections: whole(office, row, ()))


def _closed_a_day_early(monkeypatch) -> None:
    whole = closing.not_yet

    def early(*given) -> str:
        why = whole(*given)
        return "" if "次日起" in why else why

    monkeypatch.setattr(closing, "not_yet", early)


def _two_results(monkeypatch) -> None:
    def forgetful(act, here, entry) -> int:
        counts = act.unit.rows(TitleCount, session_id=here.session.id, application_id=entry.application_id)
        return 1 + max((one.take for one in counts), default=0)

    monkeypatch.setattr(counting, "_take", forgetful)


def _two_results_the_file_does_not_see(monkeypatch) -> None:
    def quiet(act, here, entry) -> int:
        counts = act.unit.rows(TitleCount, session_id=here.session.id, application_id=entry.application_id)
        for one in counts:
            one.final = False
        act.unit.flush()
        return 1 + max((one.take for one in counts), default=0)

    monkeypatch.setattr(counting, "_take", quiet)


def _two_titles(monkeypatch) -> None:
    whole = resulting.confirm

    def twice(act, result, document) -> None:
        whole(act, result, document)
        for held in act.unit.rows(TitleHeld, result_id=result.id):
            act.unit.add(TitleHeld(**held.model_dump(exclude={"id"})))

    monkeypatch.setattr(resulting, "confirm", twice)


def _posted_without_a_result(monkeypatch) -> None:
    monkeypatch.setattr(posting, "why_not", lambda *_given: "")


def _a_step_that_skips(monkeypatch) -> None:
    monkeypatch.setattr(opening, "begin_review", lambda act, row: stepping.step(act, row, "reviewing"))


def _past_without_a_word(monkeypatch) -> None:
    monkeypatch.setattr(planning, "must_be_told", lambda *_given, **_named: None)


def _opened_on_any_day(monkeypatch) -> None:
    monkeypatch.setattr(opening, "must_be_its_day", lambda *_given: None)


def _moved_under_its_votes(monkeypatch) -> None:
    monkeypatch.setattr(planning, "must_be_free_to_move", lambda *_given: None)


def _held_up_by_who_withdrew(monkeypatch) -> None:
    monkeypatch.setattr(announcing, "let_go", lambda *_given: ())


def _archived_over_the_living(monkeypatch) -> None:
    monkeypatch.setattr(archiving, "why_not_archive", lambda *_given: "")
    monkeypatch.setattr(stepping, "may_step", lambda *_given, **_named: True)


@pytest.mark.parametrize(
    ("plant", "start", "verbs", "found"),
    [
        (_counted_before_the_quorum, "sitting", "count", "no vote before the quorum"),
        (_closed_over_an_objection, "posted", "close object", "not closed over an objection"),
        (_closed_a_day_early, "posted", "close", "not closed a day early"),
        (_two_results, "sitting", "count", "UNIQUE constraint failed: .*title_count"),
        (_two_results_the_file_does_not_see, "sitting", "count", "done: two results"),
        (_two_titles, "posted", "confirm", "UNIQUE constraint failed: title_held"),
        (_posted_without_a_result, "sitting", "post", "done: posted out of turn"),
        (_a_step_that_skips, "accepted", "plan put meet", "done: opened"),
        (_past_without_a_word, "accepted", "plan", "done: planned on a day"),
        (_opened_on_any_day, "called", "meet sleep", "done: opened"),
        (_moved_under_its_votes, "sitting", "count shift", "done: moved to a day"),
        (_held_up_by_who_withdrew, "sitting", "decide announce", "refused: announced"),
        (_archived_over_the_living, "sitting", "archive", "done: archived"),
    ],
)  # fmt: skip
def test_a_planted_fault_is_found(stages, monkeypatch, plant, start, verbs, found):
    plant(monkeypatch)
    with pytest.raises((AssertionError, IntegrityError), match=found):
        run_state_machine_as_test(lives(stages[start], verbs=tuple(verbs.split())), settings=EAGER)
