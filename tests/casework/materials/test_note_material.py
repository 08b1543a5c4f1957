from __future__ import annotations

from datetime import date

import pytest

from desktop.basics.errors import Expected
from desktop.casework.history.read_history import read_history
from desktop.casework.intake.read_gaps import read_gaps
from desktop.casework.intake.save_answers import save_answers
from desktop.casework.materials.list_materials import list_materials
from desktop.casework.materials.note_material import note_material
from desktop.policy.verdict import Confidence

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


def test_what_came_with_a_paper_is_kept_and_printed_on(office, case_id, degree):
    route = state(office, case_id, degree).line.accepts[0]
    note_material(
        office, case_id, degree, "checked", ISSUED, original="original", copies=2, translation="yes",
        translation_seal="yes", authentication=route,
    )  # fmt: skip
    now = state(office, case_id, degree)
    assert (now.original, now.copies, now.translation, now.translation_seal) == ("original", 2, "yes", "yes")
    assert (now.authentication, now.trouble) == (route, "")
    assert (now.seen_by, now.seen_on) == ("演示经办", office.clock.today())
    note_material(office, case_id, degree, "received", ISSUED, copies=0)
    now = state(office, case_id, degree)
    assert (now.seen_by, now.seen_on, now.copies, now.original) == ("", None, 0, "original")


@pytest.mark.parametrize(
    ("given", "says"),
    [
        ({"authentication": "none"}, "尚未认证"),
        ({"authentication": "self_sworn"}, "宣誓"),
        ({"authentication": "notary"}, "所附为当地公证"),
        ({"translation": "no"}, "缺中文译件"),
        ({"translation": "yes", "translation_seal": "no"}, "未加盖"),
    ],
)
def test_what_will_not_do_is_a_gap_with_its_clause(office, case_id, degree, given, says):
    note_material(office, case_id, degree, "received", ISSUED, **given)
    (trouble,) = state(office, case_id, degree).troubles
    assert says in trouble.says
    assert trouble.clause
    assert trouble.source
    gap = next(gap for gap in read_gaps(office, case_id) if gap.key == degree)
    assert says in gap.why
    assert trouble.clause in gap.clause
    assert gap.blocks is (trouble.confidence is not Confidence.TO_CHECK)


def test_what_is_still_open_is_no_trouble(office, case_id, degree):
    note_material(office, case_id, degree, "checked", ISSUED, translation="yes")
    assert state(office, case_id, degree).troubles == ()


@pytest.mark.parametrize(("until", "fits"), [(date(2027, 5, 23), True), (date(2027, 5, 22), False)])
def test_a_passport_runs_six_months_more(office, case_id, until, fits):
    """On 23 November 2026 six months end on 23 May 2027."""
    note_material(office, case_id, "passport", "received", None, until)
    troubles = state(office, case_id, "passport").troubles
    assert [one.clause for one in troubles] == ([] if fits else ["材料：护照"])


@pytest.mark.parametrize(
    ("given", "field"),
    [
        ({"state": "waived"}, "state"),
        ({"state": "promised"}, "state"),
        ({"state": "not_needed"}, "note"),
        ({"state": "received", "copies": 100}, "copies"),
        ({"state": "received", "original": "carbon"}, "original"),
        ({"state": "received", "authentication": "stamp"}, "authentication"),
    ],
)
def test_wrong_notes_name_their_field(office, case_id, given, field):
    with pytest.raises(Expected) as trouble:
        note_material(office, case_id, "contract" if field != "authentication" else "degree", **given)
    assert trouble.value.field == field


def test_noting_what_is_so_already_changes_nothing(office, case_id, degree):
    before = len(read_history(office, case_id))
    assert not note_material(office, case_id, degree, "missing", None, None, "")
    assert len(read_history(office, case_id)) == before
