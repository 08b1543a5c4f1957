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


def _payer(answers: Any) -> None:
    """Somebody else paid, and nobody said why."""
    answers["insurance"][0]["payer"] = "沈阳演示人力资源有限公司"


def _hours(answers: Any) -> None:
    """Ninety hours, but too few of them professional."""
    for row in answers["training"][-2:]:
        row |= {"total": 90, "professional": 50, "public": 40}


def _posted(answers: Any) -> None:
    """Three days of publicity."""
    first = date.fromisoformat(answers["posted_from"])
    answers["posted_until"] = (first + timedelta(days=2)).isoformat()


def _opinion(answers: Any) -> None:
    """The opinion was written before the publicity was over."""
    answers["unit_opinion_on"] = answers["posted_from"]


def _nameless(answers: Any) -> None:
    """A result whose papers do not name the applicant."""
    answers["achievements"][0]["names_person"] = False


def _uncertified(answers: Any) -> None:
    """A diploma without its record."""
    answers["education"][0]["certified"] = False


def _unpromised(answers: Any) -> None:
    """No promise of integrity."""
    answers["promise_signed"] = False
    answers.pop("promise_on", None)


#: Each with the answer it spoils.
FAULTS: Final[tuple[tuple[str, Callable[[Any], None]], ...]] = (
    ("insurance", _payer),
    ("training", _hours),
    ("posted_until", _posted),
    ("unit_opinion_on", _opinion),
    ("achievements", _nameless),
    ("education", _uncertified),
    ("promise_signed", _unpromised),
)


def fault(random: Random, answers: Raw) -> None:
    """Put one fault into an application."""
    random.choice([spoil for name, spoil in FAULTS if answers.get(name)])(answers)
