"""What invented applications lack or have wrong: the commonest reasons why they come back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from random import Random
from typing import Any, Final

from desktop.case_types.professional_title.samples.careers import Raw

#: Answers an unfinished application may lack.
ASKED: Final = frozenset(
    {
        "target_specialty", "education", "posted_from", "unit_opinion_on", "promise_signed", "retired", "in_service",
        "civil_servant", "route", "came_from", "transfer_reason", "exceptional_reason",
    }
)  # fmt: skip


def _payer(answers: Any, _day: date) -> None:
    """Somebody else paid, and nobody said why."""
    answers["insurance"][0]["payer"] = "沈阳演示人力资源有限公司"


def _hours(answers: Any, _day: date) -> None:
    """Ninety hours, but too few of them professional."""
    for row in answers.get("training", ())[-2:-1]:
        row |= {"total": 90, "professional": 50, "public": 40}


def _posted(answers: Any, _day: date) -> None:
    """Three days of publicity."""
    first = date.fromisoformat(answers["posted_from"])
    answers["posted_until"] = (first + timedelta(days=2)).isoformat()


def _opinion(answers: Any, _day: date) -> None:
    """The opinion was written before the publicity was over."""
    answers["unit_opinion_on"] = answers["posted_from"]


def _nameless(answers: Any, _day: date) -> None:
    """A result whose papers do not name the applicant."""
    for row in answers.get("achievements", ())[:1]:
        row["names_person"] = False


def _uncertified(answers: Any, _day: date) -> None:
    """A diploma without its record."""
    answers["education"][0]["certified"] = False


def _unpromised(answers: Any, _day: date) -> None:
    """No promise of integrity."""
    answers["promise_signed"] = False
    answers.pop("promise_on", None)


FAULTS: Final[tuple[Callable[[Any, date], None], ...]] = (
    _payer, _hours, _posted, _opinion, _nameless, _uncertified, _unpromised,
)  # fmt: skip


def fault(random: Random, answers: Raw, day: date) -> None:
    """Put one fault into an application."""
    random.choice(FAULTS)(answers, day)
