"""Faults planted under the verbs: the file itself refuses numbers out of order and days before those they follow."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest
import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy.exc import IntegrityError
from sqlmodel import SQLModel

from desktop.store.engine.connect import connect
from desktop.store.store import Store
from desktop.store.tables import Dispatch, Filing, Incoming
from tests.store_fixtures import DAY, KEY, put_case, put_filing


@pytest.fixture
def filing(store: Store) -> int:
    with store.unit() as unit:
        found = put_filing(unit, put_case(unit), "0" * 64)
        unit.record("issue_filing")
        assert found.id is not None
        return found.id


def another(serial: int, **more: object) -> Filing:
    values = {
        "paper": "x", "title": "函", "series": "告", "year": 2026, "serial": serial, "number": f"告{serial}",
        "issued_day": DAY, "issued_by": 1, "issued_by_name": "王示例", "digest": "0" * 64, "applicant": "",
        "employer_name": "", "case_number": "", "kind": "", "edition": "x", "pages": 1, "size": 1, **more,
    }  # fmt: skip
    return Filing(**values)


def came(serial: int, **more: object) -> Incoming:
    values = {
        "series": "收", "year": 2026, "serial": serial, "number": f"收{serial}", "registered_on": DAY,
        "received_on": DAY, "from_whom": "某局", "title": "函", **more,
    }  # fmt: skip
    return Incoming(**values)


WHYS = r"without a gap|dated|before the one"


def keep(store: Store, *rows: SQLModel) -> None:
    with store.unit() as unit:
        for row in rows:
            if isinstance(row, Filing):
                row.issued_at = unit.now
            unit.add(row)
        unit.record("planted")


def refused(store: Store, *rows: SQLModel) -> None:
    with pytest.raises(IntegrityError, match=WHYS):
        keep(store, *rows)


@pytest.mark.parametrize(
    "planted",
    [
        lambda: another(3),  # a gap
        lambda: another(1),  # a number twice
        lambda: another(2, issued_day=DAY - timedelta(days=1)),  # dated back
        lambda: another(1, year=2025, issued_day=DAY - timedelta(days=90)),  # into an old year
        lambda: another(2, year=2027),  # not the year of its day
        lambda: came(2),
        lambda: came(1, received_on=DAY + timedelta(days=1)),
        lambda: came(1, year=2025),
    ],
)
def test_a_number_out_of_order_is_refused(store: Store, filing: int, planted: Callable[[], SQLModel]) -> None:
    refused(store, planted())


def test_the_next_number_of_the_day_is_taken(store: Store, filing: int) -> None:
    keep(store, another(2), came(1))
    refused(store, came(2, registered_on=DAY - timedelta(days=1), received_on=DAY - timedelta(days=1)))


@pytest.mark.parametrize(
    "days",
    [
        {"sent_on": DAY - timedelta(days=1)},
        {"received_on": DAY},
        {"sent_on": DAY, "received_on": DAY - timedelta(days=1)},
        {"replied_on": DAY},
        {"sent_on": DAY, "replied_on": DAY - timedelta(days=1)},
    ],
)
def test_a_copy_is_never_sent_received_or_answered_before_it_could_be(store: Store, filing: int, days: dict) -> None:
    refused(store, Dispatch(filing_id=filing, recipient="某局", **days))
    with store.unit() as unit:
        copy = unit.add(Dispatch(filing_id=filing, recipient="某局"))
        unit.record("planted")
        key = copy.id
    with pytest.raises(IntegrityError, match=WHYS):
        write(store, key, days)


def write(store: Store, key: int, days: dict) -> None:
    with store.unit() as unit:
        row = unit.get(Dispatch, key)
        for name, day in days.items():
            setattr(row, name, day)
        unit.record("planted")


@pytest.mark.parametrize(
    ("statement", "why"),
    [
        ("UPDATE filing SET voided_at = NULL, void_reason = '' WHERE id = 1", "voided once"),
        ("UPDATE filing SET issued_day = '2020-01-01' WHERE id = 1", "never changed"),
        ("DELETE FROM filing WHERE id = 1", "never deleted"),
        ("UPDATE dispatch SET recipient = 'x' WHERE filing_id = 1", "one recipient"),
        ("DELETE FROM dispatch", "never deleted"),
        ("UPDATE incoming SET received_on = '2020-01-01' WHERE id = 1", "given once"),
        ("UPDATE incoming SET voided_at = NULL WHERE id = 1", "voided once"),
        ("UPDATE incoming SET serial = 9 WHERE id = 1", "given once"),
        ("DELETE FROM incoming", "never deleted"),
        ("INSERT OR REPLACE INTO incoming SELECT * FROM incoming", "without a gap"),
    ],
)
def test_what_stands_in_a_book_stays(store: Store, filing: int, statement: str, why: str) -> None:
    with store.unit() as unit:
        row = unit.filing(filing)
        row.voided_at, row.void_reason = unit.now, "误"
        unit.add(Dispatch(filing_id=filing, recipient="某局"))
        line = unit.add(came(1))
        line.voided_at, line.void_reason = unit.now, "误"
        unit.record("planted")
    connection = connect(store.places.data, KEY)
    try:
        with pytest.raises(sqlcipher.IntegrityError, match=why):
            connection.execute(statement)
    finally:
        connection.close()
