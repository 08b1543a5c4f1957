from __future__ import annotations

from datetime import date

import pytest

from desktop.basics.errors import Expected
from desktop.casework.materials.attach_material import attach_material
from desktop.casework.materials.detach_file import detach_file
from desktop.casework.materials.list_files import list_files
from desktop.casework.materials.list_materials import list_materials
from desktop.casework.materials.note_material import note_material
from desktop.casework.materials.read_file import read_file
from desktop.casework.practice.scans import photo, scan


def state(office, case_id, key):
    return next(one for one in list_materials(office, case_id) if one.line.key == key)


def test_a_scan_is_kept_encrypted_and_makes_its_line_received(office, case_id):
    data = scan("护照")
    attach_material(office, case_id, "passport", "C:\\x\\护照.pdf", data)
    (row,) = list_files(office, case_id, "passport")
    assert (row.name, row.kind, row.pages, row.added_by) == ("护照.pdf", "pdf", 1, "演示经办")
    assert read_file(office, row.id) == data
    assert b"%PDF" not in office.store.files.path(row.digest).read_bytes()
    assert (state(office, case_id, "passport").state, state(office, case_id, "passport").files) == ("received", 1)
    with pytest.raises(Expected):
        attach_material(office, case_id, "passport", "again.pdf", data)
    detach_file(office, row.id, "扫描不清")
    assert state(office, case_id, "passport").state == "missing"
    assert list_files(office, case_id)[0].reason == "扫描不清"


@pytest.mark.parametrize("data", [b"", b"hello", scan("x")[:400], photo(0.2)[:300]])
def test_broken_files_are_refused_and_nothing_is_kept(office, case_id, data):
    with pytest.raises(Expected):
        attach_material(office, case_id, "passport", "x.pdf", data)
    assert list_files(office, case_id) == ()


def test_a_paper_that_has_run_out_is_named(office, case_id):
    note_material(office, case_id, "no_crime", "received", date(2026, 5, 1))
    assert "过期" in state(office, case_id, "no_crime").trouble
    note_material(office, case_id, "no_crime", "checked", date(2026, 10, 1))
    assert state(office, case_id, "no_crime").trouble == ""
    assert not note_material(office, case_id, "no_crime", "checked", date(2026, 10, 1))


@pytest.mark.parametrize(
    ("given", "field"),
    [
        (("passport", "lost"), "state"),
        (("shoe", "received"), "key"),
        (("passport", "returned"), "note"),
        (("passport", "received", date(2026, 2, 1), date(2026, 1, 1)), "expires_on"),
    ],
)
def test_wrong_notes_name_their_field(office, case_id, given, field):
    with pytest.raises(Expected) as trouble:
        note_material(office, case_id, *given)
    assert trouble.value.field == field
