from __future__ import annotations

import pytest

from desktop.basics.errors import Expected
from desktop.case_types import ALL, kind
from desktop.casework.casefile.stages import STAGE_TITLES
from desktop.casework.filings.list_filings import list_filings
from desktop.casework.intake.case_rows import case_rows
from desktop.casework.intake.find_cases import find_cases
from desktop.casework.materials.list_materials import list_materials
from desktop.casework.practice import make_practice as making
from desktop.casework.practice.make_practice import make_practice
from desktop.casework.practice.open_practice import open_practice
from desktop.casework.practice.throw_away_practice import throw_away_practice
from desktop.casework.today.read_today import read_today
from desktop.casework.verifying.verify_store import verify_store
from tests.casework.conftest import CLOCK
from tests.casework.practice.conftest import PRACTICE_CASES

BETWEEN = {"replied", "following"}  # stages that a few kinds alone have


def rows(folder):
    office = open_practice(folder, CLOCK)
    try:
        found = case_rows(office, find_cases(office, order="number"))
        assert verify_store(office).good
        assert len(read_today(office).to_do) > 0
    finally:
        office.store.close()
    return [(row.number, row.person_name, row.employer_name, row.stage, row.opened_on) for row in found]


def test_an_office_of_six_hundred_in_all_stages_the_same_for_the_same_seed(tmp_path, monkeypatch):
    monkeypatch.setattr(making, "WHOLE", 16)
    told = []
    make_practice(tmp_path / "a", 600, CLOCK, seed=7, progress=lambda done, every: told.append((done, every)))
    make_practice(tmp_path / "b", 600, CLOCK, seed=7)
    first = rows(tmp_path / "a")
    assert len({number for number, *_rest in first}) == 600
    stages = {stage for *_rest, stage, _day in first}
    assert stages - BETWEEN == set(STAGE_TITLES) - BETWEEN
    assert stages & BETWEEN
    assert first == rows(tmp_path / "b")
    assert told[-1] == (600, 600)


def test_the_office_of_one_click_has_whole_cases_and_every_stage(practice):
    keys = find_cases(practice)
    assert len(keys) == PRACTICE_CASES
    stages = {row.stage for row in case_rows(practice, keys)}
    assert stages - BETWEEN == set(STAGE_TITLES) - BETWEEN
    assert stages & BETWEEN
    assert sum(any(state.state != "missing" for state in list_materials(practice, key)) for key in keys) >= 12
    assert sum(len(list_filings(practice, key)) for key in keys) >= 2
    assert sum(state.files for key in keys for state in list_materials(practice, key)) >= 12
    assert verify_store(practice).good


def test_every_kind_is_there_with_what_its_people_held(practice):
    reads = practice.store.reads
    cases = [reads.case(key) for key in find_cases(practice)]
    assert {case.kind for case in cases} == {kind.key for kind in ALL}
    for case in cases:
        held = [] if case.person_id is None else list(reads.credentials_of(case.person_id))
        permits = [one for one in held if one.kind == "permit"]
        assert (case.person_id is None) is not kind(case.kind).needs_person
        if case.kind == "work_permit_extend" and case.stage not in {"decided", "closed"}:
            assert any(one.last_day > case.opened_on for one in permits if one.state == "alive"), case.number
        granted = (case.decision or {}).get("result") == "granted"
        if granted and "permit" in kind(case.kind).yields:
            assert [one.state for one in permits if one.case_id == case.id] == ["alive"]
        if granted and "permit" in kind(case.kind).ends:
            assert {one.state for one in permits} == {"cancelled"}


def test_it_never_overwrites_and_throws_away_only_practice(tmp_path):
    (tmp_path / "letter.txt").write_text("keep")
    with pytest.raises(Expected):
        make_practice(tmp_path, 1, CLOCK)
    with pytest.raises(Expected):
        throw_away_practice(tmp_path)
    assert (tmp_path / "letter.txt").read_text() == "keep"
    make_practice(tmp_path / "p", 0, CLOCK)
    throw_away_practice(tmp_path / "p")
    assert not (tmp_path / "p").exists()
