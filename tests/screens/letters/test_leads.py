"""What lacks leads to where it is entered."""

from __future__ import annotations

import pytest

from desktop.screens.letters.leads import place_of
from desktop.screens.page import Place
from tests.window_fixtures import settle


@pytest.mark.parametrize(
    ("field", "place"),
    [
        ("department.education", Place("policy", part="fill", field="education")),
        ("settings", Place("settings")),
        ("person.email", Place("case", 7, part="answers", field="person.email")),
        ("answer.post", Place("case", 7, part="answers", field="post")),
        ("materials", Place("case", 7, part="materials")),
        ("slot.事由", None),
        ("blocks", None),
    ],
)
def test_a_field_leads_to_its_place(field: str, place: Place | None) -> None:
    assert place_of(field, 7) == place


def test_without_a_case_nothing_leads_there() -> None:
    assert place_of("person.email", None) is None


def test_a_department_is_named_among_the_values_of_the_policy_page(parts, work):
    work.open(place_of("department.education", None))
    settle(parts)
    assert work.page._key == "fill"
    assert work.page._list.currentIndex().isValid()
