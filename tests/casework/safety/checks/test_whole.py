"""A damaged file is said with the newest good backup, a stale journal goes aside, an unclean end is no trouble."""

from __future__ import annotations

import shutil

import pytest

from desktop.basics.errors import Expected
from desktop.casework.people.save_person import save_person
from desktop.casework.safety.checks import whole
from desktop.casework.safety.keeping.make_backup import make_backup
from desktop.casework.safety.keeping.restore_backup import restore_backup
from desktop.casework.safety.signing.create_office import create_office
from desktop.casework.safety.signing.sign_in import sign_in
from desktop.casework.safety.signing.sign_out import sign_out
from desktop.store.places import Places
from desktop.store.start.findings import Found, StartFinding
from tests.casework.conftest import CLOCK
from tests.casework.safety.signing.test_create_office import PEOPLE, WORDS

PASSWORD = PEOPLE[0].password


@pytest.fixture
def folder(tmp_path):
    create_office(tmp_path / "office", WORDS, PEOPLE[:1], CLOCK)
    return tmp_path / "office"


def spoil(file):
    data = bytearray(file.read_bytes())
    data[len(data) // 2] ^= 1
    file.write_bytes(data)


def test_a_damaged_file_names_the_newest_good_backup_and_stays_as_it_is(folder, tmp_path):
    office = sign_in(folder, "1", PASSWORD, CLOCK)
    good, bad = make_backup(office).path, make_backup(office).path
    sign_out(office)
    spoil(bad / "office.db")
    spoil(Places(folder).data)
    damaged = Places(folder).data.read_bytes()
    with pytest.raises(Expected) as trouble:
        sign_in(folder, "1", PASSWORD, CLOCK)
    assert good.name in trouble.value.remedy
    assert bad.name not in trouble.value.remedy
    assert Places(folder).data.read_bytes() == damaged
    restored = restore_backup(good, tmp_path / "again", CLOCK, password=PASSWORD)
    sign_out(sign_in(restored.folder, "1", PASSWORD, CLOCK))


def test_without_a_good_backup_no_name_is_given(folder):
    shutil.rmtree(Places(folder).backups)
    spoil(Places(folder).data)
    with pytest.raises(Expected) as trouble:
        sign_in(folder, "1", PASSWORD, CLOCK)
    assert "backup-" not in trouble.value.remedy


def test_an_unclean_end_loses_nothing(folder, tmp_path):
    office = sign_in(folder, "1", PASSWORD, CLOCK)
    save_person(office, None, {"name_zh": "李示例"})
    crashed = shutil.copytree(folder, tmp_path / "crashed")  # as a power cut leaves it
    sign_out(office)
    assert Places(crashed).journals[0].stat().st_size > 0
    again = sign_in(crashed, "1", PASSWORD, CLOCK)
    assert again.store.left_unclean
    assert len(again.store.reads.find_people()) == 1
    assert not list(crashed.glob(".look-*"))
    sign_out(again)


def test_a_stale_journal_goes_aside_and_the_next_sign_in_opens(folder, monkeypatch):
    journal = Places(folder).journals[0]
    journal.write_bytes(b"stale")
    with monkeypatch.context() as seen:
        seen.setattr(whole, "find_with_key", lambda *_: StartFinding(Found.STALE_JOURNAL, "", "", ()))
        with pytest.raises(Expected) as trouble:
            sign_in(folder, "1", PASSWORD, CLOCK)
    (aside,) = folder.glob("日志-*")
    assert aside.name in trouble.value.what
    assert (aside / journal.name).read_bytes() == b"stale"
    assert not journal.exists()
    sign_out(sign_in(folder, "1", PASSWORD, CLOCK))
