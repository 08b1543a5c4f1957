"""The steps after the first shape, oldest first; a step is never changed once a release carried it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from alembic.operations import Operations


@dataclass(frozen=True)
class Step:
    """One step: the number the file carries afterwards and what it does with Alembic's operations.

    It never imports today's tables: they move on, the step must not.
    """

    number: int
    run: Callable[[Operations], None]


# The first release's shape is number 1 (`shape.build`); the first step will carry number 2.
STEPS: Final[tuple[Step, ...]] = ()
