from __future__ import annotations

import pytest

from desktop.basics.errors import Expected
from desktop.casework.materials.attach_material import attach_material
from desktop.casework.materials.detach_file import detach_file
from desktop.casework.materials.list_files import list_files
from desktop.casework.materials.list_materials import list_materials
from desktop.casework.materials.note_material import note_material
from desktop.casework.materials.read_file import read_file
from desktop.casework.materials.scans.replace_file import replace_file
from desktop.casework.practice.scans import photo, scan


def line(office, case_id, key):
    return next(one for one in list_materials(office, case_id) if one.line.key == key)


def test_the_old_scan_stays_and_points_to_the_new_one(office, case_id):
    for name in ("a", "b", "c"):
        attach_material(office, case_id, "degree", f"{name}.pdf", scan(name), "translation")
    old = list_files(office, case_id, "degree")[1]
    replace_file(office, old.id, "B.pdf", scan("better"))
    rows = list_files(office, case_id, "degree")
    assert [row.name for row in rows if not row.detached] == ["a.pdf", "B.pdf", "c.pdf"]
    gone = next(row for row in rows if row.detached)
    new = next(row for row in rows if row.name == "B.pdf")
    assert (gone.id, gone.replaced_by, gone.reason) == (old.id, new.id, "换成“B.pdf”")
    assert (new.slot, new.added_by) == ("translation", "演示经办")
    assert read_file(office, old.id) == scan("b")
    assert line(office, case_id, "degree").files == 3


def test_a_paper_sent_back_is_handed_in_again(office, case_id):
    attach_material(office, case_id, "degree", "a.pdf", scan("a"))
    note_material(office, case_id, "degree", "returned", note="缺页")
    (old,) = list_files(office, case_id, "degree")
    replace_file(office, old.id, "b.pdf", scan("b"))
    assert line(office, case_id, "degree").state == "received"


def test_the_same_bytes_or_a_scan_that_is_gone_are_refused(office, case_id):
    attach_material(office, case_id, "degree", "a.pdf", scan("a"))
    (old,) = list_files(office, case_id, "degree")
    with pytest.raises(Expected):
        replace_file(office, old.id, "again.pdf", scan("a"))
    detach_file(office, old.id, "错件")
    with pytest.raises(Expected):
        replace_file(office, old.id, "b.pdf", scan("b"))
    assert [row.detached for row in list_files(office, case_id, "degree")] == [True]


def test_a_photo_is_looked_at_when_it_comes_in(office, case_id):
    attach_material(office, case_id, "photo", "photo.jpg", photo(0.4))
    good = line(office, case_id, "photo")
    assert (good.photo.width, good.photo.height) == (354, 472)
    assert [one.says for one in good.troubles] == ["须注明出具日期（自出具之日起 6 个月内有效）。"]
    with pytest.raises(Expected):
        attach_material(office, case_id, "photo", "photo.pdf", scan("照片"))
    small = line(office, case_id, "photo")
    assert small.files == 1


def test_a_photo_too_small_says_so_and_its_better_one_does_not(office, case_id):
    import io

    from PIL import Image

    kept = io.BytesIO()
    Image.new("RGB", (200, 260), (40, 60, 200)).save(kept, "JPEG")
    attach_material(office, case_id, "photo", "small.jpg", kept.getvalue())
    says = " ".join(one.says for one in line(office, case_id, "photo").troubles)
    assert "宽 200、高 260 像素" in says
    assert "千字节" in says
    assert "底色" in says
    (old,) = list_files(office, case_id, "photo")
    replace_file(office, old.id, "good.jpg", photo(0.4))
    assert "像素" not in line(office, case_id, "photo").trouble
