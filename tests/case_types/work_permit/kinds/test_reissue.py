"""A card issued anew begins with the permit on file."""

from __future__ import annotations

from datetime import date

import pytest
from pydantic import JsonValue

from desktop.case_types.known import Known, KnownCredential
from desktop.case_types.work_permit.kinds.reissue import WORK_PERMIT_REISSUE as KIND
from desktop.forms.complaints import complaints

DAY = date(2026, 11, 22)
PERMIT = KnownCredential("permit", "220000000001", date(2024, 5, 6), date(2029, 5, 5), data={"class": "A"})
WHOLE: dict[str, JsonValue] = {
    "permit_number": "220000000001", "permit_from": "2024-05-06", "permit_expires_on": "2029-05-05",
    "permit_class": "A", "card_issued_on": "2024-05-06", "card_trouble": "lost", "lost_on": "2026-11-09",
    "card_says": "出差途中遗失。", "residence_kind": "work", "residence_expires_on": "2029-05-05",
}  # fmt: skip


def test_the_card_is_as_old_as_the_permit() -> None:
    assert KIND.starts_from is not None
    told = KIND.starts_from(Known((PERMIT,)))
    assert told["card_issued_on"] == told["permit_from"] == "2024-05-06"
    assert KIND.starts_from(Known()) == {}


@pytest.mark.parametrize(
    ("change", "name"),
    [
        ({"lost_on": "2024-05-05"}, "lost_on"),
        ({"lost_on": "2026-11-23"}, "lost_on"),
        ({"card_says": None}, "card_says"),
        ({"residence_expires_on": None}, "residence_expires_on"),
    ],
)
def test_days_stand_in_order(change: dict[str, JsonValue], name: str) -> None:
    assert complaints(KIND.answers, WHOLE, day=DAY) == ()
    assert [one.name for one in complaints(KIND.answers, {**WHOLE, **change}, day=DAY)] == [name]
