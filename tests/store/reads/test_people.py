"""Who is alike is asked at every person typed at the window: found by index, not by reading everybody."""

from __future__ import annotations

from datetime import date

from sqlalchemy import event

from desktop.store.engine.alchemy import raw
from desktop.store.store import Store
from tests.store_fixtures import put_person

DAY = date(1990, 5, 1)


def test_people_of_one_name_and_birth_date_are_found_by_either_name(store: Store) -> None:
    with store.unit() as unit:
        person = put_person(unit, "李示例")
        person.name_latin, person.birth_date = "SMITH JÖRG", DAY
        unit.record("save_person")
    named = store.reads.people_named
    assert named(["", "Smith Jörg"], DAY) == [person.id] == named(["李示例"], DAY)
    assert named(["SMITH JÖRG"], date(1990, 5, 2)) == [] == named([""], DAY)


def test_the_look_up_walks_no_whole_table(store: Store) -> None:
    asked: list[tuple[str, object]] = []
    event.listen(store.engine(), "before_cursor_execute", lambda *told: asked.append((told[2], told[3])))
    store.reads.people_named(["李示例", "SMITH JOHN"], DAY)
    bare = raw(store.engine())
    plans = [row[3] for text, given in asked for row in bare.execute(f"EXPLAIN QUERY PLAN {text}", given)]
    assert sum("USING INDEX person_by" in plan for plan in plans) == 2
    assert not any(plan.startswith("SCAN") for plan in plans)
