"""A head who signs letters at the same moment as another."""

from __future__ import annotations

from collections.abc import Callable
from multiprocessing.synchronize import Barrier
from pathlib import Path

from desktop.basics.errors import Expected
from desktop.casework.letters.sign_letter import sign_letter
from desktop.casework.practice.departments import name_departments
from desktop.casework.practice.open_practice import open_practice
from tests.casework.conftest import CLOCK
from tests.casework.letters.conftest import HEAD


def signed(office, letter: int) -> str:
    """The number, or the field of the refusal; who is told that the file is busy asks again, as a person would."""
    while True:
        try:
            return sign_letter(office, letter, by=HEAD).number
        except Expected as trouble:
            if "占用" not in trouble.what:
                return f"refused:{trouble.field}"


def sign_all(tell: Callable[[str], None], folder: Path, letters: list[int], begin: Barrier) -> None:
    """One head with an opening of its own; both begin with each letter together. Tells "letter what-came" for each."""
    office = name_departments(open_practice(folder, CLOCK))
    for letter in letters:
        begin.wait()
        tell(f"{letter} {signed(office, letter)}")
    office.store.close()
