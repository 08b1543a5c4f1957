from __future__ import annotations

from datetime import date

import pytest

from desktop.basics.errors import Expected
from desktop.casework.history.read_history import read_history
from desktop.casework.materials.list_materials import list_materials
from desktop.casework.materials.mark_seen import mark_seen
from desktop.casework.materials.note_material import note_material


def lines(office, case_id):
    return {one.line.key: one for one in list_materials(office, case_id)}


def test_several_are_seen_at_once_and_keep_their_days(office, case_id):
    note_material(office, case_id, "passport", "received", date(2024, 1, 5), date(2034, 1, 4), "有旧护照")
    before = len(read_history(office, case_id))
    assert mark_seen(office, case_id, ("passport", "contract"))
    now = lines(office, case_id)
    assert {now[key].state for key in ("passport", "contract")} == {"checked"}
    passport = now["passport"]
    assert (passport.issued_on, passport.own_until, passport.note) == (date(2024, 1, 5), date(2034, 1, 4), "有旧护照")
    assert (passport.original, passport.copies, passport.seen_by) == ("original", 1, "演示经办")
    rows = read_history(office, case_id)
    assert [row.about for row in rows[: len(rows) - before]] == ["contract", "passport"]  # a row for each line
    assert not mark_seen(office, case_id, ("passport", "contract"))


def test_a_stamped_copy_is_a_copy(office, case_id):
    mark_seen(office, case_id, ["contract"], "stamped_copy")
    now = lines(office, case_id)["contract"]
    assert (now.state, now.original, now.seen_on) == ("stamped_copy", "copy", office.clock.today())


def test_a_line_that_is_not_there_stops_all_of_them(office, case_id):
    with pytest.raises(Expected) as trouble:
        mark_seen(office, case_id, ("passport", "shoe"))
    assert trouble.value.field == "key"
    assert lines(office, case_id)["passport"].state == "missing"


def test_what_is_not_asked_for_cannot_be_marked(office, case_id):
    free = next(key for key, one in lines(office, case_id).items() if one.line.need == "waived")
    with pytest.raises(Expected):
        mark_seen(office, case_id, [free])
