"""The guided choice in an office: what is on file answers, the rights are looked at."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from desktop.basics.errors import Expected
from desktop.casework.choosing.choose_kind import choose_kind
from desktop.casework.choosing.kind_lines import kind_lines
from desktop.casework.duties.roles import Role
from desktop.casework.employers.save_employer import save_employer
from desktop.casework.intake.list_kinds import list_kinds
from desktop.casework.people.permit_line.save_credential import save_credential
from desktop.casework.people.save_person import save_person

TODAY = date(2026, 11, 23)


@pytest.fixture
def person(office, subject) -> int:
    return save_person(office, None, subject.person).person


@pytest.fixture
def employer(office, subject) -> int:
    return save_employer(office, None, {**subject.employer, "has_account": True}).employer


def hold(office, person, kind, days, **more) -> None:
    last = (TODAY + timedelta(days=days)).isoformat()
    save_credential(office, person, None, {"kind": kind, "number": f"X{days:04d}AB", "last_day": last, **more})


def suggested(office, person, employer, *given: str) -> dict[str, str]:
    """What is suggested question by question, following the suggestion where there is one, else the answers given."""
    answers: dict[str, str] = {"family": "work_permit"}
    found: dict[str, str] = {}
    told = dict(pair.split("=") for pair in given)
    while True:
        guide = choose_kind(office, answers, person, employer)
        if guide.end is not None:
            return {**found, "end": guide.end.kind}
        if guide.known:
            found[guide.question] = guide.known
        key = told.get(guide.question) or guide.known
        if not key:
            return found
        answers[guide.question] = key


def test_with_nobody_chosen_nothing_is_suggested(office):
    first = choose_kind(office, {})
    assert (first.question, first.known) == ("family", "")
    assert choose_kind(office, {"account": "yes"}).known == ""


def test_an_account_on_file_or_none(office, subject, employer):
    assert choose_kind(office, {"family": "work_permit"}, None, employer).known == "yes"
    save_employer(office, employer, {"has_account": False})
    assert choose_kind(office, {"family": "work_permit"}, None, employer).known == "no"
    save_employer(office, employer, {"has_account": None})
    assert choose_kind(office, {"family": "work_permit"}, None, employer).known == ""


@pytest.mark.parametrize(
    ("days", "window", "end"),
    [(91, "early", ""), (90, "open", "work_permit_extend"), (30, "open", "work_permit_extend"),
     (29, "late", "work_permit_new_inside"), (0, "late", "work_permit_new_inside")],
)  # fmt: skip
def test_a_living_permit_tells_its_window(office, person, employer, subject, days, window, end):
    hold(office, person, "permit", days, employer=subject.employer["name"])
    found = suggested(office, person, employer, "purpose=go_on", "employer=same", "post=same")
    assert found["permit"] == "alive"
    assert found["window"] == window
    assert found["end"] == end


def test_the_employer_of_the_permit_is_compared(office, person, employer, subject):
    hold(office, person, "permit", 60, employer=subject.employer["name"])
    hold(office, person, "residence", 60)
    found = suggested(office, person, employer, "purpose=go_on", "occupation=same", "post=same")
    other = save_employer(office, None, {"name": "另一家演示单位", "has_account": True}).employer
    elsewhere = suggested(office, person, other, "purpose=go_on", "occupation=same", "post=same")
    assert (found["employer"], found["end"]) == ("same", "work_permit_extend")
    assert (elsewhere["employer"], elsewhere["end"]) == ("other", "work_permit_change_employer")


def test_a_short_permit_and_a_lapsed_one(office, person, employer):
    hold(office, person, "short_permit", 20)
    assert suggested(office, person, employer)["permit"] == "short"
    hold(office, person, "permit", -3)
    hold(office, person, "short_permit", 10)
    assert suggested(office, person, employer)["permit"] == "short"


def test_a_lapsed_permit_with_a_living_residence_paper(office, person, employer):
    hold(office, person, "permit", -3)
    hold(office, person, "residence", 40)
    found = suggested(office, person, employer)
    assert (found["permit"], found["ended"], found["end"]) == ("ended", "lapsed", "work_permit_new_inside")


def test_a_visa_says_where_somebody_is(office, person, employer):
    hold(office, person, "visa", 20)
    assert suggested(office, person, employer, "permit=never")["where"] == "china"


def test_the_lines_to_pick_from_are_the_kinds_there_are(office):
    lines = kind_lines(office)
    assert [(line.key, line.title) for line in lines] == list(list_kinds(office))
    assert all(line.says for line in lines)
    assert [line.key for line in lines if not line.needs_person] == ["employer_account"]


def test_whoever_may_not_open_a_case_is_not_guided(acting):
    with pytest.raises(Expected):
        choose_kind(acting(Role.AUDITOR), {})
