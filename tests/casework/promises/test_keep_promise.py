"""A promised paper comes: by the verb, by its scan, by what was noted; and goes again."""

from __future__ import annotations

from datetime import date

import pytest

from desktop.basics.errors import Expected
from desktop.casework.intake.move_case import move_case
from desktop.casework.materials.attach_material import attach_material
from desktop.casework.materials.detach_file import detach_file
from desktop.casework.materials.list_files import list_files
from desktop.casework.materials.list_materials import list_materials
from desktop.casework.materials.note_material import note_material
from desktop.casework.practice.scans import scan
from desktop.casework.promises.keep_promise import keep_promise
from desktop.casework.promises.make_promise import make_promise
from desktop.casework.promises.read_promises import read_promises
from desktop.casework.promises.settle_promises import settle_promises
from tests.casework.promises.conftest import TODAY

KEY = "no_crime"


@pytest.fixture
def promised(office, ready) -> int:
    make_promise(office, ready, KEY, "later")
    make_promise(office, ready, "medical", "declared")
    move_case(office, ready, "accepted")
    return ready


def now(office, case_id):
    return read_promises(office, case_id, KEY).promises[0]


def line(office, case_id):
    return next(s for s in list_materials(office, case_id) if s.line.key == KEY)


@pytest.mark.parametrize("way", ["verb", "scan", "noted"])
def test_the_paper_keeps_the_promise(office, promised, way):
    if way == "verb":
        keep_promise(office, now(office, promised).id, TODAY)
    elif way == "scan":
        attach_material(office, promised, KEY, "a.pdf", scan("x"))
    else:
        note_material(office, promised, KEY, "received", TODAY, line(office, promised).expires_on)
    assert (now(office, promised).state, now(office, promised).ended_on) == ("kept", TODAY)
    assert line(office, promised).state == "received"
    assert line(office, promised).expires_on != date(2026, 12, 21)  # the promise's day is no day of the paper
    with pytest.raises(Expected, match="已经了结"):
        keep_promise(office, now(office, promised).id)


def test_a_paper_sent_back_within_the_term_is_owed_again(office, promised, on_day):
    attach_material(office, promised, KEY, "a.pdf", scan("x"))
    note_material(office, promised, KEY, "returned", note="不是原件")
    assert now(office, promised).state == "open"
    settle_promises(on_day(date(2026, 12, 22)))
    assert now(office, promised).state == "broken"


def test_a_scan_taken_out_leaves_the_line_promised(office, promised):
    attach_material(office, promised, KEY, "a.pdf", scan("x"))
    detach_file(office, list_files(office, promised, KEY)[0].id, "放错了")
    assert (now(office, promised).state, line(office, promised).state) == ("open", "promised")


def test_a_paper_sent_back_after_the_term_blames_nobody(office, promised, on_day):
    attach_material(office, promised, KEY, "a.pdf", scan("x"))
    after = on_day(date(2026, 12, 22))
    note_material(after, promised, KEY, "returned", note="不是原件")
    settle_promises(after)
    assert now(after, promised).state == "kept"
