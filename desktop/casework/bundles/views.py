"""A bundle as pages show it: plain frozen values."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Final

from desktop.basics.language import N_
from desktop.case_types.case_type import Answers

SORTS: Final[dict[str, str]] = {"one_matter": N_("外国人来华工作“一件事”"), "talent_services": N_("人才服务")}
SHORT_SORTS: Final[dict[str, str]] = {"one_matter": N_("一件事"), "talent_services": N_("人才服务")}
#: What becomes of an item; the first three are open.
STATES: Final[dict[str, str]] = {
    "chosen": N_("待办"),
    "filed": N_("已转办"),
    "running": N_("在办"),
    "done": N_("已办成"),
    "refused": N_("未获批准"),
    "dropped": N_("不再办理"),
}
#: What may be noted of a matter that has no case here.
NOTED: Final = ("chosen", "filed", "done", "refused")
OPEN: Final = frozenset({"chosen", "filed", "running"})


@dataclass(frozen=True)
class ItemChoice:
    """An item the zone offers; `kinds` are this office's kinds of case for it with their titles (message ids)."""

    key: str
    title: str
    department: str  # as the office named it, else its role
    kinds: tuple[tuple[str, str], ...]
    to_check: bool


@dataclass(frozen=True)
class ItemView:
    """One item of a bundle. `state` is a key of `STATES`, `says` its words: a case's stage, what was noted."""

    key: str
    title: str
    department: str
    state: str
    says: str  # a message id
    since: date | None
    due_on: date | None
    note: str
    case_id: int | None = None
    case_number: str = ""
    case_stage: str = ""
    kind_title: str = ""
    filing_id: int | None = None
    filing_number: str = ""
    hands_on: bool = False  # another department's: handed on by this office


@dataclass(frozen=True)
class Differs:
    """An answer that a case gives otherwise than the bundle does."""

    name: str
    title: str
    case_id: int
    case_number: str


@dataclass(frozen=True)
class PaperTogether:
    """A paper that one or more of the cases ask for, collected once."""

    key: str  # what it is known by across lists
    title: str
    cases: tuple[str, ...]  # numbers of the cases that ask for it
    pages: int
    state: str  # a key of `material_words.STATES`: the least far of all
    required: bool


@dataclass(frozen=True)
class BundleRow:
    """One bundle in a list."""

    id: int
    number: str
    sort: str
    person_name: str
    employer_name: str
    items: int
    open_items: int
    opened_on: date
    closed_on: date | None
    state: str


@dataclass(frozen=True)
class BundleView:
    """One bundle whole. `kinds` are those of its cases, by which its questions are read."""

    row: BundleRow
    person_id: int
    employer_id: int | None
    items: tuple[ItemView, ...]
    answers: Answers
    kinds: tuple[str, ...]
    papers: tuple[PaperTogether, ...]
    differs: tuple[Differs, ...]
    language: str
    may_add: tuple[ItemChoice, ...] = field(default=())
