"""Who of a family may join: the spouse, and children who are minors."""

from __future__ import annotations

from datetime import date
from typing import Any, Final

from desktop.basics.errors import Unanswered
from desktop.policy.reckoning.age import full_years

SPOUSE: Final = "spouse"
CHILD: Final = "child"
OF_AGE: Final = "of_age"  # under which name a verdict tells the age at which somebody is no minor any more


def relation_of(row: Any) -> str:
    """The relation of a row of the family, "" while it is not told."""
    try:
        return str(row.relation)
    except Unanswered:
        return ""


def born_on(row: Any) -> date | None:
    """When somebody of the family was born, None while it is not told."""
    try:
        born: date = row.birth_date
    except Unanswered:
        return None
    return born


def joins(row: Any, day: date, of_age: int) -> bool | None:
    """Whether somebody of the family may join on a day; None while that cannot be told."""
    relation, born = relation_of(row), born_on(row)
    if relation != CHILD:
        return None if not relation else relation == SPOUSE
    return None if born is None or born > day else full_years(born, day) < of_age
