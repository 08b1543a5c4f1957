"""Lines of the ledger of titles as pages show them: plain frozen values."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Final

from desktop.basics.language import N_

STATES: Final[dict[str, str]] = {"valid": N_("有效"), "cancelled": N_("已撤销")}


@dataclass(frozen=True)
class Narrowed:
    """What a list of titles is narrowed to; everything by default."""

    state: str = ""
    level: str = ""
    series: str = ""
    year: int | None = None
    without_certificate: bool = False


@dataclass(frozen=True)
class TitleRow:
    """One title held. The document number of the holder is masked: lists are read over shoulders."""

    id: int
    person_id: int
    name: str
    document_masked: str
    employer_name: str
    series: str
    specialty: str
    title: str
    level: str  # in words
    mode: str  # key of `ways.MODES`
    obtained_on: date
    committee: str
    document: str
    certificate_number: str
    certificate_day: date | None
    certificate_name: str  # of the file kept, "" without
    paper: bool
    printed_on: date | None
    state: str
    cancelled_on: date | None
    cancelled_why: str
    complaint_id: int | None
    batch_id: int | None
    receipt: str
    application_id: int | None
