"""Everything or nothing, no change without an audit row, numbers without gaps."""

from __future__ import annotations

import pytest

from desktop.basics.errors import Expected
from desktop.store.store import Store
from desktop.store.tables import OfficeCase, Person, Staff
from tests.store_fixtures import put_case, put_person


def test_a_change_without_an_audit_row_is_refused(store: Store) -> None:
    with pytest.raises(RuntimeError), store.unit() as unit:
        put_person(unit, "李示例")
    assert store.reads.find_people() == []


def test_a_change_made_after_the_audit_row_is_still_kept(store: Store) -> None:
    with store.unit() as unit:
        person = put_person(unit, "李示例")
        unit.record("save_person")
        person.sex = "F"
    assert store.reads.person_rows([person.id])[0].sex == "F"


def test_nothing_is_kept_when_the_work_fails_half_way(store: Store) -> None:
    events = store.reads.event_count()
    with pytest.raises(ZeroDivisionError), store.unit() as unit:  # noqa: PT012 - the failure comes half-way
        put_case(unit, put_person(unit, "李示例"))
        unit.record("open_case")
        raise ZeroDivisionError
    assert store.reads.find_cases() == []
    assert store.reads.find_people("李示例") == []
    assert store.reads.event_count() == events
    with store.unit() as unit:
        assert put_case(unit).serial == 1  # the drawn number went back
        unit.record("open_case")


def test_units_do_not_nest(store: Store) -> None:
    with store.unit() as unit:
        unit.record("sign_in")
        with pytest.raises(RuntimeError), store.unit():
            pass
    with store.unit() as unit:
        unit.record("sign_out")


def test_reads_inside_a_unit_see_what_it_flushed(store: Store) -> None:
    with store.unit() as unit:
        person = put_person(unit, "李示例")
        assert store.reads.find_people("李") == [person.id]
        unit.record("save_person")


def test_a_stale_version_is_refused(store: Store) -> None:
    with store.unit() as unit:
        key = put_case(unit).id
        unit.record("open_case")
    seen = store.reads.case_rows([key])[0].version
    with store.unit() as unit:
        unit.case(key, seen).answers = {"post": "a"}
        unit.record("save_answers")
    assert store.reads.case_rows([key])[0].version == seen + 1
    with pytest.raises(Expected), store.unit() as unit:
        unit.case(key, seen)


def test_a_row_that_is_gone_is_said_so(store: Store) -> None:
    with pytest.raises(Expected), store.unit() as unit:
        unit.get(Person, 4711)


def test_settings_and_rows_by_column(store: Store) -> None:
    with store.unit() as unit:
        unit.set_setting("idle_minutes", 10)
        unit.set_setting("idle_minutes", {"n": 12})
        unit.record("save_settings")
        assert unit.setting("idle_minutes") == {"n": 12}
        assert [row.login for row in unit.rows(Staff, active=True)] == ["wang"]
    assert store.reads.setting("idle_minutes") == {"n": 12}
    assert store.reads.setting("unknown", 3) == 3


def test_rows_read_after_the_unit_stay_readable(store: Store) -> None:
    with store.unit() as unit:
        case = put_case(unit)
        unit.record("open_case")
    assert isinstance(case, OfficeCase)
    assert case.number == "XK-2026-0001"


def test_the_clock_stamps_rows(store: Store, clock) -> None:
    with store.unit() as unit:
        person = put_person(unit, "李示例")
        unit.record("save_person")
    assert person.created_at == clock.now()
    clock.move(hours=1)
    with store.unit() as unit:
        unit.person(person.id).sex = "M"
        unit.record("save_person")
    assert store.reads.person_rows([person.id])[0].updated_at == clock.now()
