"""Every word in every language, and what happens where there is none."""

from __future__ import annotations

import string
from datetime import date

import pytest

from desktop.basics.errors import Expected
from desktop.basics.paths import resource
from desktop.case_types import ALL
from desktop.case_types.credential import CREDENTIAL_KINDS
from desktop.case_types.material_words import STATES
from desktop.case_types.sheets.progress import STAGES
from desktop.case_types.sheets.tongue import Tongue, languages, suggested
from desktop.case_types.wording.words import NEEDS
from desktop.documents.faces import Faces
from desktop.policy.book.dealings.matters import MattersChapter
from desktop.policy.book.library import PolicyLibrary
from desktop.policy.book.matrix import MatrixChapter

LANGUAGES = ("en", "ko", "ja", "ru")


@pytest.fixture(scope="module")
def library():
    return PolicyLibrary.read(resource("resources", "policy"))


def slots(text: str) -> set[str]:
    return {name for _text, name, _spec, _conversion in string.Formatter().parse(text) if name is not None}


def test_the_five_languages_are_there_in_their_order(library):
    assert tuple(one.language for one in languages(library)) == LANGUAGES


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_and_every_slot_is_in_every_language(library, language):
    tongue = Tongue.of(library, language)
    chinese, other = tongue.chinese.words, tongue.other.words
    assert set(chinese) == set(other)
    assert {key: slots(text) for key, text in chinese.items()} == {key: slots(text) for key, text in other.items()}
    assert all(text.strip() for text in other.values())


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_term_is_in_every_language(library, language):
    english, other = Tongue.of(library, "en").other.terms, Tongue.of(library, language).other.terms
    assert set(english) == set(other)
    assert all(text.strip() for text in other.values())
    assert set(Tongue.of(library, language).other.to_check) <= set(other)


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_every_sheet_names_has_a_translation(library, language):
    """Kinds, papers, states, stages, credentials and the items of bundles, of every family that is shipped."""
    tongue = Tongue.of(library, language)
    lists = [one for one in library.chapters.values() if isinstance(one, MatrixChapter)]
    named = {row.says for one in lists for row in one.material}
    named |= {row.title for one in lists for row in one.wording if row.title}
    named |= {kind.title for kind in ALL} | {stage for kind in ALL for stage in map(STAGES.__getitem__, kind.stages)}
    named |= {*NEEDS.values(), *STAGES.values(), *(choice.title for choice in STATES.choices)}
    named |= {choice.title for choice in CREDENTIAL_KINDS.choices}
    named |= {item.title for item in library.chapter("shared/one_matter", MattersChapter).item}
    assert [term for term in sorted(named) if not tongue.told(term)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_character_of_the_words_has_a_glyph(library, language):
    faces = Faces.shipped()
    other = Tongue.of(library, language).other
    maps = (other.words, other.terms, other.countries)
    told = "".join((*(text for one in maps for text in one.values()), *other.months, *other.weekdays))
    for face in ("song", "hei", "fang", "xbs"):
        assert [char for char in sorted(set(told)) if faces.pick(face, char) is None] == []


def test_a_nationality_suggests_a_language_and_english_is_for_all_others(library):
    found = {code: suggested(library, code) for code in ("KOR", "JPN", "RUS", "KAZ", "USA", "", "XYZ")}
    assert found == {"KOR": "ko", "JPN": "ja", "RUS": "ru", "KAZ": "ru", "USA": "en", "": "en", "XYZ": "en"}


def test_days_are_told_in_both_customs(library):
    day = date(2026, 2, 3)
    assert Tongue.of(library, "en").day(day) == "2026年2月3日\n3 February 2026"
    assert Tongue.of(library, "ru").day(day) == "2026年2月3日\n3 февраля 2026 г."
    assert Tongue.of(library, "ko").day(day) == "2026年2月3日\n2026년 2월 3일"
    assert Tongue.of(library, "ja").day(day) == "2026年2月3日\n令和8年（2026年）2月3日"
    assert Tongue.of(library, "ja").day(date(2019, 4, 30)) == "2019年4月30日"  # told once, where both write it alike
    assert Tongue.of(library, "ja").weekday(day) == "2026年2月3日（星期二）\n令和8年（2026年）2月3日（火曜日）"


def test_what_has_no_translation_is_marked_and_what_is_unsure_too(library):
    tongue = Tongue.of(library, "ru")
    assert tongue.term("从未听说的材料") == "从未听说的材料※"
    assert tongue.told("容缺").endswith("＊")
    assert tongue.term("") == ""


def test_a_country_without_a_name_of_its_own_is_told_in_english(library):
    assert Tongue.of(library, "ko").country("KOR") == "韩国\n대한민국"
    assert Tongue.of(library, "ko").country("ISL").endswith("\nIceland")
    assert Tongue.of(library, "ja").country("JPN") == "日本"


def test_an_unknown_language_is_refused(library):
    with pytest.raises(Expected):
        Tongue.of(library, "tlh")
    with pytest.raises(Expected):
        Tongue.of(library, "zh")
