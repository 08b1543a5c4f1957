"""Who must withdraw from whom, ground by ground."""

from __future__ import annotations

import pytest

from desktop.case_types.professional_title.panels.conflicts import GROUNDS, Party, conflicts
from desktop.case_types.professional_title.panels.expert import ExpertAnswers

FIRM = "演示精密制造有限公司"


def expert(**told: object) -> ExpertAnswers:
    given = {
        "name": "张工", "title_series": "engineering", "specialty": "机械", "level": "ZG", "title": "正高级工程师",
        "employer_name": "演示大学", "origin": "province", "term_from": "2026-01-01", "term_until": "2028-12-31",
    }  # fmt: skip
    return ExpertAnswers.model_validate({**given, **told})


def party(**told: object) -> Party:
    given = {"name": "李明", "employer_name": FIRM}
    return Party(**{**given, **told})  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("of_expert", "of_party", "ground"),
    [
        ({"employer_name": "演示 精密制造有限公司"}, {}, "same_unit"),
        ({"employer_name": "演示（吉林）公司"}, {"employer_name": "演示(吉林)公司"}, "same_unit"),
        ({"uscc": "91220101MA0Y2B3C4H"}, {"uscc": "91220101MA0Y2B3C4H"}, "same_unit"),
        ({"employer_name": "演示精密制造有限公司研究院"}, {}, "related_unit"),
        ({"relatives": [{"name": "李明", "relation": "子"}]}, {}, "relative"),
        ({"relatives": [{"name": "小明", "identity_number": "110105199003072357"}]},
         {"identity_number": "110105199003072357"}, "relative"),
        ({}, {"relatives": ("张工",)}, "relative"),
        ({"co_authors": [{"name": "李 明"}]}, {}, "co_author"),
        ({}, {"with_whom": ("合作者：王强、张工，赵敏",)}, "co_author"),
        ({}, {"with_whom": ("合作者：张工",)}, "co_author"),
        ({}, {"with_whom": ("王强和张工",)}, "co_author"),
        ({}, {"with_whom": ("张工等3人",)}, "co_author"),
        ({}, {"with_whom": ("王强；张工*",)}, "co_author"),
        ({"name": "张和平"}, {"with_whom": ("王强、张和平等",)}, "co_author"),
        ({"name": "阿不都·热合曼"}, {"with_whom": ("王强，阿不都•热合曼",)}, "co_author"),
        ({"relatives": [{"name": "李\u200b明"}]}, {}, "relative"),
        ({"employer_name": "演示精密\u200b制造有限公司"}, {}, "same_unit"),
        ({}, {"recommenders": ("张工",)}, "recommender"),
        ({"disputes": [{"party": FIRM}]}, {}, "dispute"),
        ({"disputes": [{"party": "李明"}]}, {}, "dispute"),
        ({"name": "李明", "employer_name": FIRM}, {}, "self"),
        ({"identity_number": "110105199003072357"}, {"identity_number": "110105199003072357"}, "self"),
    ],
)  # fmt: skip
def test_each_ground_is_found(monkeypatch, of_expert: dict, of_party: dict, ground: str) -> None:
    monkeypatch.setattr("desktop.case_types.entries.uscc.check", _any_code)
    monkeypatch.setattr("desktop.case_types.entries.citizen.check", _any_code)
    found = conflicts(expert(**of_expert), party(**of_party))
    assert ground in {one.ground for one in found}
    assert all(one.ground in GROUNDS and one.says for one in found)


def _any_code(text: str):
    from desktop.basics.identity.reading import Reading

    return Reading(True, number=text)


@pytest.mark.parametrize(
    ("of_expert", "of_party"),
    [
        ({}, {}),
        ({"name": "李明"}, {}),  # the same name in another firm is another person
        ({}, {"with_whom": ("张工程",)}),
        ({"co_authors": [{"name": "李明远"}]}, {}),
        ({"employer_name": "演示"}, {}),  # too short to say anything
        ({"identity_number": None}, {"identity_number": ""}),
    ],
)
def test_nothing_is_found_where_nothing_is(of_expert: dict, of_party: dict) -> None:
    assert conflicts(expert(**of_expert), party(**of_party)) == ()


def test_a_like_name_of_a_firm_is_only_possible() -> None:
    (one,) = conflicts(expert(employer_name=FIRM + "研究院"), party())
    assert not one.certain


def test_a_firm_alone_is_compared_by_its_name_only() -> None:
    assert conflicts(expert(relatives=[{"name": "李明"}]), party(name="")) == ()
