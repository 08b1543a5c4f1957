"""Backups of the practice office and of the real one on the same disk never speak for each other."""

from __future__ import annotations

import pytest

from desktop.basics.errors import Expected
from desktop.casework.duties.roles import Role
from desktop.casework.people.find_people import find_people
from desktop.casework.practice.make_practice import make_practice
from desktop.casework.practice.open_practice import open_practice
from desktop.casework.practice.throw_away_practice import throw_away_practice
from desktop.casework.safety.keeping.make_backup import make_backup
from desktop.casework.safety.keeping.restore_backup import restore_backup
from desktop.casework.safety.marker import is_practice, write_mark
from desktop.casework.safety.signing.create_office import create_office
from desktop.casework.safety.signing.sign_in import sign_in
from desktop.casework.safety.signing.sign_out import sign_out
from desktop.casework.safety.views import NewColleague, OfficeDetails
from desktop.casework.verifying.verify_store import verify_store
from tests.casework.conftest import CLOCK

PASSWORD = "Kuai3-Le-Xin"
DETAILS = OfficeDetails(name="示例人才服务中心", short_name="示人才", zone="示例区", city="长春市")


@pytest.fixture
def real(tmp_path):
    create_office(tmp_path / "real", DETAILS, [NewColleague("王示例", (Role.OFFICER,), PASSWORD)], CLOCK)
    office = sign_in(tmp_path / "real", "1", PASSWORD, CLOCK)
    yield office
    office.store.close()


def practice_backup(folder, disk, seed):
    make_practice(folder, 2, CLOCK, seed=seed)
    office = open_practice(folder, CLOCK)
    people = len(find_people(office, ""))
    report = make_backup(office, disk)
    sign_out(office)
    return report.path, people


def test_a_shelf_keeps_the_backups_of_one_office(real, tmp_path):
    disk = tmp_path / "disk"
    first, people = practice_backup(tmp_path / "one", disk, 1)
    with pytest.raises(Expected):
        make_backup(real, disk)
    with pytest.raises(Expected):
        practice_backup(tmp_path / "two", disk, 2)
    assert [entry.name for entry in disk.iterdir() if entry.name.startswith(("backup-", "."))] == [first.name]
    restore_backup(first, tmp_path / "restored", CLOCK)
    office = open_practice(tmp_path / "restored", CLOCK)
    assert len(find_people(office, "")) == people
    assert verify_store(office).good
    sign_out(office)


def test_a_practice_mark_beside_it_does_not_speak_for_a_real_backup(real, tmp_path):
    true = make_backup(real, tmp_path / "disk").path
    write_mark(tmp_path / "disk", bytes(32))
    restore_backup(true, tmp_path / "true", CLOCK, password=PASSWORD)
    assert not is_practice(tmp_path / "true")
    sign_out(sign_in(tmp_path / "true", "1", PASSWORD, CLOCK))


@pytest.mark.parametrize("harm", [lambda data: data[:-1], lambda data: data[:40] + b"X" + data[41:], lambda data: b""])
def test_an_attachment_that_rotted_on_the_shelf_is_renewed_by_the_next_backup(tmp_path, harm):
    make_practice(tmp_path / "one", 2, CLOCK)
    office = open_practice(tmp_path / "one", CLOCK)
    make_backup(office)
    kept = sorted(path for path in (office.store.places.backups / "files").glob("??/*"))
    assert kept
    kept[0].write_bytes(harm(kept[0].read_bytes()))
    again = make_backup(office).path
    sign_out(office)
    restore_backup(again, tmp_path / "restored", CLOCK)  # raises when an attachment is missing


def test_a_real_office_is_never_thrown_away_as_practice(real):
    write_mark(real.folder, bytes(32))
    with pytest.raises(Expected):
        throw_away_practice(real.folder)
    assert real.store.places.data.exists()
