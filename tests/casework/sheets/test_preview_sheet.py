"""The sheets of a case in five languages, with the names people have."""

from __future__ import annotations

import io

import pytest
from pypdf import PdfReader

from desktop.basics.errors import Expected
from desktop.case_types.sheets.catalogue import CASE_SHEETS
from desktop.casework.intake.read_case import read_case
from desktop.casework.intake.save_answers import save_answers
from desktop.casework.people.permit_line.save_credential import save_credential
from desktop.casework.people.save_person import save_person
from desktop.casework.sheets.list_sheets import list_sheets
from desktop.casework.sheets.note_sheet import note_sheet
from desktop.casework.sheets.preview_person_sheet import preview_person_sheet
from desktop.casework.sheets.preview_sheet import preview_sheet

APPOINTMENT = {"on_day": "2026-12-01", "at": "9:30", "months": 12}
NAMES = {
    "en": ("陈㛃", "O’BRIEN", "JOSE", "USA", "José García-Márquez"),
    "ko": ("金𠮷䶮", "KIM", "MINJUN", "KOR", "김민준 꽳뷁"),
    "ja": ("佐々木𬱖", "SASAKI", "HARUTO", "JPN", "佐々木 はると ヴェルディ"),
    "ru": ("伊万诺夫㭎", "IVANOV", "SERGEI", "RUS", "Щёголев Сергей Владиславович"),
}


def words(pdf: bytes) -> str:
    return "".join("".join(page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages).split())


def squeezed(text: str) -> str:
    return "".join(text.split())


@pytest.fixture
def person(office, case_id) -> int:
    return read_case(office, case_id).person_id


def renamed(office, person, language):
    chinese, surname, given, country, native = NAMES[language]
    told = {"chinese_name": chinese, "surname": surname, "given_names": given, "nationality": country}
    save_person(office, person, {**told, "native_name": native})
    return f"{surname} {given}", chinese, native


@pytest.mark.parametrize("language", sorted(NAMES))
@pytest.mark.parametrize("sheet", [one.key for one in CASE_SHEETS])
def test_the_text_in_every_sheet_is_what_was_entered(office, case_id, person, language, sheet):
    names = renamed(office, person, language)
    text = words(preview_sheet(office, sheet, language, case_id, APPOINTMENT).pdf)
    title = {"missing": "还需补充的材料和信息", "guide": "办事简明指南"}.get(sheet, "")
    assert title in text
    if sheet != "guide":
        for name in names:
            assert squeezed(name) in text


def test_what_lacks_is_named_whole_in_both_languages(office, case_id, person):
    save_person(office, person, {"email": None})
    text = words(preview_sheet(office, "missing", "ko", case_id).pdf)
    assert "缺“电子邮箱”" in text
    assert squeezed("누락: 이메일") in text
    assert "护照信息页" in text
    assert squeezed("여권 인적사항면") in text


def test_a_condition_has_no_translation_and_says_so(office, case_id):
    save_answers(office, case_id, {"healthy": False})
    text = words(preview_sheet(office, "missing", "ru", case_id).pdf)
    assert "※" in text
    assert squeezed("Пункты со знаком ※ не переведены") in text


def test_the_renewal_sheet_counts_back_by_the_book(office, case_id, person):
    told = {"kind": "permit", "number": "P220000123", "first_day": "2025-03-01", "last_day": "2027-03-01"}
    save_credential(office, person, None, told)
    text = words(preview_person_sheet(office, person, "ja").pdf)
    assert "2027年1月30日" in text  # thirty days before
    assert "令和9年（2027年）1月30日" in text
    assert squeezed("就労許可") in text


@pytest.mark.parametrize(
    ("language", "first", "begin"),
    [
        ("en", "First renew: Employment contract", "Begin by"), ("ko", "먼저 갱신할 것: 고용계약", "늦어도"),
        ("ja", "先に更新：雇用契約", "遅くとも"), ("ru", "Сначала продлите: Трудовой договор", "Начните не позднее"),
    ],
)  # fmt: skip
def test_the_renewal_sheet_follows_the_plan(office, case_id, person, language, first, begin):
    for kind in ("permit", "residence", "contract"):
        save_credential(office, person, None, {"kind": kind, "number": f"P{kind}", "last_day": "2027-03-31"})
    text = words(preview_person_sheet(office, person, language).pdf)
    assert squeezed(first) in text
    assert squeezed(begin) in text
    order = [text.index(number) for number in ("Pcontract", "PPERMIT", "PRESIDENCE")]
    assert order == sorted(order)  # what comes first stands first


def test_where_offices_read_the_fees_differently_all_readings_stand(office, case_id):
    text = words(preview_sheet(office, "appointment", "en", case_id, APPOINTMENT).pdf)
    assert "800" in text
    assert "400" in text
    assert squeezed("Tuesday, 1 December 2026 9:30") in text


@pytest.mark.parametrize(
    ("sheet", "language", "told"),
    [
        ("missing", "tlh", None),
        ("nothing", "en", None),
        ("appointment", "en", None),
        ("appointment", "en", {"on_day": "2026-12-01", "at": "morning"}),
    ],
)
def test_what_cannot_be_drawn_says_why(office, case_id, sheet, language, told):
    with pytest.raises(Expected):
        preview_sheet(office, sheet, language, case_id, told)


def test_sheets_are_offered_with_the_language_of_the_passport(office, case_id, person):
    save_person(office, person, {"nationality": "RUS"})
    offer = list_sheets(office, case_id)
    assert offer.suggested == "ru"
    assert [one.key for one in offer.languages] == ["en", "ko", "ja", "ru"]
    assert [one.key for one in list_sheets(office, person_id=person).sheets] == ["renewal"]
    with pytest.raises(Expected):
        list_sheets(office)


def test_a_printed_sheet_stands_in_the_history_without_a_name(office, case_id, person):
    assert note_sheet(office, "missing", "ko", "窗口打印机", case_id=case_id).case == case_id
    event = office.store.reads.history(case_id)[0]
    assert (event.verb, list(event.fields), event.reason) == ("note_sheet", ["missing", "ko"], "窗口打印机")
    assert note_sheet(office, "renewal", "ko", "窗口打印机", person_id=person).person == person
    with pytest.raises(Expected):
        note_sheet(office, "missing", "ko", "")
