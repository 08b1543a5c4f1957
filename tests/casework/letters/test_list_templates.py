"""A letter goes to the body its case names, and says nothing that its case denies."""

from __future__ import annotations

import pytest

from desktop.basics.errors import Expected
from desktop.case_types import kind
from desktop.casework.employers.save_employer import save_employer
from desktop.casework.intake.open_case import open_case
from desktop.casework.intake.save_answers import save_answers
from desktop.casework.letters.draft_letter import draft_letter
from desktop.casework.letters.list_templates import list_templates
from desktop.casework.letters.read_letter import read_letter
from desktop.casework.people.save_person import save_person

LETTERS = {"foreign_affairs": "visa_unit_request", "commerce": "visa_unit_request_commerce"}


def asked_of(office, key: str = "visa_unit_invitation", **answers: str | None) -> int:
    subject = kind(key).sample(0, office.clock.today())
    person = save_person(office, None, subject.person).person
    employer = save_employer(office, None, subject.employer).employer
    case = open_case(office, key, person, employer).case
    save_answers(office, case, {**subject.answers, **answers})
    return case


@pytest.mark.parametrize("authority", LETTERS)
def test_only_the_letter_to_the_named_body_is_offered(office, authority: str) -> None:
    case = asked_of(office, authority=authority)
    assert [one.key for one in list_templates(office, case) if one.serves and not one.hindrance] == [LETTERS[authority]]
    view = read_letter(office, draft_letter(office, LETTERS[authority], case).letter)
    assert view.raw["main_to"] == [{"department": authority}]
    other = next(key for body, key in LETTERS.items() if body != authority)
    with pytest.raises(Expected) as trouble:
        draft_letter(office, other, case)
    assert trouble.value.field == "template"
    last = list_templates(office, case)[-1]
    assert last.key == other
    assert last.hindrance in trouble.value.what


def test_both_are_offered_while_nobody_named_one(office) -> None:
    case = asked_of(office, authority=None)
    assert {one.key for one in list_templates(office, case) if one.serves} == set(LETTERS.values())


@pytest.mark.parametrize(("reason", "offered"), [("repair", ["visa_port_support"]), ("none", [])])
def test_nobody_is_said_to_come_in_haste_who_does_not(office, reason: str, offered: list[str]) -> None:
    case = asked_of(office, "visa_port", urgent_reason=reason)
    assert [one.key for one in list_templates(office, case) if one.serves and not one.hindrance] == offered
