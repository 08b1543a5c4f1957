"""What a page needs to offer sheets: plain frozen values."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.case_types.sheets.catalogue import Sheet


@dataclass(frozen=True)
class LanguageChoice:
    """A language that can stand beside Chinese; `name` as its own speakers call it."""

    key: str
    name: str


@dataclass(frozen=True)
class SheetOffer:
    """The sheets of a case or a person, the languages, and the one the person's nationality suggests."""

    sheets: tuple[Sheet, ...]
    languages: tuple[LanguageChoice, ...]
    suggested: str
