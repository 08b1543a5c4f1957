"""The policy library: strict loading, editions, the office's own values."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

import pytest

from desktop.basics.errors import Expected
from desktop.basics.paths import resource
from desktop.policy.book.library import PolicyLibrary
from desktop.policy.book.local_values import LocalValue
from desktop.policy.book.shapes import RulesChapter
from desktop.policy.book.tables import PointsChapter

DAY = date(2026, 11, 22)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return Path(shutil.copytree(resource("resources", "policy"), tmp_path / "policy"))


def wage(value: str = "8000", scope: str = "长春市", first: date = date(2026, 7, 1), **more: object) -> LocalValue:
    given = {"last_day": None, "cite": "某公告〔2026〕1号", "entered_by": "陈晓宁", "entered_on": DAY, **more}
    return LocalValue("shared/average_wage", "average_wage_month_yuan", scope, value, first, **given)  # type: ignore[arg-type]


def change(folder: Path, name: str, old: str, new: str) -> None:
    path = folder / name
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def test_shipped_book_reads_and_names_its_edition() -> None:
    library = PolicyLibrary.read(resource("resources", "policy"))
    assert len(library.edition) == 12
    int(library.edition, 16)
    assert library.edition_day == max(chapter.checked_on for chapter in library.chapters.values())
    assert {"work_permit/points_2017", "work_permit/classification", "shared/zones"} <= set(library.chapters)


def test_every_record_is_cited_dated_and_weighed() -> None:
    library = PolicyLibrary.read(resource("resources", "policy"))
    entries = [entry for chapter in library.chapters.values() for entry in chapter.entries()]
    assert len(entries) > 200
    for entry in entries:
        assert entry.source in library.sources, entry
        assert entry.clause, entry
        assert entry.says, entry
        assert entry.first_day <= entry.checked_on, entry
    assert {entry.confidence.value for entry in entries} == {"confirmed", "one_source", "to_check"}


def test_no_chapter_was_checked_longer_than_a_year_before_the_newest() -> None:
    library = PolicyLibrary.read(resource("resources", "policy"))
    assert all((library.edition_day - chapter.checked_on).days <= 366 for chapter in library.chapters.values())


@pytest.mark.parametrize(
    ("name", "old", "new", "place"),
    [
        ("work_permit/age.toml", "limit = 18", "limits = 18", "rule[1].limits"),
        ("work_permit/age.toml", "limit = 18", 'limit = "18"', "rule[1].limit"),
        ("work_permit/age.toml", 'confidence = "confirmed"', 'confidence = "sure"', "rule[1].confidence"),
        ("work_permit/age.toml", 'clause = "申请条件"\n', "", "rule[1].clause"),
        ("work_permit/age.toml", 'shape = "rules"', 'shape = "rule"', "shape"),
        ("work_permit/age.toml", "limit = 18", "limit = = 18", "内容"),
        ("work_permit/age.toml", 'title = "年龄"', 'title = "年龄"\nkey = "x"', "key"),
        ("work_permit/age.toml", 'source = "jl16"', 'source = "jl61"', "rule[age_relaxation]"),
        ("work_permit/age.toml", 'id = "age_most"', 'id = "age_least"', "age_least"),
        ("work_permit/points_2017.toml", "least = 45,", "least = 5,", "item[1]"),
        ("work_permit/points_2017.toml", "points = 20, says", "points = 21, says", "item[1]"),
        ("work_permit/classification.toml", 'basis = "claim"', 'basis = "guess"', "line[1].basis"),
        ("work_permit/hague_members.toml", 'code = "KOR"', 'code = "Korea"', "member[1].code"),
        ("shared/calendar.toml", "last_day = 2023-12-31", "last_day = 2022-12-31", "last_day"),
    ],
)
def test_wrong_file_is_named_with_its_key(folder: Path, name: str, old: str, new: str, place: str) -> None:
    change(folder, name, old, new)
    with pytest.raises(Expected) as trouble:
        PolicyLibrary.read(folder)
    assert name in trouble.value.what
    assert place in trouble.value.what
    assert trouble.value.remedy


def test_file_that_is_no_text_is_named(folder: Path) -> None:
    (folder / "shared" / "zones.toml").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(Expected, match=r"shared/zones\.toml"):
        PolicyLibrary.read(folder)


def test_empty_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Expected, match="没有找到政策文件"):
        PolicyLibrary.read(tmp_path)


def test_edition_changes_with_one_byte_and_only_then(folder: Path) -> None:
    before = PolicyLibrary.read(folder).edition
    assert PolicyLibrary.read(folder).edition == before
    change(folder, "work_permit/age.toml", "# 年龄：周岁按", "# 年龄：岁数按")
    after = PolicyLibrary.read(folder).edition
    assert after != before


def test_edition_changes_when_a_file_is_renamed(folder: Path) -> None:
    before = PolicyLibrary.read(folder).edition
    (folder / "shared" / "zones.toml").rename(folder / "shared" / "zones2.toml")
    assert PolicyLibrary.read(folder).edition != before


def test_edition_changes_with_a_local_value() -> None:
    library = PolicyLibrary.read(resource("resources", "policy"))
    with_wage = library.with_local([wage()])
    assert with_wage.edition != library.edition
    assert with_wage.with_local([]).edition == library.edition
    assert with_wage.edition != library.with_local([wage(cite="另一公告")]).edition


def test_edition_does_not_depend_on_the_order_of_entry() -> None:
    library = PolicyLibrary.read(resource("resources", "policy"))
    one, two = wage(), wage(scope="吉林市", value="7000")
    assert library.with_local([one, two]).edition == library.with_local([two, one]).edition


def test_local_value_is_found_by_day_and_scope() -> None:
    old = wage("7500", first=date(2025, 7, 1), last_day=date(2026, 6, 30))
    library = PolicyLibrary.read(resource("resources", "policy"), [wage(), old])
    chapter, key = "shared/average_wage", "average_wage_month_yuan"
    assert library.local_number(chapter, key, DAY, "长春市") == 8000
    assert library.local_number(chapter, key, DAY) == 8000  # the only area on file
    assert library.local_number(chapter, key, date(2026, 6, 30), "长春市") == 7500
    assert library.local_number(chapter, key, date(2025, 6, 30), "长春市") is None
    assert library.local_number(chapter, key, DAY, "吉林市") is None


def test_two_areas_without_a_named_one_give_no_guess() -> None:
    library = PolicyLibrary.read(resource("resources", "policy"), [wage(), wage("7000", "吉林市")])
    assert library.local("shared/average_wage", "average_wage_month_yuan", DAY) is None


def test_local_value_without_a_blank_or_without_a_number_is_refused() -> None:
    library = PolicyLibrary.read(resource("resources", "policy"))
    stray = LocalValue("shared/average_wage", "rent", "", "1", DAY, None, "x", "y", DAY)
    with pytest.raises(Expected) as trouble:
        library.with_local([stray])
    assert trouble.value.field == "rent"
    with pytest.raises(Expected, match="须是大于 0 的数字"):
        library.with_local([wage("八千")])


@pytest.mark.parametrize("value", ["nan", "inf", "-5", "1e400"])
def test_local_number_is_a_real_amount(value: str) -> None:
    with pytest.raises(Expected, match="须是大于 0 的数字"):
        PolicyLibrary.read(resource("resources", "policy")).with_local([wage(value)])


def test_unreadable_year_of_the_office_is_refused_when_entered() -> None:
    year = LocalValue("shared/calendar", "year", "2027", "元旦 休", date(2027, 1, 1), None, "国办通知", "陈晓宁", DAY)
    with pytest.raises(Expected, match="元旦 休"):
        PolicyLibrary.read(resource("resources", "policy")).with_local([year])


def test_blanks_name_what_the_office_may_fill() -> None:
    library = PolicyLibrary.read(resource("resources", "policy"), [wage()])
    blanks = {(blank.chapter, blank.key): blank for blank in library.blanks()}
    assert ("shared/local_bonus", "criteria") in blanks
    assert ("shared/departments", "permit_decider") in blanks
    filled = blanks["shared/average_wage", "average_wage_month_yuan"]
    assert filled.kind == "number"
    assert filled.prompt
    assert [value.value for value in filled.entered] == ["8000"]


def test_chapter_of_another_shape_is_refused() -> None:
    library = PolicyLibrary.read(resource("resources", "policy"))
    with pytest.raises(Expected) as trouble:
        library.chapter("work_permit/age", PointsChapter)
    assert trouble.value.field == "work_permit/age"


def test_rules_are_dated_and_silence_is_no_answer() -> None:
    age = PolicyLibrary.read(resource("resources", "policy")).chapter("work_permit/age", RulesChapter)
    assert "age_relaxation" not in age.on(date(2021, 8, 19))
    assert age.on(date(2021, 8, 20))["age_relaxation"].limit == 65
    with pytest.raises(Expected, match="2017-03-31"):
        age.on(date(2017, 3, 31))
    with pytest.raises(Expected):
        age.limit("age_relaxation", date(2021, 8, 19))


def test_a_rule_that_ended_no_longer_speaks() -> None:
    windows = PolicyLibrary.read(resource("resources", "policy")).chapter("work_permit/windows", RulesChapter)
    assert "physical_card" in windows.on(date(2024, 11, 30))
    assert "physical_card" not in windows.on(date(2024, 12, 1))
