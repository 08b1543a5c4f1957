"""A backup opens on an empty machine, holds what was saved, and nothing stale comes with it."""

from __future__ import annotations

import shutil
import threading
from pathlib import Path

import pytest

from desktop.basics.errors import Expected
from desktop.store.backup.clear import thin_shelf
from desktop.store.backup.make import make
from desktop.store.backup.restore import restore_into
from desktop.store.backup.shelf import shelf
from desktop.store.backup.verify import verify
from desktop.store.folder import open_store
from desktop.store.keys.keyring import unlock
from desktop.store.places import Places
from desktop.store.start.findings import Found, find_with_key, set_journal_aside
from desktop.store.store import Store
from desktop.store.verify import verify_store
from tests.store_fixtures import KEY, PASSWORD, MovableClock, put_case, put_filing, put_person


def one_more(store: Store) -> None:
    with store.unit() as unit:
        case = put_case(unit, put_person(unit, "李示例"))
        put_filing(unit, case, store.files.put(b"%PDF sample " + str(case.id).encode()))
        unit.record("issue_filing", case_id=case.id)


def test_restored_elsewhere_with_only_the_backup_and_the_password(store: Store, clock, tmp_path: Path) -> None:
    for _turn in range(3):
        one_more(store)
    backup, side = make(store.places, KEY, clock)
    assert (side.cases, side.filings, len(side.files)) == (3, 3, 3)
    one_more(store)
    restore_into(backup, tmp_path / "new", KEY)
    key = unlock(tmp_path / "new" / "keys.json", "1", PASSWORD, clock)
    with open_store(tmp_path / "new", key, clock) as again:
        assert verify_store(again).good
        assert len(again.reads.find_cases()) == 3
        assert again.reads.find_people("李示例")


def test_nothing_that_stands_is_overwritten(store: Store, clock, tmp_path: Path) -> None:
    backup, _side = make(store.places, KEY, clock)
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "notes.txt").write_text("x")
    with pytest.raises(Expected):
        restore_into(backup, tmp_path / "full", KEY)
    with pytest.raises(Expected):
        restore_into(backup, store.places.folder, KEY)


@pytest.mark.parametrize("harm", ["flip", "cut", "empty", "side", "no side", "other key"])
def test_a_harmed_backup_is_refused(store: Store, clock, tmp_path: Path, harm: str) -> None:
    one_more(store)
    backup, _side = make(store.places, KEY, clock)
    data, key = backup / "office.db", KEY
    good = data.read_bytes()
    match harm:
        case "flip":
            data.write_bytes(good[:9000] + bytes([good[9000] ^ 1]) + good[9001:])
        case "cut":
            data.write_bytes(good[:8192])
        case "empty":
            data.write_bytes(b"")
        case "side":
            text = (backup / "backup.json").read_text("utf-8")
            (backup / "backup.json").write_text(text.replace('"cases": 1', '"cases": 2'), "utf-8")
        case "no side":
            (backup / "backup.json").unlink()
        case _:
            key = bytes(32)
    with pytest.raises(Expected):
        verify(backup, key)
    with pytest.raises(Expected):
        restore_into(backup, tmp_path / "new", key)
    assert not (tmp_path / "new").exists()
    assert len(shelf(store.places.backups)) == (0 if harm in {"cut", "empty", "no side"} else 1)


def test_a_half_made_backup_is_none(store: Store, clock) -> None:
    left = store.places.backups / ".backup-000001-20260302T013000Z.tmp"
    left.mkdir(parents=True)
    (left / "office.db").touch()
    assert shelf(store.places.backups) == ()
    make(store.places, KEY, clock)
    assert not left.exists()


def test_made_while_somebody_saves(store: Store, clock, tmp_path: Path) -> None:
    made: list[tuple[Path, int]] = []
    one_more(store)

    def backups() -> None:
        for _turn in range(5):
            with_apart = store.apart()
            saved = with_apart.reads.event_count()
            with_apart.close()
            made.append((make(store.places, KEY, clock)[0], saved))

    job = threading.Thread(target=backups)
    job.start()
    while job.is_alive():
        one_more(store)
    job.join()
    assert len(made) == 5
    for backup, saved in made:
        assert verify(backup, KEY).side.audit_seq >= saved
        assert verify(backup, KEY).missing == ()


def test_a_stale_journal_never_undoes_a_restore(store: Store, clock, tmp_path: Path) -> None:
    for _turn in range(4):
        one_more(store)
    backup, _side = make(store.places, KEY, clock)
    for _turn in range(4):
        one_more(store)
    journal = store.places.journals[0].read_bytes()
    assert journal
    by_hand = shutil.copytree(
        store.places.folder, tmp_path / "by hand", ignore=shutil.ignore_patterns("*-shm", "*-wal")
    )
    shutil.copyfile(backup / "office.db", by_hand / "office.db")  # what a clerk does: copies the file over
    Places(by_hand).journals[0].write_bytes(journal)
    Places(by_hand).head.unlink(missing_ok=True)
    found = find_with_key(by_hand, KEY).found
    assert found in {Found.STALE_JOURNAL, Found.UNCLEAN}
    if found is Found.STALE_JOURNAL:
        set_journal_aside(by_hand, clock.now())
    with open_store(by_hand, KEY, clock) as again:
        assert verify_store(again).checks[0].good
        assert len(again.reads.find_cases()) == 4


def test_thinning_takes_whole_backups_and_their_lone_files(store: Store, clock: MovableClock) -> None:
    for _turn in range(14):
        make(store.places, KEY, clock)
        clock.move(seconds=1)
    gone = thin_shelf(store.places.backups, clock.now())
    assert len(gone) >= 3
    kept = shelf(store.places.backups)
    assert [one.side.number for one in kept][:10] == list(range(14, 4, -1))
    for one in kept:
        verify(one.folder, KEY)
