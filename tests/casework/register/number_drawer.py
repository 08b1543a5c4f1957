"""Several hands at once draw numbers in the two books until they are done. Run: FOLDER CASE HANDS FILINGS INCOMING."""

from __future__ import annotations

import multiprocessing
import sys
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


def hand(folder: Path, case: int, amounts: tuple[int, int], begin: Barrier, told: Path) -> None:
    """One process with an opening of its own; all begin together."""
    office = open_practice(folder, CLOCK)
    begin.wait()
    filings, lines = amounts
    numbers = [drawn(lambda: register_incoming(office, RAW).number) for _turn in range(lines)]
    numbers += [drawn(lambda: issue_filing(office, case, "receipt").number) for _turn in range(filings)]
    told.write_text("\n".join(numbers), encoding="utf-8")
    office.store.close()


def main() -> None:
    folder, case, hands = Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
    amounts = (int(sys.argv[4]), int(sys.argv[5]))
    fork = multiprocessing.get_context("fork")  # eight interpreters would spend their time on reading modules
    begin = fork.Barrier(hands)
    told = [folder.parent / f"hand-{number}.txt" for number in range(hands)]
    running = [fork.Process(target=hand, args=(folder, case, amounts, begin, one)) for one in told]
    for process in running:
        process.start()
    for process in running:
        process.join()
        if process.exitcode:
            raise SystemExit(process.exitcode)
    for one in told:
        sys.stdout.write(one.read_text(encoding="utf-8") + "\n")


if __name__ == "__main__":
    main()
