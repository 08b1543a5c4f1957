"""公民身份号码 (GB 11643), and the residence permits of Hong Kong, Macao and Taiwan residents, which share its form."""

from __future__ import annotations

import re
from typing import Final

from desktop.basics.identity.areas import PROVINCES
from desktop.basics.identity.check_digits import mod_11_2
from desktop.basics.identity.reading import Reading, day_of, tidy
from desktop.basics.language import N_

RESIDENCE_PERMITS: Final = {"810000": "hong_kong", "820000": "macao", "830000": "taiwan"}


def check(text: str) -> Reading:
    """Check an 18-character number.

    `says`: area, province, birth_date, sex, holder (citizen, hong_kong, macao, taiwan).

    An area code of no province is a warning only: old cards keep the codes of their time.
    """
    number = tidy(text)
    if not re.fullmatch(r"[0-9]{17}[0-9X]", number):
        return Reading(False, N_("公民身份号码应当是18位：17位数字加1位数字或X。"), number=number)
    if number[0] == "9":
        return Reading(False, N_("以9开头的是外国人永久居留身份证号码，不是公民身份号码。"), number=number)
    if number[0] == "0":
        return Reading(False, N_("公民身份号码的第一位应当是1至8。"), number=number)
    born = day_of(number[6:14])
    if born is None:
        return Reading(False, N_("第7至14位不是真实存在的出生日期。"), number=number)
    says = {
        "area": number[:6],
        "province": PROVINCES.get(number[:2], ""),
        "birth_date": born.isoformat(),
        "sex": "male" if int(number[16]) % 2 else "female",
        "holder": RESIDENCE_PERMITS.get(number[:6], "citizen"),
    }
    if mod_11_2(number[:17]) != number[17]:
        return Reading(False, N_("校验码不对，请逐位核对号码。"), says, number=number)
    warning = "" if number[:2] in PROVINCES else N_("前两位不是现行的省级行政区划代码，请核对证件。")
    return Reading(True, "", says, warning, number)
