"""Countries and areas by their ISO 3166 codes, with Chinese and English names."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache

from desktop.basics.paths import resource


@dataclass(frozen=True)
class Country:
    """One country or area: its ISO codes ("" when there is none), names, whether a foreigner can be of it."""

    code: str
    numeric: str
    zh: str
    en: str
    nationality: bool = True


@cache
def countries() -> tuple[Country, ...]:
    """All of `resources/lists/countries.toml`, in the order of their codes."""
    with resource("resources", "lists", "countries.toml").open("rb") as file:
        return tuple(Country(**entry) for entry in tomllib.load(file)["country"])


@cache
def _by_code() -> dict[str, Country]:
    return {country.code: country for country in countries()}


@cache
def _by_numeric() -> dict[str, Country]:
    return {country.numeric: country for country in countries() if country.numeric}


def country(code: str) -> Country | None:
    """The country with this alpha-3 code, or None."""
    return _by_code().get(code)


def country_by_numeric(numeric: str) -> Country | None:
    """The country with this three-digit code, or None."""
    return _by_numeric().get(numeric)


def name_in_chinese(code: str) -> str:
    """The Chinese name for papers; the code itself when it is none of ours, so that nothing is silently lost."""
    found = country(code)
    return found.zh if found else code
