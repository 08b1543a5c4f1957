from __future__ import annotations

import pytest

from desktop.basics.errors import Expected
from desktop.casework.duties.roles import Role
from desktop.casework.practice.open_practice import open_practice
from desktop.casework.safety.checks.start_checks import start_checks
from desktop.casework.safety.keeping.list_backups import list_backups
from desktop.casework.safety.keeping.restore_backup import restore_backup
from desktop.casework.safety.signing import create_office as create
from desktop.casework.safety.signing.change_password import change_password
from desktop.casework.safety.signing.create_office import create_office
from desktop.casework.safety.signing.people_who_sign_in import people_who_sign_in
from desktop.casework.safety.signing.sign_in import sign_in
from desktop.casework.safety.signing.sign_in_with_code import sign_in_with_code
from desktop.casework.safety.signing.sign_out import sign_out
from desktop.casework.safety.staff.add_colleague import add_colleague
from desktop.casework.safety.staff.list_colleagues import list_colleagues
from desktop.casework.safety.staff.remove_colleague import remove_colleague
from desktop.casework.safety.views import NewColleague
from desktop.casework.settings.office_settings import OfficeSettings
from desktop.casework.settings.read_settings import read_settings
from tests.casework.conftest import CLOCK

WORDS = OfficeSettings(name="测试人才服务中心", short_name="测人才", zone="测试新区", city="长春市")
PEOPLE = (
    NewColleague("周宁", (Role.OFFICER, Role.HEAD, Role.SECURITY_ADMIN), "Ink-and-Paper-7"),
    NewColleague("何平", (Role.AUDITOR,), "Quiet-River-42"),
)


def test_an_office_is_made_signed_into_kept_and_restored(tmp_path):
    folder = tmp_path / "office"
    assert start_checks(folder).state == "empty"
    created = create_office(folder, WORDS, PEOPLE, CLOCK)
    assert start_checks(folder).state == "ready"
    assert [name.name for name in people_who_sign_in(folder)] == ["周宁", "何平"]
    first, auditor = created.user_ids
    with pytest.raises(Expected):
        sign_in(folder, first, "Ink-and-Paper-8", CLOCK)
    office = sign_in(folder, first, "Ink-and-Paper-7", CLOCK)
    assert read_settings(office) == WORDS
    kept = len(list_backups(office))
    assert kept >= 1
    change_password(office, "Ink-and-Paper-7", "Green-Hills-2026")
    added = add_colleague(office, NewColleague("钱安", (Role.OFFICER,), "Summer-Wind-88"))
    assert [one.name for one in list_colleagues(office)] == ["周宁", "何平", "钱安"]
    remove_colleague(office, added.user_id, "调离")
    sign_out(office)
    for user, password in ((first, "Ink-and-Paper-7"), (added.user_id, "Summer-Wind-88")):
        with pytest.raises(Expected):
            sign_in(folder, user, password, CLOCK)
    office = sign_in(folder, first, "Green-Hills-2026", CLOCK)
    backups = list_backups(office)
    assert len(backups) == kept + 1  # something had changed, so the start made one
    sign_out(office)
    restored = restore_backup(backups[0].path, tmp_path / "again", CLOCK, user="周宁", password="Green-Hills-2026")
    sign_out(sign_in(restored.folder, first, "Green-Hills-2026", CLOCK))
    recovered = sign_in_with_code(folder, created.recovery_code, auditor, "Another-Word-9", CLOCK)
    assert recovered.recovery_code != created.recovery_code
    sign_out(recovered.office)
    with pytest.raises(Expected):
        sign_in_with_code(folder, created.recovery_code, auditor, "Another-Word-9", CLOCK)


@pytest.mark.parametrize(
    "people",
    [
        (),
        (NewColleague("", (Role.OFFICER,), "Ink-and-Paper-7"),),
        (NewColleague("周宁", (), "Ink-and-Paper-7"),),
        (NewColleague("周宁", (Role.AUDITOR,), "Ink-and-Paper-7"),),
        (NewColleague("周宁", (Role.OFFICER,), "123456"),),
        (PEOPLE[0], PEOPLE[0]),
    ],
)
def test_what_is_wrong_is_said_and_nothing_is_left(tmp_path, people):
    folder = tmp_path / "office"
    with pytest.raises(Expected):
        create_office(folder, WORDS, people, CLOCK)
    assert not list(folder.rglob("*")) if folder.exists() else True


def test_after_a_first_backup_that_failed_the_same_folder_can_be_chosen_again(tmp_path, monkeypatch):
    folder = tmp_path / "office"
    real = create.make

    def full(places, *given, **named):
        real(places, *given, **named)
        raise Expected("磁盘已满")

    with monkeypatch.context() as broken:
        broken.setattr(create, "make", full)
        with pytest.raises(Expected):
            create_office(folder, WORDS, PEOPLE, CLOCK)
    assert not list(folder.iterdir())
    create_office(folder, WORDS, PEOPLE, CLOCK)


def test_practice_and_real_never_mix(tmp_path):
    folder = tmp_path / "office"
    create_office(folder, WORDS, PEOPLE[:1], CLOCK)
    with pytest.raises(Expected):
        open_practice(folder, CLOCK)
