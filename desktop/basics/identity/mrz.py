"""The machine-readable lines of passports and cards (ICAO Doc 9303: TD3 2×44, TD2 2×36, TD1 3×30)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import Final

from desktop.basics.countries import country
from desktop.basics.identity.check_digits import passport_check
from desktop.basics.identity.reading import Reading, day_of, tidy
from desktop.basics.language import N_

# Codes a zone may carry that are none of ISO's; a British subject of whatever kind holds a British passport.
STATES: Final = {"D": "DEU", "GBD": "GBR", "GBN": "GBR", "GBO": "GBR", "GBP": "GBR", "GBS": "GBR"}
SEXES: Final = {"M": "male", "F": "female", "<": "", "X": ""}
WRONG_LENGTH: Final = N_("机读码的长度不对：护照是两行各44位，请连同“<”一起录入。")
ONLY_FIRST_LINE: Final = N_("只有第一行，请把第二行也录入。")
WRONG_SIGNS: Final = N_("机读码只用大写字母、数字和“<”。")
LETTERS_IN_DAYS: Final = N_("日期的位置上有字母，请留意字母O与数字0、字母I与数字1。")
WRONG_DAYS: Final = N_("机读码中的日期不是真实存在的日期。")
WRONG_SEX: Final = N_("机读码中的性别应当是 M、F 或 <。")
ODD_STATE: Final = N_("机读码中的国家代码不是现行代码，请核对护照。")


@dataclass(frozen=True)
class _Zone:
    """The parts of a zone, cut at their places, and the stretches its check digits cover."""

    kind: str
    issuer: str
    names: str
    number: str
    nationality: str
    born: str
    sex: str
    expires: str
    optional: str
    sums: tuple[tuple[str, str, str], ...]  # covered characters, check digit, why it is wrong


def check(text: str, on: date | None = None) -> Reading:
    """Check machine-readable lines; line breaks and blanks do not matter; a passport's second line alone will do.

    In: the lines; the day it is read, which tells 1930 from 2030 (without it, by the day of expiry). `says`: kind,
    issuer, surname, given_names (as far as the first line is there), number, nationality, birth_date, sex, expires_on,
    optional. Germany's `D<<` is told as DEU. A missing part of a birth date (`<<`) leaves `birth_date` out.
    """
    zone_text = tidy(text.replace("«", "<<").replace("‹", "<"))
    if re.search(r"[^A-Z0-9<]", zone_text):
        return Reading(False, WRONG_SIGNS, number=zone_text)
    zone = _cut(zone_text)
    if zone is None:
        first_line = len(zone_text) == 44 and zone_text[0] == "P"
        return Reading(False, ONLY_FIRST_LINE if first_line else WRONG_LENGTH, number=zone_text)
    says, trouble = _told(zone, on)
    for covered, digit, why in zone.sums:
        if not trouble and passport_check(covered) != digit.replace("<", "0"):
            trouble = why
    states = {says.get("nationality", ""), says.get("issuer", "")} - {""}
    odd = any(country(state) is None for state in states)
    return Reading(not trouble, trouble, says, ODD_STATE if odd else "", zone_text)


WRONG_NUMBER: Final = N_("证件号码的校验码不对，请逐位核对（留意字母O与数字0、字母I与数字1）。")
WRONG_BIRTH: Final = N_("出生日期的校验码不对，请逐位核对。")
WRONG_EXPIRY: Final = N_("有效期的校验码不对，请逐位核对。")
WRONG_OPTIONAL: Final = N_("备注项的校验码不对，请逐位核对。")
WRONG_WHOLE: Final = N_("总校验码不对，请逐位核对。")


def _cut(text: str) -> _Zone | None:
    if len(text) == 88 and text[0] == "P":
        return _passport(text[:44], text[44:])
    if len(text) == 44 and not re.fullmatch(r"P[A-Z<]{43}", text):
        return _passport("", text)
    if len(text) == 72:
        return _card_of_two(text[:36], text[36:])
    if len(text) == 90:
        return _card_of_three(text[:30], text[30:60], text[60:])
    return None


def _passport(first: str, second: str) -> _Zone:
    number, born, expires, optional = second[:9], second[13:19], second[21:27], second[28:42]
    return _Zone(
        first[:2], first[2:5], first[5:], number, second[10:13], born, second[20], expires, optional,
        (
            (number, second[9], WRONG_NUMBER),
            (born, second[19], WRONG_BIRTH),
            (expires, second[27], WRONG_EXPIRY),
            (optional, second[42], WRONG_OPTIONAL),
            (second[:10] + second[13:20] + second[21:43], second[43], WRONG_WHOLE),
        ),
    )  # fmt: skip


def _card_of_two(first: str, second: str) -> _Zone:
    number, born, expires = second[:9], second[13:19], second[21:27]
    return _Zone(
        first[:2], first[2:5], first[5:], number, second[10:13], born, second[20], expires, second[28:35],
        (
            (number, second[9], WRONG_NUMBER),
            (born, second[19], WRONG_BIRTH),
            (expires, second[27], WRONG_EXPIRY),
            (second[:10] + second[13:20] + second[21:35], second[35], WRONG_WHOLE),
        ),
    )  # fmt: skip


def _card_of_three(first: str, second: str, third: str) -> _Zone:
    number, born, expires = first[5:14], second[:6], second[8:14]
    return _Zone(
        first[:2], first[2:5], third, number, second[15:18], born, second[7], expires, first[15:30],
        (
            (number, first[14], WRONG_NUMBER),
            (born, second[6], WRONG_BIRTH),
            (expires, second[14], WRONG_EXPIRY),
            (first[5:] + second[:7] + second[8:15] + second[18:29], second[29], WRONG_WHOLE),
        ),
    )  # fmt: skip


def _told(zone: _Zone, on: date | None) -> tuple[dict[str, str], str]:
    """What a zone says, and what is wrong with it before any sum is done."""
    surname, _, given = zone.names.partition("<<")
    said = {
        "kind": zone.kind.strip("<"),
        "issuer": _state(zone.issuer),
        "surname": surname.replace("<", " ").strip(),
        "given_names": given.replace("<", " ").strip(),
        "number": zone.number.rstrip("<"),
        "nationality": _state(zone.nationality),
        "sex": SEXES.get(zone.sex, ""),
        "optional": zone.optional.strip("<"),
    }
    says = {key: value for key, value in said.items() if value}
    if re.search(r"[A-Z]", zone.born + zone.expires):
        return says, LETTERS_IN_DAYS
    expires = day_of(f"20{zone.expires}") if zone.expires.isdigit() else None
    if expires is None:
        return says, WRONG_DAYS
    says["expires_on"] = expires.isoformat()
    if "<" not in zone.born:
        born = _birth(zone.born, on or expires)
        if born is None:
            return says, WRONG_DAYS
        says["birth_date"] = born.isoformat()
    return says, "" if zone.sex in SEXES else WRONG_SEX


def _state(code: str) -> str:
    plain = code.strip("<")
    return STATES.get(plain, plain)


def _birth(digits: str, latest: date) -> date | None:
    """A birth in the future was a hundred years ago; 29 February may exist in one of the two centuries only."""
    young, old = day_of(f"20{digits}"), day_of(f"19{digits}")
    return old if young is None or young > latest else young
