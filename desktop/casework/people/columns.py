"""What lists and searches need of a person, read off the answers; wrong or missing ones are left empty."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Final

from desktop.basics.identity.reading import tidy
from desktop.case_types.case_type import Answers

_NUMBERS: Final = ("passport_number", "citizen_number", "permanent_resident_number")


@dataclass(frozen=True)
class PersonColumns:
    """The columns of a person's row, and the document numbers as (kind, number)."""

    name_zh: str
    name_latin: str
    name_original: str
    sex: str
    birth_date: date | None
    nationality: str
    numbers: tuple[tuple[str, str], ...]


def columns_of(raw: Answers) -> PersonColumns:
    """Read them off raw answers of any kind, finished or not."""
    latin = " ".join(part for part in (word(raw, "surname"), word(raw, "given_names")) if part)
    return PersonColumns(
        name_zh=word(raw, "chinese_name"),
        name_latin=latin.upper(),
        name_original=word(raw, "native_name"),
        sex=word(raw, "sex"),
        birth_date=day_of(raw, "birth_date"),
        nationality=word(raw, "nationality"),
        numbers=tuple((name, tidy(word(raw, name))) for name in _NUMBERS if tidy(word(raw, name))),
    )


def word(raw: Answers, name: str) -> str:
    """A text answer, trimmed; "" when it is missing or no text."""
    value = raw.get(name)
    return " ".join(value.split()) if isinstance(value, str) else ""


def day_of(raw: Answers, name: str) -> date | None:
    """A day among the answers; None when it is missing or no day."""
    try:
        return date.fromisoformat(word(raw, name))
    except ValueError:
        return None
