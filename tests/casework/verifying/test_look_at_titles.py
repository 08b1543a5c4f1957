"""Forged past the file's guards by somebody with the key: looking the office over still finds it."""

from __future__ import annotations

import pytest
from sqlalchemy import text

from desktop.casework.verifying.look_at_titles import look_at_titles
from desktop.casework.verifying.verify_store import verify_store
from desktop.store.audit.chain import TRIGGERS
from tests.casework.titles.after_fixtures import put_documented


def wrong(office) -> set[str]:
    return {look.key for look in look_at_titles(office) if look.wrong}


@pytest.fixture
def documented(office, case_id) -> None:
    put_documented(office, 2)
    assert wrong(office) == set()


@pytest.mark.parametrize(
    ("statement", "key"),
    [
        ("UPDATE title_count SET passed = 0 WHERE id = 1", "votes"),
        ("UPDATE title_count SET agree = 13, against = 7 WHERE id = 1", "votes"),
        ("UPDATE title_count SET recused = 1, issued = 19, returned = 19, agree = 17 WHERE id = 1", "votes"),
        ("UPDATE title_count SET present = 21 WHERE id = 1", "votes"),
        ("UPDATE title_count SET decision = '{\"ballots\": {\"count\": 20, \"digest\": \"ab\"}}'", "votes"),
        ("UPDATE title_application SET state = 'failed' WHERE id = 1", "votes"),
        ("DELETE FROM title_publicised WHERE application_id = 1", "titles"),
        ("UPDATE title_publicity SET state = 'dropped'", "titles"),
        ("UPDATE title_count SET state = 'void' WHERE id = 1", "titles"),
        ("UPDATE title_result SET details = '{\"applications\": [2]}'", "titles"),
        ("UPDATE title_held SET document = '另一号' WHERE id = 1", "titles"),
        ("UPDATE title_held SET level = 'ZG' WHERE id = 1", "titles"),
        ("UPDATE title_held SET certificate_number = 'F1', details = '{\"corrections\": [1]}' WHERE id = 1", "titles"),
        (
            (
                "INSERT INTO title_held SELECT 99, person_id, NULL, NULL, title_series, specialty, title, 'ZG', mode, "
                "obtained_on, committee, document, '', NULL, '', '', paper, NULL, 'valid', NULL, '', NULL, "
                "details, by_name, created_at, updated_at, version FROM title_held WHERE id = 1"
            ),
            "titles",
        ),
    ],
)
def test_what_does_not_follow_is_found(office, documented, statement: str, key: str) -> None:
    table = statement.split()[1 if statement.startswith("UPDATE") else 2]
    guards = [name for name, words in TRIGGERS.items() if f" ON {table} " in words]
    with office.store.unit() as unit:
        for name in guards:
            unit._session.execute(text(f"DROP TRIGGER {name}"))
        unit._session.execute(text(statement))
        for name in guards:  # put back as they were: their text gives nothing away
            unit._session.execute(text(TRIGGERS[name]))
        unit.record("planted", actor_id=1)
    assert key in wrong(office)
    assert not verify_store(office).good
