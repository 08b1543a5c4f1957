from __future__ import annotations

from datetime import date

import pytest

from desktop.basics.errors import Expected
from desktop.casework.history.put_back import put_back
from desktop.casework.history.read_history import read_history
from desktop.casework.intake.move_case import move_case
from desktop.casework.materials.list_materials import list_materials
from desktop.casework.materials.mark_seen import mark_seen
from desktop.casework.materials.note_material import note_material


def line(office, case_id, key):
    return next(one for one in list_materials(office, case_id) if one.line.key == key)


def newest(office, case_id):
    return read_history(office, case_id)[0]


def test_notes_of_a_material_go_back_and_forth(office, case_id):
    country = line(office, case_id, "degree").line.country
    note_material(office, case_id, "degree", "received", date(2024, 5, 1), note="一", country=country, copies=1)
    days = (date(2024, 5, 2), date(2030, 1, 1))
    note_material(office, case_id, "degree", "checked", *days, "二", number="D-2", copies=3)
    second = line(office, case_id, "degree")
    event = newest(office, case_id)
    assert event.about == "degree"
    assert event.can_put_back
    assert put_back(office, event.event_id)
    now = line(office, case_id, "degree")
    assert (now.state, now.issued_on, now.own_until, now.note) == ("received", date(2024, 5, 1), None, "一")
    assert (now.number, now.copies, now.country, now.seen_by, now.seen_on) == ("", 1, country, "", None)
    assert not put_back(office, event.event_id)  # they are so already
    assert put_back(office, newest(office, case_id).event_id)
    assert line(office, case_id, "degree") == second


def test_marking_several_is_put_back_line_by_line(office, case_id):
    mark_seen(office, case_id, ["passport", "contract"])
    assert put_back(office, newest(office, case_id).event_id)
    states = {key: line(office, case_id, key).state for key in ("passport", "contract")}
    assert states == {"passport": "checked", "contract": "missing"}


def test_a_closed_case_keeps_its_notes(office, case_id):
    note_material(office, case_id, "passport", "received", date(2024, 5, 1))
    event = newest(office, case_id)
    move_case(office, case_id, "closed", "撤回申请")
    with pytest.raises(Expected):
        put_back(office, event.event_id)
    assert line(office, case_id, "passport").state == "received"
