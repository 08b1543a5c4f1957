"""Many bags are looked through at once, with exceptions; one step takes it all back, but nothing noted since."""

from __future__ import annotations

import pytest

from desktop.basics.errors import Expected
from desktop.case_types import kind
from desktop.casework.history.put_back import put_back
from desktop.casework.materials.list_materials import list_materials
from desktop.casework.materials.note_material import note_material
from desktop.casework.people.save_person import save_person
from desktop.casework.titles.bags.preview_seen import preview_seen
from desktop.casework.titles.bags.see_papers import see_papers
from desktop.casework.titles.bags.seen_runs import seen_runs
from desktop.casework.titles.bags.unsee_papers import unsee_papers
from desktop.casework.titles.checking.decide_applications import decide_applications
from desktop.casework.titles.checking.preview_decision import preview_decision
from desktop.casework.titles.submissions.add_applicant import add_applicant
from desktop.casework.titles.submissions.find_applicants import find_applicants
from tests.casework.titles.submissions.conftest import batch, batch_raw, committee, employer, letter, submission

__all__ = ["batch", "batch_raw", "committee", "employer", "letter", "submission"]
REVIEW = "professional_title_review"
TOLD = {"route": "normal", "target_series": "engineering", "target_level": "ZJ"}


@pytest.fixture
def three(office, batch, submission):
    for number in (1, 2, 3):
        person = save_person(office, None, kind(REVIEW).sample(number).person).person
        add_applicant(office, submission, REVIEW, person, TOLD)
    return find_applicants(office, batch)


def states(office, row):
    return {one.line.key: one.state for one in list_materials(office, row.case_id)}


def test_all_are_seen_but_for_the_exceptions_and_undone_but_for_what_came_since(office, batch, three):
    first, second, third = three
    trial = preview_seen(office, batch, [row.id for row in three])
    (a, b, c) = (bag.ready()[0] for bag in trial.bags)
    note_material(office, third.case_id, c, "returned", note="缺页")
    trial = preview_seen(office, batch, [row.id for row in three])
    every = [len(bag.ready()) for bag in trial.bags]
    assert every[2] == every[0] - 1 > 3
    before = states(office, first)
    left = frozenset({(second.id, b)})
    seen = see_papers(office, trial, left)
    assert seen.done == {first.id: every[0], second.id: every[1] - 1, third.id: every[2]}
    assert (states(office, first)[a], states(office, second)[b], states(office, third)[c]) == (
        "checked", "missing", "returned",
    )  # fmt: skip
    assert sum(bool(bag.ready(left)) for bag in preview_seen(office, batch, [row.id for row in three]).bags) == 0
    (run,) = seen_runs(office, batch)
    assert (run.run, run.people, run.papers, run.undone) == (seen.run, 3, sum(seen.done.values()), False)

    other = next(key for key in trial.bags[1].ready(left) if key != b)
    note_material(office, second.case_id, other, "stamped_copy")
    back = unsee_papers(office, batch, seen.run)
    assert back.papers == sum(seen.done.values()) - 1
    assert list(back.kept) == [second.receipt]
    assert states(office, first) == before
    assert states(office, second)[other] == "stamped_copy"
    assert seen_runs(office, batch)[0].undone
    with pytest.raises(Expected, match="已经撤销"):
        unsee_papers(office, batch, seen.run)


def test_who_was_accepted_keeps_what_was_seen_and_one_paper_goes_back_alone(office, batch, three):
    keys = [row.id for row in three[:2]]
    seen = see_papers(office, preview_seen(office, batch, keys), seen_as="stamped_copy")
    event = next(one for one in office.store.reads.history(three[1].case_id) if one.verb == "see_papers")
    assert put_back(office, event.seq).case == three[1].case_id
    decide_applications(office, preview_decision(office, batch, "accept", keys[:1], "容缺受理"))
    assert preview_seen(office, batch, keys[:1]).bags[0].hindrance
    with pytest.raises(Expected, match="没有可以一并核对"):
        see_papers(office, preview_seen(office, batch, keys[:1]))
    back = unsee_papers(office, batch, seen.run)
    assert three[0].receipt in back.kept
    assert back.papers == seen.done[keys[1]] - 1


def test_a_stopped_look_writes_what_it_kept(office, batch, three):
    trial = preview_seen(office, batch, [row.id for row in three], progress=lambda _done, _of: False)
    assert (trial.stopped, trial.bags) == (True, ())
