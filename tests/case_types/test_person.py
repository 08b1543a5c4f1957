"""What is asked about a person, and what does not fit together."""

from __future__ import annotations

from datetime import date

import pytest
from pydantic import JsonValue

from desktop.case_types.person import PersonAnswers, person_name
from desktop.forms.complaints import complaints
from desktop.forms.questions import filled_by, question_of

DAY = date(2026, 11, 22)
LINES = "P<KORKIM<<MINSU<<<<<<<<<<<<<<<<<<<<<<<<<<<<<\nM123456788KOR8803159M3003149<<<<<<<<<<<<<<<2"
KIM: dict[str, JsonValue] = {
    "surname": "KIM",
    "given_names": "MINSU",
    "native_name": "김민수",
    "sex": "male",
    "birth_date": "1988-03-15",
    "nationality": "KOR",
    "former_chinese_national": False,
    "passport_lines": LINES,
    "passport_type": "ordinary",
    "passport_number": "M12345678",
    "passport_issued_on": "2020-03-15",
    "passport_expires_on": "2030-03-14",
    "email": "kim@example.com",
}


def said(raw: dict[str, JsonValue]) -> dict[str, str]:
    return {c.name: c.says for c in complaints(PersonAnswers, raw, day=DAY)}


def test_a_complete_person_has_no_complaint() -> None:
    assert said(KIM) == {}


@pytest.mark.parametrize(
    ("name", "typed"),
    [
        ("birth_date", "1988-03-16"),
        ("surname", "LEE"),
        ("given_names", "MINSOO"),
        ("passport_number", "M12345679"),
        ("nationality", "JPN"),
        ("sex", "female"),
        ("passport_expires_on", "2031-03-14"),
    ],
)
def test_a_difference_to_the_passport_is_told_where_it_stands(name: str, typed: str) -> None:
    found = said({**KIM, name: typed})
    assert list(found) == [name]
    assert "机读码" in found[name]


def test_given_names_missing_where_the_passport_has_some() -> None:
    assert list(said({k: v for k, v in KIM.items() if k != "given_names"})) == ["given_names"]


def test_the_second_line_alone_says_nothing_about_names() -> None:
    assert said({**KIM, "surname": "LEE", "passport_lines": LINES.split("\n")[1]}) == {}


def test_a_name_cut_off_in_the_passport_agrees_with_the_whole() -> None:
    from desktop.basics.identity.invented import zone_lines

    lines = zone_lines(
        issuer="KOR",
        surname="WOLFESCHLEGELSTEINHAUSENBERGERDORFF",
        given_names="HUBERT BLAINE",
        number="M12345678",
        nationality="KOR",
        born=date(1988, 3, 15),
        sex="male",
        expires=date(2030, 3, 14),
    )
    whole = {**KIM, "surname": "WOLFESCHLEGELSTEINHAUSENBERGERDORFF", "given_names": "HUBERT BLAINE"}
    assert said({**whole, "passport_lines": lines}) == {}


def test_a_misread_passport_line_is_a_complaint_of_its_own() -> None:
    assert list(said({**KIM, "passport_lines": LINES.replace("8803159", "8803158")})) == ["passport_lines"]


def test_passport_lines_fill_the_other_answers() -> None:
    told = filled_by(PersonAnswers, "passport_lines", {"passport_lines": LINES})
    assert told == {
        "surname": "KIM",
        "given_names": "MINSU",
        "passport_number": "M12345678",
        "nationality": "KOR",
        "birth_date": "1988-03-15",
        "sex": "male",
        "passport_expires_on": "2030-03-14",
        "passport_type": "ordinary",
    }
    assert filled_by(PersonAnswers, "passport_lines", {"passport_lines": "P<KOR"}) == {}


def test_a_former_chinese_national_gives_the_chinese_name() -> None:
    assert list(said({**KIM, "former_chinese_national": True})) == ["chinese_name"]
    assert said({**KIM, "former_chinese_national": True, "chinese_name": "金䶮"}) == {}


@pytest.mark.parametrize(
    ("name", "typed"),
    [
        ("surname", "Müller"),
        ("surname", "O'BRIEN"),
        ("surname", "金"),
        ("passport_number", "M 1234-5678"),
        ("email", "kim@"),
        ("phone", "请打座机"),
        ("nationality", "CHN"),
        ("nationality", "Korea"),
        ("citizen_number", "220102198501010018"),
        ("permanent_resident_number", "922410198803150011"),
        ("birth_date", "1890-01-01"),
        ("birth_date", "2027-01-01"),
    ],
)
def test_typing_errors_are_caught_at_entry(name: str, typed: str) -> None:
    assert name in said({**KIM, "passport_lines": None, name: typed})


@pytest.mark.parametrize("number", ["922410198803150010", "KOR220188031516"])
def test_both_forms_of_the_resident_card_are_taken(number: str) -> None:
    assert said({**KIM, "permanent_resident_number": number}) == {}


def test_a_resident_card_of_somebody_else() -> None:
    assert list(said({**KIM, "permanent_resident_number": "922643197509090022"})) == ["permanent_resident_number"]


def test_passport_days_in_order() -> None:
    raw = {**KIM, "passport_lines": None, "passport_issued_on": "2030-03-14"}
    assert list(said(raw)) == ["passport_expires_on"]


def test_family_rows_say_which_row() -> None:
    (only,) = complaints(
        PersonAnswers,
        {
            **KIM,
            "family": [
                {
                    "relation": "spouse",
                    "name": "LEE JIWOO",
                    "sex": "female",
                    "birth_date": "1990-02-30",
                    "nationality": "KOR",
                    "passport_number": "M22334455",
                }
            ],
        },
        day=DAY,
    )
    assert (only.name, only.row, only.column) == ("family", 0, "birth_date")


def test_every_nationality_is_offered_in_both_languages() -> None:
    choices = question_of(PersonAnswers, "nationality").choices
    assert len(choices) > 240
    assert all(choice.title and choice.title_en for choice in choices)
    assert "CHN" not in {choice.key for choice in choices}


def test_how_a_person_is_called() -> None:
    assert person_name(KIM) == "KIM MINSU"
    assert person_name({**KIM, "chinese_name": "金䶮"}) == "金䶮"
    assert person_name({}) == ""
