"""Machine-readable lines."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.basics.identity import latin, mrz
from desktop.basics.identity.invented import zone_lines

SPECIMEN = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10"
SECOND_LINES = (
    "M123456788KOR8803159M3003149<<<<<<<<<<<<<<<2",
    "7212345673RUS7509096F2812014<<<<<<<<<<<<<<<8",
    "C01X00T478D<<6408125F3110315<<<<<<<<<<<<<<<2",
    "TZ12345676JPN6201016M2906302<<<<<<<<<<<<<<<0",
)
TD1 = "I<UTOD231458907<<<<<<<<<<<<<<<\n7408122F1204159UTO<<<<<<<<<<<6\nERIKSSON<<ANNA<MARIA<<<<<<<<<<"
TD2 = "I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<\nD231458907UTO7408122F1204159<<<<<<<6"


def test_the_specimen_of_the_standard() -> None:
    reading = mrz.check(SPECIMEN)
    assert reading.valid
    assert reading.says == {
        "kind": "P",
        "issuer": "UTO",
        "surname": "ERIKSSON",
        "given_names": "ANNA MARIA",
        "number": "L898902C3",
        "nationality": "UTO",
        "birth_date": "1974-08-12",
        "sex": "female",
        "expires_on": "2012-04-15",
        "optional": "ZE184226B",
    }
    assert reading.warning  # Utopia is no country


@pytest.mark.parametrize("line", SECOND_LINES)
def test_the_second_line_alone_will_do(line: str) -> None:
    reading = mrz.check(line)
    assert reading.valid
    assert not reading.warning
    assert "surname" not in reading.says


@pytest.mark.parametrize("lines", [TD1, TD2])
def test_cards_are_read(lines: str) -> None:
    says = mrz.check(lines).says
    assert mrz.check(lines).valid
    assert (says["surname"], says["number"], says["birth_date"]) == ("ERIKSSON", "D23145890", "1974-08-12")


@pytest.mark.parametrize(
    "lines", [SPECIMEN.replace("\n", ""), *SECOND_LINES, TD1.replace("\n", ""), TD2.replace("\n", "")]
)
def test_any_one_digit_changed_is_caught(lines: str) -> None:
    for place, sign in enumerate(lines):
        for other in "0123456789":
            if sign.isdigit() and other != sign:
                assert not mrz.check(lines[:place] + other + lines[place + 1 :]).valid, (place, other)


def test_germany_is_told_by_its_usual_code() -> None:
    assert mrz.check(SECOND_LINES[2]).says["nationality"] == "DEU"


def test_an_empty_optional_part_may_have_a_filler_or_a_zero() -> None:
    line = "M123456788KOR8803159M3003149<<<<<<<<<<<<<<02"
    assert mrz.check(line).valid


@pytest.mark.parametrize(
    ("lines", "told"),
    [
        (SPECIMEN.partition("\n")[0], "第二行"),
        ("M1234567", "长度"),
        ("M12345678*KOR8803159M3003149<<<<<<<<<<<<<<<2", "大写字母"),
        ("M123456788KOR88O3159M3003149<<<<<<<<<<<<<<<2", "字母O与数字0"),
        ("M123456788KOR8813159M3003149<<<<<<<<<<<<<<<2", "日期"),
        ("M123456788KOR8803159A3003149<<<<<<<<<<<<<<<2", "性别"),
        ("M123456789KOR8803159M3003149<<<<<<<<<<<<<<<2", "证件号码"),
        ("M123456788KOR8803158M3003149<<<<<<<<<<<<<<<2", "出生日期"),
        ("M123456788KOR8803159M3003148<<<<<<<<<<<<<<<2", "有效期"),
        ("M123456788KOR8803159M3003149<<<<<<<<<<<<<<53", "备注"),
        ("M123456788KOR8803159M3003149<<<<<<<<<<<<<<<3", "总校验码"),
    ],
)
def test_what_is_wrong_is_told(lines: str, told: str) -> None:
    reading = mrz.check(lines)
    assert not reading.valid
    assert told in reading.why


def test_small_letters_and_double_arrows_are_taken() -> None:
    assert mrz.check(SPECIMEN.lower().replace("<<", "«")).valid


@pytest.mark.parametrize(
    ("born", "on", "told"),
    [
        (date(1930, 5, 1), date(2026, 11, 22), "1930-05-01"),
        (date(2025, 5, 1), date(2026, 11, 22), "2025-05-01"),
        (date(1988, 3, 15), None, "1988-03-15"),
    ],
)
def test_a_birth_in_the_future_was_a_hundred_years_ago(born: date, on: date | None, told: str) -> None:
    lines = zone_lines(
        issuer="KOR", surname="KIM", given_names="A", number="M12345678", nationality="KOR",
        born=born, sex="male", expires=date(2031, 1, 1),
    )  # fmt: skip
    assert mrz.check(lines, on).says["birth_date"] == told


def test_an_unknown_day_of_birth_leaves_the_date_out() -> None:
    from desktop.basics.identity.check_digits import passport_check

    number, birth, expiry = "M12345678", "8803<<", "300314"
    numbered = number + passport_check(number)
    dated, ended = birth + passport_check(birth), expiry + passport_check(expiry)
    whole = passport_check(numbered + dated + ended + "<" * 15)
    reading = mrz.check(f"{numbered}KOR{dated}M{ended}{'<' * 15}{whole}")
    assert reading.valid
    assert "birth_date" not in reading.says


NAMES = st.text("ABCDEFGHIJKLMNOPQRSTUVWXYZ", min_size=1, max_size=12)


@given(
    NAMES, NAMES, st.text("ABCDEFGHJKLMNPRSTUVWXYZ0123456789", min_size=5, max_size=9),
    st.dates(date(1940, 1, 1), date(2010, 1, 1)), st.dates(date(2027, 1, 1), date(2036, 1, 1)),
    st.sampled_from(["KOR", "DEU", "RUS"]),
)  # fmt: skip
def test_what_is_written_is_read(
    surname: str, given_names: str, number: str, born: date, expires: date, state: str
) -> None:
    lines = zone_lines(
        issuer=state, surname=surname, given_names=given_names, number=number, nationality=state,
        born=born, sex="female", expires=expires,
    )  # fmt: skip
    reading = mrz.check(lines, date(2026, 11, 22))
    assert reading.valid
    assert reading.says == {
        "kind": "P", "issuer": state, "surname": surname, "given_names": given_names, "number": number,
        "nationality": state, "birth_date": born.isoformat(), "sex": "female", "expires_on": expires.isoformat(),
    }  # fmt: skip


@pytest.mark.parametrize(
    ("typed", "zone"),
    [("MULLER", "MULLER"), ("Müller", "MUELLER"), ("Müller", "MULLER"), ("WEISS", "WEISS"), ("Weiß", "WEISS"),
     ("ANNA MARIA", "ANNA MARIA"), ("Łukasz", "LUKASZ"), ("O’Brien", "OBRIEN"), ("Åse", "AASE"), ("Nguyễn", "NGUYEN")],
)  # fmt: skip
def test_names_agree_apart_from_accents(typed: str, zone: str) -> None:
    assert latin.agree(typed, zone)


def test_different_names_do_not_agree() -> None:
    assert not latin.agree("MUELLER", "MILLER")
