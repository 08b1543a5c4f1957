"""Faults planted under results and the ledger: the file itself refuses them."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from desktop.store.store import Store
from desktop.store.tables import TitleApplication, TitleComplaint, TitleHeld, TitleIntegrity, TitleResult
from tests.store_fixtures import DAY

AFTER = {"title_series": "engineering", "title": "工程师", "level": "ZJ", "mode": "review", "obtained_on": DAY}


@pytest.fixture
def ledger(store: Store, held) -> int:
    """The key of an application with a line of the ledger that was cancelled by an answered complaint, and a ban."""
    application = held["application_id"]
    with store.unit() as unit:
        row = unit.get(TitleApplication, application)
        issued = {"document": "示例人社职〔2026〕1号", "dated": DAY, "state": "issued"}
        result = unit.add(TitleResult(batch_id=row.batch_id, details={"applications": [application]}))
        for name, value in issued.items():
            setattr(result, name, value)
        unit.flush()
        keys = {"person_id": row.person_id, "application_id": application, "result_id": result.id}
        unit.add(TitleHeld(**keys, **AFTER, certificate_number="A1", state="cancelled"))
        told = {"number": "TS-1", "series": "TS", "year": 2026, "serial": 1, "sort": "complaint", "content": "不实"}
        unit.add(TitleComplaint(**told, received_on=DAY, state="answered", conclusion="upheld"))
        unit.add(TitleIntegrity(found_on=DAY, fact="造假", ban_from=DAY, ban_to=date(2029, 3, 2)))
        unit.record("planted")
    return application


@pytest.mark.parametrize(
    ("fault", "why"),
    [
        ("UPDATE title_held SET state = 'valid'", "cancelled once, for good"),
        ("UPDATE title_held SET obtained_on = '2026-01-01'", "cancelled, never changed"),
        ("UPDATE title_held SET certificate_number = 'A2'", "a certificate keeps its number"),
        ("UPDATE title_result SET document = '另一号'", "issued once, for good"),
        ("UPDATE title_result SET details = '{}'", "whom a document confirmed"),
        ("UPDATE title_held SET document = '另一号'", "a title keeps its document"),
        (
            (
                "INSERT INTO title_held SELECT 99, person_id, NULL, result_id, title_series, specialty, title, 'ZG', "
                "mode, obtained_on, committee, document, '', NULL, '', '', paper, NULL, 'valid', NULL, '', NULL, "
                "details, by_name, created_at, updated_at, version FROM title_held"
            ),
            "rests on the document",
        ),
        ("UPDATE title_result SET state = 'draft'", "issued once, for good"),
        ("UPDATE title_complaint SET conclusion = 'dismissed'", "answered once, for good"),
        ("UPDATE title_complaint SET content = '无'", "answered, never changed"),
        ("UPDATE title_integrity SET ban_to = '2026-03-03'", "lifted, never changed"),
        ("DELETE FROM title_integrity", "never deleted"),
    ],
)
def test_what_came_after_stays(store: Store, ledger, fault: str, why: str) -> None:
    def plant() -> None:
        with store.unit() as unit:
            unit._session.execute(text(fault))
            unit.record("planted")

    with pytest.raises(IntegrityError, match=why):
        plant()


def test_an_application_has_one_title_and_a_certificate_one_number(store: Store, ledger) -> None:
    def plant(**more: object) -> None:
        with store.unit() as unit:
            person = unit.get(TitleApplication, ledger).person_id
            result = unit.rows(TitleResult)[0].id if "application_id" in more else None
            unit.add(TitleHeld(person_id=person, result_id=result, **AFTER, **more))
            unit.record("planted")

    with pytest.raises(IntegrityError, match="UNIQUE"):
        plant(application_id=ledger)
    with pytest.raises(IntegrityError, match="UNIQUE"):
        plant(certificate_number="A1")
