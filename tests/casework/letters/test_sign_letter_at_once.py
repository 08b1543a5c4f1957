"""Two signers at once, each in a process of its own: one number, and a clean refusal for the other."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from desktop.casework.letters.read_letter import read_letter
from desktop.casework.register.outgoing.find_register import find_register
from desktop.casework.register.outgoing.register_rows import register_rows
from desktop.store.verify import verify_store

TOP = Path(__file__).resolve().parents[3]
LETTERS = 2


@pytest.mark.skipif(sys.platform == "win32", reason="processes are forked")
def test_each_letter_is_signed_once(office, folder, checked) -> None:
    keys = [checked() for _one in range(LETTERS)]
    command = [sys.executable, "-m", "tests.casework.letters.signing_hand", folder, *keys]
    done = subprocess.run([str(part) for part in command], cwd=TOP, stdout=subprocess.PIPE, text=True, check=True)
    told = [line.split(" ", 1) for line in done.stdout.splitlines()]
    assert len(told) == 2 * LETTERS
    numbers = []
    for key in keys:
        said = sorted(words for letter, words in told if int(letter) == key)
        assert said[0] == "refused:state"
        numbers.append(said[1])
        assert read_letter(office, key).number == said[1]
    assert numbers == [f"演人才函〔2026〕{number}号" for number in range(1, LETTERS + 1)]
    assert [row.number for row in register_rows(office, find_register(office, order="number"))] == numbers
    assert verify_store(office.store).good
