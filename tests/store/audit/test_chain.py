"""Every way of tampering with the audit is either blocked or found."""

from __future__ import annotations

import pytest
import sqlcipher3.dbapi2 as sqlcipher

from desktop.store.engine.connect import connect
from desktop.store.folder import open_store
from desktop.store.store import Store
from desktop.store.verify import verify_store
from tests.store_fixtures import KEY, put_person

ROWS = 6


@pytest.fixture
def told(store: Store) -> Store:
    for number in range(ROWS):
        with store.unit() as unit:
            put_person(unit, f"李{number}")
            unit.record("save_person", object_type="person", object_id=number, fields=["name_zh"])
    store.note_head()
    return store


def found(store: Store) -> set[str]:
    return {check.key for check in verify_store(store).checks if not check.good}


def by_hand(store: Store, *statements: str) -> None:
    connection = connect(store.places.data, KEY)
    try:
        for statement in statements:
            connection.execute(statement)
    finally:
        connection.close()


def test_an_honest_file_is_good(told: Store) -> None:
    assert found(told) == set()


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE event SET actor_name = 'x' WHERE seq = 3",
        "DELETE FROM event WHERE seq = 3",
        "DELETE FROM event",
        "REPLACE INTO event SELECT * FROM event WHERE seq = 3",
        "INSERT OR REPLACE INTO event SELECT * FROM event WHERE seq = 7",
    ],
)
def test_blocked_by_the_guards(told: Store, statement: str) -> None:
    with pytest.raises(sqlcipher.IntegrityError):
        by_hand(told, statement)
    assert found(told) == set()


def test_replace_is_blocked_even_without_recursive_triggers(told: Store) -> None:
    with pytest.raises(sqlcipher.IntegrityError):
        by_hand(told, "PRAGMA recursive_triggers=OFF", "REPLACE INTO event SELECT * FROM event WHERE seq = 3")


@pytest.mark.parametrize(
    ("statement", "check"),
    [
        ("UPDATE event SET actor_name = 'x' WHERE seq = 3", "audit"),
        ("UPDATE event SET result = 'denied' WHERE seq = 7", "audit"),
        ("DELETE FROM event WHERE seq = 3", "audit"),
        ("DELETE FROM event WHERE seq = 1", "audit"),
        ("DELETE FROM event WHERE seq >= 6", "head"),
    ],
)
def test_found_when_the_guards_were_taken_away(told: Store, statement: str, check: str) -> None:
    by_hand(told, "DROP TRIGGER event_no_update", "DROP TRIGGER event_no_delete", statement)
    assert {"guards", check} <= found(told)


def test_a_weakened_guard_is_found(told: Store) -> None:
    by_hand(
        told,
        "DROP TRIGGER event_no_update",
        "CREATE TRIGGER event_no_update BEFORE UPDATE ON event BEGIN SELECT 1; END",
    )
    assert found(told) == {"guards"}


def test_a_file_put_back_from_earlier_is_noticed(told: Store, tmp_path, clock) -> None:
    told.close()
    earlier = told.places.data.read_bytes()
    with open_store(told.places.folder, KEY, clock) as store, store.unit() as unit:
        unit.record("sign_in")
    told.places.data.write_bytes(earlier)
    with open_store(told.places.folder, KEY, clock) as store:
        assert store.put_back_in_time
        assert found(store) == {"head"}


def test_a_file_whose_remembered_row_is_gone_is_noticed_once(told: Store, clock) -> None:
    told.close()
    told.places.head.unlink()
    with open_store(told.places.folder, KEY, clock) as store:
        assert store.put_back_in_time
        assert found(store) == {"head"}
        with store.unit() as unit:
            unit.record("sign_in")
    with open_store(told.places.folder, KEY, clock) as store:
        assert found(store) == set()


def test_a_clock_set_back_is_flagged_and_order_kept(told: Store, clock) -> None:
    clock.move(days=-400)
    with told.unit() as unit:
        unit.record("sign_in")
    rows = told.reads.event_rows(told.reads.find_events())
    assert [row.clock_back for row in rows[:2]] == [True, False]
    assert rows[0].at_utc == rows[1].at_utc
    assert found(told) == set()


def test_filings_are_voided_never_changed(told: Store) -> None:
    from tests.store_fixtures import put_case, put_filing

    with told.unit() as unit:
        filing = put_filing(unit, put_case(unit), told.files.put(b"%PDF-1.7 sample"))
        unit.record("issue_filing")
    with pytest.raises(sqlcipher.IntegrityError):
        by_hand(told, "UPDATE filing SET title = 'x'")
    with pytest.raises(sqlcipher.IntegrityError):
        by_hand(told, "DELETE FROM filing")
    with told.unit() as unit:
        row = unit.filing(filing.id)
        row.voided_at, row.voided_by, row.void_reason = unit.now, 1, "录入有误"
        unit.record("void_filing", reason="录入有误")
    assert told.reads.register_rows([filing.id])[0].void_reason == "录入有误"
