"""An office goes on where it stood, what stood there is kept, and a stop between the two moves is mended."""

from __future__ import annotations

import pytest

from desktop.basics.errors import Expected
from desktop.casework.people.save_person import save_person
from desktop.casework.safety.keeping.make_backup import make_backup
from desktop.casework.safety.keeping.restore_in_place import finish_restoring, restore_in_place
from desktop.casework.safety.signing.create_office import create_office
from desktop.casework.safety.signing.sign_in import sign_in
from desktop.casework.safety.signing.sign_out import sign_out
from desktop.store.places import Places
from tests.casework.conftest import CLOCK
from tests.casework.safety.signing.test_create_office import PEOPLE, WORDS

PASSWORD = PEOPLE[0].password


@pytest.fixture
def folder(tmp_path):
    create_office(tmp_path / "office", WORDS, PEOPLE[:1], CLOCK)
    return tmp_path / "office"


def backed_up(folder):
    office = sign_in(folder, "1", PASSWORD, CLOCK)
    save_person(office, None, {"name_zh": "陈㛃䶮"})
    path = make_backup(office).path
    sign_out(office)
    return path


def people(folder):
    office = sign_in(folder, "1", PASSWORD, CLOCK)
    found = len(office.store.reads.find_people(""))
    sign_out(office)
    return found


def test_a_damaged_office_goes_on_in_its_own_place(folder):
    backup = backed_up(folder)
    data = bytearray(Places(folder).data.read_bytes())
    data[len(data) // 2] ^= 1
    Places(folder).data.write_bytes(data)
    restored = restore_in_place(backup, folder, CLOCK, password=PASSWORD)
    assert (restored.folder, people(folder)) == (folder, 1)
    (before,) = folder.parent.glob("office-before-restore-*")
    assert Places(before).data.read_bytes() == bytes(data)
    assert (Places(folder).backups / backup.name).is_dir()


def test_a_wrong_password_moves_nothing(folder):
    backup = backed_up(folder)
    with pytest.raises(Expected):
        restore_in_place(backup, folder, CLOCK, password="Wrong-Hills-2026")
    assert [place.name for place in folder.parent.iterdir()] == ["office"]
    assert people(folder) == 1


def test_a_stop_between_the_two_moves_is_mended(folder):
    backup = backed_up(folder)
    restore_in_place(backup, folder, CLOCK, password=PASSWORD)
    folder.rename(folder.with_name("office-restoring"))  # as a power cut between the two moves leaves it
    assert finish_restoring(folder)
    assert people(folder) == 1
    assert not finish_restoring(folder)


def test_a_half_restored_folder_never_becomes_the_office(folder):
    folder.with_name("office-restoring").mkdir()
    folder.rename(folder.with_name("office-before-restore-20261122-090000"))
    assert not finish_restoring(folder)
    assert not folder.exists()
