"""Two heads sign the same letters at the same moment. Run: FOLDER LETTER …; tells a line a hand and letter."""

from __future__ import annotations

import multiprocessing
import sys
from multiprocessing.synchronize import Barrier
from pathlib import Path

from desktop.basics.errors import Expected
from desktop.casework.letters.sign_letter import sign_letter
from desktop.casework.practice.departments import name_departments
from desktop.casework.practice.open_practice import open_practice
from tests.casework.conftest import CLOCK
from tests.casework.letters.conftest import HEAD

HANDS = 2


def signed(office, letter: int) -> str:
    """The number, or the field of the refusal; who is told that the file is busy asks again, as a person would."""
    while True:
        try:
            return sign_letter(office, letter, by=HEAD).number
        except Expected as trouble:
            if "占用" not in trouble.what:
                return f"refused:{trouble.field}"


def hand(folder: Path, letters: list[int], begin: Barrier, told: Path) -> None:
    """One process with an opening of its own; both begin with each letter together."""
    office = name_departments(open_practice(folder, CLOCK))
    lines = []
    for letter in letters:
        begin.wait()
        lines.append(f"{letter} {signed(office, letter)}")
    told.write_text("\n".join(lines), encoding="utf-8")
    office.store.close()


def main() -> None:
    folder, letters = Path(sys.argv[1]), [int(one) for one in sys.argv[2:]]
    fork = multiprocessing.get_context("fork")
    begin = fork.Barrier(HANDS)
    told = [folder.parent / f"signer-{number}.txt" for number in range(HANDS)]
    running = [fork.Process(target=hand, args=(folder, letters, begin, one)) for one in told]
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
