"""外国人永久居留身份证号码: 18 characters since 2023-12-01, 15 before; both go on being used."""

from __future__ import annotations

import re
from datetime import date
from typing import Final

from desktop.basics.countries import country, country_by_numeric
from desktop.basics.identity.areas import PROVINCES
from desktop.basics.identity.check_digits import mod_11_2, passport_check
from desktop.basics.identity.reading import Reading, day_of, tidy
from desktop.basics.language import N_

LAST_OLD_CARD: Final = 2023  # the 15-character form ended with this year
WRONG_SUM: Final = N_("校验码不对，请逐位核对号码。")
WRONG_PROVINCE: Final = N_("号码中的地区代码不是省级行政区划代码。")
WRONG_DAY: Final = N_("号码中的出生日期不是真实存在的日期。")
ODD_COUNTRY: Final = N_("号码中的国籍代码不是现行代码，请核对证件。")


def check(text: str) -> Reading:
    """Check a number; `says`: form (new, old), province, nationality (at first issue), birth_date, sex."""
    number = tidy(text)
    if re.fullmatch(r"9[0-9]{16}[0-9X]", number):
        return _new(number)
    if re.fullmatch(r"[A-Z]{3}[0-9]{12}", number):
        return _old(number)
    return Reading(
        False, N_("永久居留身份证号码应当是以9开头的18位新号码，或3位字母加12位数字的旧号码。"), number=number
    )


def _new(number: str) -> Reading:
    nation = country_by_numeric(number[3:6])
    return _read(
        number,
        born=day_of(number[6:14]),
        right_sum=mod_11_2(number[:17]) == number[17],
        says={
            "form": "new",
            "province": PROVINCES.get(number[1:3], ""),
            "nationality": nation.code if nation else "",
            "sex": "male" if int(number[16]) % 2 else "female",
        },
    )


def _old(number: str) -> Reading:
    century = 2000 if 2000 + int(number[7:9]) <= LAST_OLD_CARD else 1900
    nation = country(number[:3])
    return _read(
        number,
        born=day_of(f"{century + int(number[7:9])}{number[9:13]}"),
        right_sum=passport_check(number[:14]) == number[14],
        says={
            "form": "old",
            "province": PROVINCES.get(number[3:5], ""),
            "nationality": nation.code if nation else "",
            "sex": "male" if int(number[13]) % 2 else "female",
        },
    )


def _read(number: str, *, born: date | None, right_sum: bool, says: dict[str, str]) -> Reading:
    if born is None:
        return Reading(False, WRONG_DAY, says, number=number)
    says = {**says, "birth_date": born.isoformat()}
    if not says["province"]:
        return Reading(False, WRONG_PROVINCE, says, number=number)
    if not right_sum:
        return Reading(False, WRONG_SUM, says, number=number)
    return Reading(True, "", says, "" if says["nationality"] else ODD_COUNTRY, number)
