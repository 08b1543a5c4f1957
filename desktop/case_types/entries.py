"""What single answers may look like, in every kind of case: names, numbers with check digits, months, countries."""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from typing import Annotated, Final

from pydantic import AfterValidator, Field, StringConstraints

from desktop.basics.countries import countries
from desktop.basics.identity import citizen, mrz, permanent_resident, uscc
from desktop.basics.identity.reading import tidy
from desktop.basics.language import N_
from desktop.basics.months import Month
from desktop.forms.questions import Choice, OneOf
from desktop.forms.wrong import wrong


@cache
def nationalities() -> tuple[Choice, ...]:
    """Every nationality a foreigner can have."""
    return tuple(Choice(c.code, c.zh, c.en) for c in countries() if c.nationality)


@cache
def places() -> tuple[Choice, ...]:
    """Every country and area, for places of study, work and residence."""
    return tuple(Choice(c.code, c.zh, c.en) for c in countries())


_IN_NAMES: Final = frozenset("·•・‧.-'’ ")


def _latin(text: str) -> str:
    if not re.fullmatch(r"[A-Za-z]+( [A-Za-z]+)*", text):
        raise wrong(N_("只能用不带符号的英文字母 A–Z，中间用一个空格隔开，与护照机读码一致。"))
    return text.upper()


def _document_number(text: str) -> str:
    number = tidy(text)
    if not re.fullmatch(r"[A-Z0-9]{5,20}", number):
        raise wrong(N_("证件号码只有字母和数字，5至20位，不含空格和符号。"))
    return number


def _mail(text: str) -> str:
    if not re.fullmatch(r"[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+", text.strip()):
        raise wrong(N_("电子邮箱的格式不对，例如 name@example.com。"))
    return text.strip()


def _phone(text: str) -> str:
    if not re.fullmatch(r"\+?[0-9][0-9 ()-]{5,24}", text.strip()):
        raise wrong(N_("电话号码只有数字，可以有“+”、空格、括号和短横。"))
    return text.strip()


def _month(text: str) -> str:
    try:
        return str(Month.read(text))
    except ValueError:
        raise wrong(N_("这里应当是年和月，例如 2019-03。")) from None


def _uscc(text: str) -> str:
    reading = uscc.check(text)
    if not reading.valid:
        raise wrong(reading.why)
    return reading.number


def _citizen(text: str) -> str:
    reading = citizen.check(text)
    if not reading.valid:
        raise wrong(reading.why)
    return reading.number


def _permanent_resident(text: str) -> str:
    reading = permanent_resident.check(text)
    if not reading.valid:
        raise wrong(reading.why)
    return reading.number


def _identity(text: str) -> str:
    """A citizen's number, or a passport's: whoever represents a firm may be a foreigner."""
    number = tidy(text)
    return _citizen(text) if re.fullmatch(r"[0-9]{15,17}[0-9X]", number) else _document_number(text)


def _zone(text: str) -> str:
    reading = mrz.check(text)
    if not reading.valid:
        raise wrong(reading.why)
    return text


def _citizen_name(text: str) -> str:
    """As an identity card has it: letters of any script, parted by a dot, a hyphen or a blank between Latin words."""
    if not any(char.isalpha() for char in text) or any(
        not (char.isalpha() or char in _IN_NAMES or unicodedata.category(char).startswith("M")) for char in text
    ):
        raise wrong(N_("姓名只能有汉字、字母和“·”，请与身份证核对。"))
    if re.search(r"[\u2e80-\U0003ffff] +[\u2e80-\U0003ffff]", text):
        raise wrong(N_("姓名中间有空格，请与身份证核对。"))
    return text


Line = Annotated[str, StringConstraints(max_length=120, strip_whitespace=True)]
Paragraph = Annotated[str, StringConstraints(max_length=2000, strip_whitespace=True)]
LatinName = Annotated[str, Field(max_length=80), AfterValidator(_latin)]
ChineseName = Annotated[str, StringConstraints(max_length=40, strip_whitespace=True)]
CitizenName = Annotated[str, StringConstraints(max_length=40, strip_whitespace=True), AfterValidator(_citizen_name)]
DocumentNumber = Annotated[str, AfterValidator(_document_number)]
EMail = Annotated[str, Field(max_length=120), AfterValidator(_mail)]
Phone = Annotated[str, AfterValidator(_phone)]
MonthText = Annotated[str, AfterValidator(_month)]
Uscc = Annotated[str, AfterValidator(_uscc)]
CitizenNumber = Annotated[str, AfterValidator(_citizen)]
PermanentResidentNumber = Annotated[str, AfterValidator(_permanent_resident)]
IdentityNumber = Annotated[str, AfterValidator(_identity)]
PassportLines = Annotated[str, Field(max_length=200), AfterValidator(_zone)]
Nationality = Annotated[str, OneOf(nationalities)]
Place = Annotated[str, OneOf(places)]

SEXES: Final = OneOf((Choice("male", N_("男")), Choice("female", N_("女"))))
Sex = Annotated[str, SEXES]
