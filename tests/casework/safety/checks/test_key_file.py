"""A whole older key file put back opens nothing by password; the paper code and restored pairs still do."""

from __future__ import annotations

import shutil

import pytest

from desktop.basics.errors import Expected
from desktop.casework.safety.keeping.make_backup import make_backup
from desktop.casework.safety.keeping.restore_backup import restore_backup
from desktop.casework.safety.signing.change_password import change_password
from desktop.casework.safety.signing.create_office import create_office
from desktop.casework.safety.signing.sign_in import sign_in
from desktop.casework.safety.signing.sign_in_with_code import sign_in_with_code
from desktop.casework.safety.signing.sign_out import sign_out
from desktop.store.places import Places
from tests.casework.conftest import CLOCK
from tests.casework.safety.signing.test_create_office import PEOPLE, WORDS

OLD, NEW = PEOPLE[0].password, "Green-Hills-2026"


@pytest.fixture
def put_back(tmp_path):
    """An office whose password was changed and whose older key file was put back; and its older backup."""
    folder = tmp_path / "office"
    created = create_office(folder, WORDS, PEOPLE, CLOCK)
    office = sign_in(folder, created.user_ids[0], OLD, CLOCK)
    backup = make_backup(office).path
    older = shutil.copyfile(Places(folder).keys, tmp_path / "older.json")
    change_password(office, OLD, NEW)
    office.store.close()  # a stop without sign-out: the change itself remembers
    newer = shutil.copyfile(Places(folder).keys, tmp_path / "newer.json")
    shutil.copyfile(older, Places(folder).keys)
    return folder, created, backup, newer


def test_an_old_password_opens_nothing_and_the_newest_file_put_back_heals_it(put_back):
    folder, created, _backup, newer = put_back
    with pytest.raises(Expected) as trouble:
        sign_in(folder, created.user_ids[0], OLD, CLOCK)
    assert "keys.json" in trouble.value.remedy
    assert "恢复码" in trouble.value.remedy
    shutil.copyfile(newer, Places(folder).keys)
    sign_out(sign_in(folder, created.user_ids[0], NEW, CLOCK))


def test_the_paper_code_opens_makes_the_file_the_newest_again_and_says_so(put_back):
    folder, created, _backup, newer = put_back
    office = sign_in_with_code(folder, created.recovery_code, created.user_ids[0], "Another-Word-9", CLOCK).office
    reads = office.store.reads
    assert reads.event_rows(reads.find_events(verb="sign_in_with_code"))[0].reason == "older_key_file"
    sign_out(office)
    sign_out(sign_in(folder, created.user_ids[0], "Another-Word-9", CLOCK))
    shutil.copyfile(newer, Places(folder).keys)
    with pytest.raises(Expected):
        sign_in(folder, created.user_ids[0], NEW, CLOCK)


def test_a_restored_pair_belongs_together(put_back, tmp_path):
    _folder, created, backup, _newer = put_back
    restored = restore_backup(backup, tmp_path / "again", CLOCK, user=created.user_ids[0], password=OLD)
    sign_out(sign_in(restored.folder, created.user_ids[0], OLD, CLOCK))


def test_a_backup_made_after_the_change_is_a_pair_too(put_back, tmp_path):
    folder, created, _backup, newer = put_back
    shutil.copyfile(newer, Places(folder).keys)
    office = sign_in(folder, created.user_ids[0], NEW, CLOCK)
    backup = make_backup(office).path
    sign_out(office)
    restored = restore_backup(backup, tmp_path / "again", CLOCK, user=created.user_ids[0], password=NEW)
    sign_out(sign_in(restored.folder, created.user_ids[0], NEW, CLOCK))
