"""Invented numbers with right check digits, for practice offices and tests; none belongs to anybody on purpose."""

from __future__ import annotations

from datetime import date
from random import Random
from typing import Final

from desktop.basics.countries import country
from desktop.basics.identity.check_digits import (
    CITIZEN_WEIGHTS,
    USCC_SIGNS,
    mod_11_2,
    organisation_check,
    passport_check,
    uscc_check,
)

JILIN_AREAS: Final = ("220172", "220173", "220194", "220213", "220272", "222404")  # development zones and Hunchun
NAME_ROOM: Final = 39


def invented_uscc(random: Random) -> str:
    """A firm's code registered in Jilin, in the MA series that new firms get."""
    body = f"MA{''.join(random.choice(USCC_SIGNS) for _ in range(6))}"
    start = f"91{random.choice(JILIN_AREAS)}{body}{organisation_check(body)}"
    # GB 32100 has no sign for every organisation check, but digits and X it does have.
    return start + uscc_check(start)


def invented_citizen(random: Random, born: date, sex: str) -> str:
    """A citizen's number with a Jilin area code that is not assigned (2299xx), so that it can be nobody's."""
    odd = 1 if sex == "male" else 0
    start = (
        f"2299{random.randrange(1, 90):02d}{born:%Y%m%d}{random.randrange(0, 99):02d}{random.randrange(0, 5) * 2 + odd}"
    )
    return start[: len(CITIZEN_WEIGHTS)] + mod_11_2(start)


def invented_permanent_resident(random: Random, nationality: str, born: date, sex: str) -> str:
    """A new-form permanent-resident number issued in Jilin."""
    nation = country(nationality)
    numeric = nation.numeric if nation and nation.numeric else "000"
    odd = 1 if sex == "male" else 0
    start = f"922{numeric}{born:%Y%m%d}{random.randrange(0, 99):02d}{random.randrange(0, 5) * 2 + odd}"
    return start + mod_11_2(start)


def zone_lines(  # noqa: PLR0913 - a zone has that many parts
    *, issuer: str, surname: str, given_names: str, number: str, nationality: str, born: date, sex: str, expires: date
) -> str:
    """The two machine-readable lines of a passport with these data, with right check digits."""
    states = {"DEU": "D"}
    names = f"{surname.replace(' ', '<')}<<{given_names.replace(' ', '<')}"[:NAME_ROOM].ljust(NAME_ROOM, "<")
    first = f"P<{states.get(issuer, issuer).ljust(3, '<')}{names}"
    numbered = number.ljust(9, "<") + passport_check(number.ljust(9, "<"))
    birth, end = f"{born:%y%m%d}", f"{expires:%y%m%d}"
    dated = f"{birth}{passport_check(birth)}"
    ended = f"{end}{passport_check(end)}"
    optional = "<" * 15
    sign = {"male": "M", "female": "F"}.get(sex, "<")
    whole = passport_check(numbered + dated + ended + optional)
    return (
        f"{first}\n{numbered}{states.get(nationality, nationality).ljust(3, '<')}{dated}{sign}{ended}{optional}{whole}"
    )
