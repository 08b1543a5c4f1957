from __future__ import annotations

from datetime import UTC, datetime, timedelta

from desktop.store.backup.thin import NEWEST_KEPT, Mark, to_drop

NOW = datetime(2026, 3, 2, 4, 0, tzinfo=UTC)


def marks(count: int, step: timedelta) -> list[Mark]:
    return [Mark(count - place, NOW - step * place) for place in range(count)]


def test_the_newest_ten_stay_whatever_their_instants() -> None:
    same = [Mark(number, NOW) for number in range(1, 31)]
    assert to_drop(same, NOW) == frozenset(range(1, 31 - NEWEST_KEPT))


def test_three_years_of_half_hours() -> None:
    many = marks(3 * 365 * 48, timedelta(minutes=30))
    gone = to_drop(many, NOW)
    left = [mark for mark in many if mark.number not in gone]
    assert 24 + 13 <= len(left) <= 24 + 14 + 8 + 24
    assert left[0].instant == NOW
    assert NOW - left[-1].instant > timedelta(days=22 * 30)
    again = to_drop(left, NOW)
    assert all(mark.number not in again for mark in left[:NEWEST_KEPT])


def test_a_clock_set_back_drops_nothing() -> None:
    many = marks(200, timedelta(minutes=1))
    assert to_drop(many, NOW - timedelta(seconds=1)) == frozenset()
    assert to_drop(many, NOW)


def test_a_clock_that_jumped_ahead_empties_nothing() -> None:
    many = marks(40, timedelta(days=1))
    assert to_drop(many, NOW + timedelta(days=4000)) == to_drop(many, NOW)


def test_nothing_to_do() -> None:
    assert to_drop([], NOW) == frozenset()
    assert to_drop(marks(NEWEST_KEPT, timedelta(seconds=1)), NOW) == frozenset()
