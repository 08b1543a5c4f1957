"""How a kind of case goes on when a signed act has set its class: what hangs on the class follows the one that counts.

Everything that hangs on a class (papers asked for, age, term of the permit, quota) is read under it; the class the
rules come to, its lines, its headline and what is short of a better one stay as computed.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from pydantic import JsonValue

if TYPE_CHECKING:
    from desktop.policy.book.library import PolicyLibrary
    from desktop.policy.verdict import MaterialLine, Verdict

Facts = Mapping[str, JsonValue]


@dataclass(frozen=True)
class UnderClass:
    """Judgement and material list under a class ("A", "B" or "C") that counts in the place of the computed one."""

    judge: Callable[[PolicyLibrary, Facts, date, str], Verdict]
    materials: Callable[[PolicyLibrary, Facts, date, str], tuple[MaterialLine, ...]]
