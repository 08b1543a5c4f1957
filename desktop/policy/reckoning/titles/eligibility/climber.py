"""Somebody who wants a title, as the ladders look at him: plain values, absent ones unknown."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Final

from desktop.policy.book.titles.series import LevelKey
from desktop.policy.reckoning.titles.eligibility.holdings import Holding
from desktop.policy.reckoning.titles.eligibility.years import Span

EDUCATION: Final = "professional_title/education"


@dataclass(frozen=True)
class Educated:
    """An education and its day of graduation."""

    level: str
    graduated_on: date | None = None


@dataclass(frozen=True)
class Skilled:
    """A grade of skill and its day."""

    grade: str
    obtained_on: date | None = None


@dataclass(frozen=True)
class Appointed:
    """A post of a level."""

    level: LevelKey
    span: Span


@dataclass(frozen=True)
class Climber:
    """What the ladders ask about somebody; `education` and `work` None where nothing is told of them.

    `deemed_from`: since when a level counts as held that an education stands for, as the authority has said.
    """

    education: tuple[Educated, ...] | None = None
    held: tuple[Holding, ...] = ()
    skills: tuple[Skilled, ...] = ()
    appointments: tuple[Appointed, ...] = ()
    work: tuple[Span, ...] | None = None
    specialty_work: tuple[Span, ...] | None = None
    pauses: tuple[Span, ...] = ()  # spans taken off the years of a title, () where they only warn
    post_since: date | None = None
    post_related: bool | None = None
    fit_assessed: bool | None = None
    direct_way: str = ""
    direct_on: date | None = None
    deemed_from: date | None = None
