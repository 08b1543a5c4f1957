"""A letter begins with everything that is known, and says what is not."""

from __future__ import annotations

import pytest

from desktop.basics.errors import Expected
from desktop.casework.duties.roles import Role
from desktop.casework.letters.draft_letter import Wish, draft_letter
from desktop.casework.letters.read_letter import read_letter


def test_what_is_asked_stands_open_until_it_is_told(office) -> None:
    view = read_letter(office, draft_letter(office, "general_letter").letter)
    assert view.title == "关于【待填：事由】的函"
    assert [one.name for one in view.missing] == ["事由", "缘由", "请求"]
    assert view.missing[0].field == "slot.事由"
    assert view.state == "draft"
    assert view.drafter == office.actor.name


def test_recipients_come_from_the_departments_on_file(office) -> None:
    view = read_letter(office, draft_letter(office, "general_request").letter)
    assert view.raw["main_to"] == [{"department": "zone_committee"}]
    assert not any(one.field.startswith("department") for one in view.missing)


def test_a_wish_answers_and_sends_elsewhere(office) -> None:
    wish = Wish({"事由": "核实学历"}, to=("education",), copies=("city_hr", "finance"))
    view = read_letter(office, draft_letter(office, "general_letter", wish=wish).letter)
    assert view.title == "关于核实学历的函"
    assert [row["department"] for row in view.raw["copies_to"]] == ["city_hr", "finance"]


def test_a_case_is_named_in_its_letter(office, case_id) -> None:
    changed = draft_letter(office, "general_letter", case_id)
    assert changed.case == case_id
    assert read_letter(office, changed.letter).case_number == office.store.reads.case(case_id).number


def test_an_unknown_template_is_refused(office) -> None:
    with pytest.raises(Expected) as trouble:
        draft_letter(office, "love_letter")
    assert trouble.value.field == "template"


def test_an_auditor_drafts_nothing(acting) -> None:
    with pytest.raises(Expected):
        draft_letter(acting(Role.AUDITOR), "general_letter")
