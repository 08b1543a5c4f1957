"""Every file a release ever wrote opens in today's program, is brought up to date, and can be worked in."""

from __future__ import annotations

import zipfile
from functools import partial
from pathlib import Path

import pytest
import sqlalchemy as sa

from desktop.casework.filings.issue_filing import issue_filing
from desktop.casework.filings.list_filings import list_filings
from desktop.casework.intake.find_cases import find_cases
from desktop.casework.intake.open_case import open_case
from desktop.casework.intake.read_case import read_case
from desktop.casework.intake.save_answers import save_answers
from desktop.casework.practice.open_practice import open_practice
from desktop.casework.safety.marker import read_mark
from desktop.casework.verifying.verify_store import verify_store
from desktop.store import folder as folders
from desktop.store.backup.shelf import shelf
from desktop.store.migrations.run import upgrade, version_of
from desktop.store.migrations.steps import NEWEST, STEPS, Step, operations
from desktop.store.places import Places
from tests.upgrades.make_release import CASES, CLOCK, HERE

RELEASES = sorted(HERE.glob("release-*.zip"), key=lambda file: int(file.stem.partition("-")[2]))


@pytest.fixture(params=RELEASES, ids=lambda file: file.stem)
def released(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    with zipfile.ZipFile(request.param) as kept:
        kept.extractall(tmp_path / "office")
    return tmp_path / "office"


def work_in(folder: Path) -> None:
    """Open it, look it over, and file a paper from what it held and from a new case."""
    office = open_practice(folder, CLOCK)
    try:
        keys = find_cases(office, order="number")
        assert len(keys) == CASES
        assert verify_store(office).good
        kept = next(key for key in keys if read_case(office, key).stage != "closed")
        issued = issue_filing(office, kept, "shortfall_notice", reason="升级后再次告知")
        assert issued.number in {filing.number for filing in list_filings(office, kept)}
        # nobody has two open cases of one kind with one employer: somebody with the employer of another case
        one, other = read_case(office, keys[0]), read_case(office, keys[-1])
        assert one.employer_id != other.employer_id
        fresh = open_case(office, one.kind, one.person_id, other.employer_id).case
        save_answers(office, fresh, one.subject.answers)
        assert len(find_cases(office)) == CASES + 1
        assert verify_store(office).good
    finally:
        office.store.close()


def test_the_first_release_is_among_them() -> None:
    assert RELEASES
    assert RELEASES[0].stem == "release-1"
    assert [int(file.stem.partition("-")[2]) for file in RELEASES][-1] <= NEWEST


def test_it_opens_and_files(released: Path) -> None:
    work_in(released)
    assert version_of(Places(released), read_mark(released)) == NEWEST


def test_it_goes_through_a_further_step_after_a_backup(released: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The step a next release might bring: a new column and a rebuilt table with people's cases in it."""

    def grow(connection: sa.Connection) -> None:
        with operations(connection).batch_alter_table("office_case", recreate="always") as table:
            table.add_column(sa.Column("lane", sa.String, nullable=False, server_default=""))

    further = partial(upgrade, steps=(*STEPS, Step(NEWEST + 1, grow)), newest=NEWEST + 1)
    monkeypatch.setattr(folders, "upgrade", further)
    work_in(released)
    assert version_of(Places(released), read_mark(released)) == NEWEST + 1
    assert "upgrade" in {kept.side.why for kept in shelf(Places(released).backups)}
