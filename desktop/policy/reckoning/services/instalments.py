"""A sum paid out in yearly parts."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Instalment:
    """What is paid in one year."""

    year: int
    yuan: int


def instalments(total: int, parts: int, first_year: int) -> tuple[Instalment, ...]:
    """Equal whole yuan year by year; what does not divide goes with the last part, so that the sum is the total."""
    if total < 0 or parts < 1:
        raise ValueError("a sum of nothing less than 0 in at least one part")
    each = total // parts
    return tuple(
        Instalment(first_year + number, each if number < parts - 1 else total - each * (parts - 1))
        for number in range(parts)
    )
