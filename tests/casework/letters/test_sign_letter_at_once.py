"""Two signers at once, each in a process of its own: one number, and a clean refusal for the other."""

from __future__ import annotations

from desktop.casework.letters.read_letter import read_letter
from desktop.casework.register.outgoing.find_register import find_register
from desktop.casework.register.outgoing.register_rows import register_rows
from desktop.store.verify import verify_store
from tests.casework.letters.signing_hand import sign_all
from tests.other_process import PROCESSES, OtherProcess

HANDS, LETTERS = 2, 2


def test_each_letter_is_signed_once(office, folder, checked) -> None:
    keys = [checked() for _one in range(LETTERS)]
    begin = PROCESSES.Barrier(HANDS)
    hands = [OtherProcess(sign_all, folder, keys, begin) for _one in range(HANDS)]
    told = [line.split(" ", 1) for hand in hands for line in hand.rest()]
    assert len(told) == HANDS * LETTERS
    numbers = []
    for key in keys:
        said = sorted(words for letter, words in told if int(letter) == key)
        assert said[0] == "refused:state"
        numbers.append(said[1])
        assert read_letter(office, key).number == said[1]
    assert numbers == [f"演人才函〔2026〕{number}号" for number in range(1, LETTERS + 1)]
    assert [row.number for row in register_rows(office, find_register(office, order="number"))] == numbers
    assert verify_store(office.store).good
