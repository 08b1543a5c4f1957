"""What a roster of many applicants asks of a kind of case: declared columns, in the order they stand."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Whose = Literal["person", "employer", "case"]


@dataclass(frozen=True)
class RosterColumn:
    """One question as a column. `required` None: as the question itself says.

    `exact`: a number whose every digit counts (passport …), never taken from a cell that holds it as an amount.
    `narrow`: written in plain letters and digits only, so that full-width ones are read as such.
    `row`, `part`: of a question that repeats, which of its rows (from 1) and which cell; `called` is then the heading.
    """

    whose: Whose
    name: str
    required: bool | None = None
    exact: bool = False
    narrow: bool = False
    help: str = ""  # a message id, beside the question's own hint
    row: int = 0
    part: str = ""
    called: str = ""


@dataclass(frozen=True)
class RosterForm:
    """The columns of a kind's roster, and the answers that make a later application of the same person another one.

    `of_citizens`: the people in it are Chinese citizens, known by their identity card; else by their passport.
    """

    columns: tuple[RosterColumn, ...]
    told_apart_by: tuple[str, ...] = ()
    of_citizens: bool = False
