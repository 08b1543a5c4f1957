from __future__ import annotations

from datetime import date

import pytest

from desktop.basics.errors import Expected
from desktop.casework.history.read_history import read_history
from desktop.casework.intake.read_gaps import read_gaps
from desktop.casework.intake.save_answers import save_answers
from desktop.casework.materials.list_materials import list_materials
from desktop.casework.materials.note_material import note_material

ISSUED = date(2026, 10, 1)


def state(office, case_id, key):
    return next(one for one in list_materials(office, case_id) if one.line.key == key)


@pytest.fixture
def degree(office, case_id) -> str:
    """The line whose route hangs on the country of the degree."""
    return next(
        one.line.key
        for one in list_materials(office, case_id)
        if {"country", "number"} <= set(one.line.fields) and one.line.authentication
    )


def test_country_and_number_are_kept_and_stay_when_not_told(office, case_id, degree):
    country = state(office, case_id, degree).line.country
    assert country
    assert note_material(office, case_id, degree, "received", ISSUED, country=country, number=" D-1 ")
    assert not note_material(office, case_id, degree, "received", ISSUED, country=country, number="D-1")
    assert note_material(office, case_id, degree, "checked", ISSUED)
    now = state(office, case_id, degree)
    assert (now.country, now.number, now.state, now.trouble) == (country, "D-1", "checked", "")
    assert note_material(office, case_id, degree, "checked", ISSUED, number="")
    assert state(office, case_id, degree).number == ""


def test_a_paper_of_another_country_goes_another_way(office, case_id, degree):
    line = state(office, case_id, degree).line
    other = "PRK" if line.country != "PRK" else "USA"
    note_material(office, case_id, degree, "received", ISSUED, country=other)
    assert "不一致" in state(office, case_id, degree).trouble
    assert degree in {gap.key for gap in read_gaps(office, case_id)}
    note_material(office, case_id, degree, "received", ISSUED, country=line.country)
    assert state(office, case_id, degree).trouble == ""


def test_the_route_cannot_be_judged_while_the_country_is_not_answered(office, case_id, degree):
    country = state(office, case_id, degree).line.country
    note_material(office, case_id, degree, "received", ISSUED, country=country)
    save_answers(office, case_id, {"degree_country": None, "education": None})
    assert state(office, case_id, degree).line.country == ""
    assert "不能判断" in state(office, case_id, degree).trouble


def test_what_a_line_does_not_ask_for_is_refused(office, case_id, degree):
    plain = next(one.line.key for one in list_materials(office, case_id) if "country" not in one.line.fields)
    for key, given, field in (
        (plain, {"country": "USA"}, "country"),
        (degree, {"country": "XXZ"}, "country"),
    ):
        with pytest.raises(Expected) as trouble:
            note_material(office, case_id, key, "received", ISSUED, **given)
        assert trouble.value.field == field


def test_noting_what_is_so_already_changes_nothing(office, case_id, degree):
    before = len(read_history(office, case_id))
    assert not note_material(office, case_id, degree, "missing", None, None, "")
    assert len(read_history(office, case_id)) == before
