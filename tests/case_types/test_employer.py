"""What is asked about an employer."""

from __future__ import annotations

import pytest
from pydantic import JsonValue

from desktop.case_types.employer import EmployerAnswers
from desktop.case_types.samples.people import EMPLOYERS, invented_employer
from desktop.forms.complaints import complaints


def said(raw: dict[str, JsonValue]) -> list[str]:
    return [c.name for c in complaints(EmployerAnswers, raw)]


def test_invented_employers_are_complete_and_different() -> None:
    names, codes = set(), set()
    for number in range(EMPLOYERS):
        raw = invented_employer(number)
        assert said(raw) == []
        names.add(raw["name"])
        codes.add(raw["uscc"])
    assert len(names) == len(codes) == EMPLOYERS


@pytest.mark.parametrize(
    ("name", "typed"),
    [
        ("uscc", "91220101MA17X1Y20D"),
        ("legal_representative_id", "220102198501010018"),
        ("handler_id", "护照"),
        ("handler_phone", "1"),
        ("employer_kind", "shop"),
        ("industry", "Z"),
        ("employer_in_zone", "yes"),
        ("licence_expires_on", "长期"),
    ],
)
def test_typing_errors_are_caught_at_entry(name: str, typed: str) -> None:
    assert said({**invented_employer(1), name: typed}) == [name]


def test_a_passport_number_will_do_for_a_foreign_representative() -> None:
    assert said({**invented_employer(1), "legal_representative_id": "M12345678"}) == []


def test_an_employer_in_a_zone_says_which() -> None:
    raw = invented_employer(1) | {"employer_in_zone": True, "zone": ""}
    assert said(raw) == ["zone"]
    assert said({**raw, "employer_in_zone": False}) == []
