"""A process that issues receipts of a case until it is killed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from desktop.casework.filings.issue_filing import issue_filing
from desktop.casework.practice.open_practice import open_practice
from tests.casework.conftest import CLOCK


def issue_on(tell: Callable[[str], None], folder: Path, case_id: int) -> None:
    office = open_practice(folder, CLOCK)
    tell("ready")
    while True:
        tell(issue_filing(office, case_id, "receipt").number)
