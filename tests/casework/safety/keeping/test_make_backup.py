"""A backup made by hand or at sign-in thins the shelf, and says so."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from desktop.basics.clock import FixedClock
from desktop.casework.safety.keeping.list_backups import list_backups
from desktop.casework.safety.keeping.make_backup import make_backup
from desktop.store.backup.shelf import shelf
from desktop.store.backup.thin import NEWEST_KEPT
from tests.casework.conftest import CLOCK


def at(office, seconds):
    clock = FixedClock(CLOCK.now() + timedelta(seconds=seconds))
    office.store.clock = clock
    return replace(office, clock=clock)


def numbers(folder):
    return [kept.side.number for kept in shelf(folder)]


def test_the_shelf_is_thinned_and_the_history_says_by_how_many(office):
    reports = [make_backup(at(office, turn)) for turn in range(NEWEST_KEPT + 3)]
    assert [report.thinned for report in reports] == [0] * NEWEST_KEPT + [1, 1, 1]
    assert numbers(office.store.places.backups) == list(range(NEWEST_KEPT + 3, 3, -1))
    assert reports[-1].path == list_backups(office)[0].path
    newest = office.store.reads.event_rows(office.store.reads.find_events(verb="make_backup")[:1])[0]
    assert "thinned=1" in newest.fields


def test_nothing_goes_while_the_clock_stands_before_the_newest_backup(office):
    make_backup(at(office, 3600))
    for turn in range(NEWEST_KEPT + 3):
        assert make_backup(at(office, turn)).thinned == 0
    assert len(list_backups(office)) == NEWEST_KEPT + 4


def test_copies_on_another_disk_all_stay_and_so_does_what_lies_beside_them(office, tmp_path):
    disk = tmp_path / "disk"
    for turn in range(NEWEST_KEPT + 3):
        assert make_backup(at(office, turn), disk).thinned == 0
    assert len(numbers(disk)) == NEWEST_KEPT + 3


def test_what_is_no_attachment_is_never_swept_from_the_shelf(office):
    stranger = office.store.places.backups / "files" / "ab" / "notes.txt"
    stranger.parent.mkdir(parents=True)
    stranger.write_text("x", "utf-8")
    lone = stranger.with_name("ab" * 32)
    lone.write_bytes(b"x")
    for turn in range(NEWEST_KEPT + 1):
        make_backup(at(office, turn))
    assert stranger.exists()
    assert not lone.exists()
