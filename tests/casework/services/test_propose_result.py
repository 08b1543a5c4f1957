"""What a decision begins with: the table's amount and the year's money, the class asked for, the term."""

from __future__ import annotations

from desktop.casework.services.propose_result import propose_result


def test_money_comes_from_the_table_with_its_parts(office, begun) -> None:
    told = propose_result(office, begun("service_settling_money", talent_class="D"))
    assert told.answers == {"granted_yuan": 350_000, "parts": 5, "first_year": 2026}
    assert told.budget is not None
    assert told.takes == 70_000


def test_two_programmes_propose_nothing(office, begun) -> None:
    told = propose_result(office, begun("service_settling_money", first_employed_on="2022-09-29"))
    assert (told.answers, told.takes) == ({}, 0)


def test_other_kinds_say_what_they_know(office, begun) -> None:
    assert propose_result(office, begun("talent_class", class_asked="E")).answers == {"class_granted": "E"}
    assert propose_result(office, begun("service_household")).answers == {}
    assert set(propose_result(office, begun("employment_form")).answers) == {"paper_from", "paper_expires_on"}
