"""Which papers a title asks for: by kind, by what somebody has, and which nobody need bring."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from desktop.basics.paths import resource
from desktop.case_types.professional_title.materials import materials_of
from desktop.policy.book.library import PolicyLibrary
from desktop.policy.verdict import MaterialLine

DAY = date(2026, 11, 22)
LIBRARY = PolicyLibrary.read(resource("resources", "policy"))
COLUMNS = ("review", "recognition", "exceptional", "transfer", "confirmation")


def lines(column: str, **facts: Any) -> dict[str, MaterialLine]:
    return {line.key: line for line in materials_of(column)(LIBRARY, facts, DAY)}


@pytest.mark.parametrize("column", COLUMNS)
def test_every_kind_asks_for_form_promise_and_diploma(column: str) -> None:
    asked = lines(column)
    assert {asked[key].need for key in ("form", "promise", "diploma", "contract", "contents")} == {"required"}
    assert asked["identity_card"].need == "conditional", "nobody knows yet whose card"
    assert "国籍" not in asked["form"].form


def test_each_kind_has_what_it_rests_on() -> None:
    own = {"exceptional": "recommendations", "transfer": "transfer_post", "confirmation": "outside_check"}
    for column, key in own.items():
        assert lines(column)[key].need == "required"
        assert [other for other in COLUMNS if key in lines(other)] == [column]
    assert "achievements" not in lines("recognition")
    assert lines("recognition")["form"].says == "初级专业技术资格认定表"
    assert lines("confirmation")["form"].says == "职称确认表"


@pytest.mark.parametrize(
    ("facts", "key", "need"),
    [
        ({"foreigner": False}, "identity_card", "required"),
        ({"foreigner": False}, "foreigner_papers", "waived"),
        ({"foreigner": True}, "foreigner_papers", "required"),
        ({"education": [{"level": "MASTER", "abroad": True}]}, "foreign_diploma", "required"),
        ({"education": [{"level": "MASTER", "abroad": False}]}, "foreign_diploma", "waived"),
        ({}, "title_certificate", "waived"),
        ({"titles": [{"level": "ZL"}]}, "title_certificate", "required"),
        ({"qualifications": [{"number": "1"}]}, "qualification", "required"),
        ({"skills": [{"grade": "TECHNICIAN"}]}, "skill_certificate", "required"),
        ({"insurance_explained": True}, "insurance_explanation", "required"),
        ({"insurance_explained": False}, "insurance_explanation", "waived"),
        ({"employment": "dispatched"}, "agency", "required"),
        ({"employment": "employed"}, "agency", "waived"),
        ({}, "agency", "conditional"),
        ({"papers": [{"title": "x"}]}, "papers", "required"),
        ({}, "prizes", "waived"),
        ({"exam_passed_on": "2025-09-01"}, "exam", "required"),
    ],
)
def test_what_somebody_has_is_proved(facts: dict[str, Any], key: str, need: str) -> None:
    assert lines("review", **facts)[key].need == need


def test_how_a_paper_is_verified_copied_sealed_and_bound_is_said() -> None:
    asked = lines("exceptional", foreigner=False)
    card, two, work = asked["identity_card"], asked["recommendations"], asked["career_proof"]
    assert (card.verify, card.volume) == ("shared", 1)
    assert "共享核验的不收" in card.form
    assert (two.copies, "2份" in two.form, "推荐人签字" in two.form) == (2, True, True)
    assert (work.verify, "承诺代替" in work.form) == ("promise", True)
    assert asked["form"].volume == 0
    assert "装订第2卷" in asked["achievements"].form
    verified = {line.verify for column in COLUMNS for line in lines(column).values()}
    assert verified == {"paper", "promise", "internal_check", "network_check", "shared"}
