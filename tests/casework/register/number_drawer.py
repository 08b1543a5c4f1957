"""A process that draws numbers in the two books until it is done, beside others that do the same."""

from __future__ import annotations

from collections.abc import Callable
from multiprocessing.synchronize import Barrier
from pathlib import Path

from desktop.basics.errors import Expected
from desktop.casework.filings.issue_filing import issue_filing
from desktop.casework.practice.open_practice import open_practice
from desktop.casework.register.incoming.register_incoming import register_incoming
from tests.casework.conftest import CLOCK

RAW = {"received_on": "2026-11-23", "from_whom": "演示省公安厅", "title": "关于核对记录的函"}


def drawn(draw: Callable[[], str]) -> str:
    """A number; who is told that the file is busy asks again, as a person would."""
    while True:
        try:
            return draw()
        except Expected as trouble:
            if "占用" not in trouble.what:
                raise


def draw_both(tell: Callable[[str], None], folder: Path, case: int, amounts: tuple[int, int], begin: Barrier) -> None:
    """One pair of hands with an opening of its own; all begin together. Tells every number when it is done."""
    office = open_practice(folder, CLOCK)
    begin.wait()
    filings, lines = amounts
    numbers = [drawn(lambda: register_incoming(office, RAW).number) for _turn in range(lines)]
    numbers += [drawn(lambda: issue_filing(office, case, "receipt").number) for _turn in range(filings)]
    for number in numbers:
        tell(number)
    office.store.close()
